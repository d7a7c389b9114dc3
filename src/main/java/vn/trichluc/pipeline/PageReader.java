package vn.trichluc.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import vn.trichluc.ingest.Opened;
import vn.trichluc.ingest.PageLayer;
import vn.trichluc.ingest.UnreadablePage;
import vn.trichluc.layout.Layout;
import vn.trichluc.model.Document;
import vn.trichluc.model.EnvironmentUnusable;
import vn.trichluc.model.Page;
import vn.trichluc.model.PageInfo;
import vn.trichluc.model.TextOrigin;
import vn.trichluc.model.Warning;

/** Pages become blocks: each page's text layer where it is to be believed, else what is recognised in its picture. */
final class PageReader implements AutoCloseable {
    private final Recognition recognition;
    private final Layout layout;

    PageReader(Recognition recognition, Layout layout) {
        this.recognition = recognition;
        this.layout = layout;
    }

    /** Reads all pages in order. A page that cannot be read is told in a warning; the others go on. */
    Document read(Opened.Paged paged) {
        List<Warning> warnings = new ArrayList<>(paged.warnings());
        boolean complete = warnings.isEmpty();
        List<Future<Page>> started = new ArrayList<>();
        for (int number = 1; number <= paged.pages(); number++) {
            PageLayer layer = paged.layer(number);
            warnings.addAll(layer.warnings());
            started.add(start(paged, layer, warnings));
        }
        List<Page> pages = new ArrayList<>();
        for (Future<Page> page : started) {
            pages.add(finished(page));
        }
        complete &= pages.stream().noneMatch(page -> page.info().origin() == TextOrigin.FAILED);
        return new Document(
                paged.info(),
                layout.blocks(pages),
                pages.stream().map(Page::info).toList(),
                warnings,
                complete);
    }

    private Future<Page> start(Opened.Paged paged, PageLayer layer, List<Warning> warnings) {
        PageInfo info = layer.page().info();
        if (info.origin() != TextOrigin.OCR) {
            return CompletableFuture.completedFuture(layer.page());
        }
        try {
            return recognition.read(() -> paged.render(info.number()));
        } catch (UnreadablePage e) {
            warnings.add(new Warning("page-failed", String.valueOf(e.getMessage()), info.number()));
            PageInfo failed = new PageInfo(info.number(), TextOrigin.FAILED, info.width(), info.height(), 0, 0, null);
            return CompletableFuture.completedFuture(new Page(failed, List.of(), List.of()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EnvironmentUnusable("the run was interrupted", e);
        }
    }

    private static Page finished(Future<Page> page) {
        try {
            return page.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EnvironmentUnusable("the run was interrupted", e);
        }
    }

    @Override
    public void close() {
        recognition.close();
    }
}
