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
import vn.trichluc.ocr.RecognitionFailed;

/** Pages become blocks: each page's text layer where it is to be believed, else what is recognised in its picture. */
final class PageReader implements AutoCloseable {
    private final Recognition recognition;
    private final Layout layout;

    PageReader(Recognition recognition, Layout layout) {
        this.recognition = recognition;
        this.layout = layout;
    }

    /**
     * Reads all pages in order. A page that cannot be read is told in a warning; the others go on.
     *
     * @param observer is shown every page
     */
    Document read(Opened.Paged paged, PageObserver observer) {
        List<Warning> warnings = new ArrayList<>(paged.warnings());
        boolean complete = warnings.isEmpty();
        List<Future<Page>> started = new ArrayList<>();
        for (int number = 1; number <= paged.pages(); number++) {
            PageLayer layer = paged.layer(number);
            warnings.addAll(layer.warnings());
            complete &= layer.isWhole();
            started.add(start(paged, layer, warnings));
        }
        List<Page> pages = new ArrayList<>();
        for (int number = 1; number <= started.size(); number++) {
            Page page = finished(number, started.get(number - 1), warnings);
            observer.read(page);
            pages.add(page);
        }
        complete &= pages.stream().noneMatch(page -> page.info().origin() == TextOrigin.FAILED);
        return new Document(
                paged.info(),
                layout.blocks(pages),
                pages.stream().map(Page::info).toList(),
                warnings,
                complete,
                List.of());
    }

    private Future<Page> start(Opened.Paged paged, PageLayer layer, List<Warning> warnings) {
        PageInfo info = layer.page().info();
        if (info.origin() != TextOrigin.OCR) {
            return CompletableFuture.completedFuture(layer.page());
        }
        try {
            return recognition.read(() -> paged.render(info.number()));
        } catch (UnreadablePage e) {
            return CompletableFuture.completedFuture(failed(info.number(), e, warnings));
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static Page finished(int number, Future<Page> page, List<Warning> warnings) {
        try {
            return page.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof RecognitionFailed failure) {
                return failed(number, failure, warnings);
            }
            if (cause instanceof RuntimeException broken) {
                throw broken;
            }
            throw new IllegalStateException(cause);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static Page failed(int number, Exception reason, List<Warning> warnings) {
        warnings.add(new Warning("page-failed", String.valueOf(reason.getMessage()), number));
        return new Page(new PageInfo(number, TextOrigin.FAILED, 0, 0, 0, 0, null), List.of(), List.of());
    }

    private static EnvironmentUnusable interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new EnvironmentUnusable("the run was interrupted", e);
    }

    @Override
    public void close() {
        recognition.close();
    }
}
