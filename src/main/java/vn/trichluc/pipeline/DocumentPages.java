package vn.trichluc.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import vn.trichluc.ingest.border.Opened;
import vn.trichluc.ingest.border.PageLayer;
import vn.trichluc.ingest.border.UnreadablePage;
import vn.trichluc.layout.Layout;
import vn.trichluc.model.Block;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Document;
import vn.trichluc.model.EnvironmentUnusable;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.Page;
import vn.trichluc.model.PageInfo;
import vn.trichluc.model.RecognitionFailed;
import vn.trichluc.model.TextOrigin;
import vn.trichluc.model.UnreadableDocument;
import vn.trichluc.model.UnreadableDocument.Category;
import vn.trichluc.model.Warning;

/**
 * Turns pages into blocks. The words of a page come from its text layer where that is to be believed, otherwise from
 * recognition of its picture.
 */
final class DocumentPages implements AutoCloseable {
    private final Recognition recognition;
    private final Layout layout;

    DocumentPages(Recognition recognition, Layout layout) {
        this.recognition = recognition;
        this.layout = layout;
    }

    /**
     * Reads all pages in order. A page that cannot be read gives a warning, and the others are read.
     *
     * @param observer is given every page
     * @throws UnreadableDocument where no page has a word
     */
    Document read(Opened.Paged paged, PageObserver observer) throws UnreadableDocument {
        List<Warning> warnings = new ArrayList<>(paged.warnings());
        List<LeftOut> leftOut = new ArrayList<>();
        boolean complete = warnings.isEmpty();
        List<PageLayer> layers = new ArrayList<>();
        List<Future<Recognised>> started = new ArrayList<>();
        for (int number = 1; number <= paged.pages(); number++) {
            PageLayer layer = paged.layer(number);
            warnings.addAll(layer.warnings());
            leftOut.addAll(layer.leftOut());
            complete &= layer.isWhole();
            layers.add(layer);
            started.add(start(paged, layer, warnings));
        }
        List<Page> pages = new ArrayList<>();
        for (int number = 1; number <= started.size(); number++) {
            Recognised recognised = taken(layers.get(number - 1), finished(number, started.get(number - 1), warnings));
            warnings.addAll(recognised.warnings());
            complete &= recognised.isWhole();
            Page page = recognised.page();
            observer.read(page);
            pages.add(page);
        }
        if (pages.stream().allMatch(page -> page.words().isEmpty())) {
            throw wordless(paged.info().name(), pages, warnings);
        }
        complete &= pages.stream().noneMatch(page -> page.info().origin() == TextOrigin.FAILED);
        List<LeftOut> furniture = new ArrayList<>();
        List<Block> blocks = layout.blocks(pages, furniture);
        leftOut.addAll(Conservation.between(pages, blocks, furniture));
        return new Document(paged.info(), blocks, pages.stream().map(Page::info).toList(), warnings, complete, leftOut);
    }

    /**
     * Returns the failure of a document without words. It gives the first page's reason, since mostly all pages fail
     * alike.
     */
    private static UnreadableDocument wordless(String name, List<Page> pages, List<Warning> warnings) {
        boolean failed = pages.stream().anyMatch(page -> page.info().origin() == TextOrigin.FAILED);
        return new UnreadableDocument(
                failed ? Category.DAMAGED : Category.EMPTY,
                String.format(
                        Locale.ROOT,
                        "%s: expected a document, found no word on %s.%s",
                        name,
                        pages.size() == 1 ? "its one page" : "any of its " + pages.size() + " pages",
                        warnings.isEmpty()
                                ? " Look at the file; if it shows print, scan it anew at 300 dpi."
                                : " " + warnings.get(0).message()));
    }

    private Future<Recognised> start(Opened.Paged paged, PageLayer layer, List<Warning> warnings) {
        PageInfo info = layer.page().info();
        if (info.origin() != TextOrigin.OCR && !layer.isOverPicture()) {
            return CompletableFuture.completedFuture(new Recognised(layer.page()));
        }
        try {
            return recognition.read(() -> paged.render(info.number()));
        } catch (UnreadablePage e) {
            return CompletableFuture.completedFuture(failed(info.number(), e, warnings));
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Chooses between the text layer and the recognised words of a page that has both. */
    private static Recognised taken(PageLayer layer, Recognised read) {
        return layer.isOverPicture() ? LayerComparison.over(layer, read) : LayerComparison.passedOver(layer, read);
    }

    private static Recognised finished(int number, Future<Recognised> page, List<Warning> warnings) {
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

    private static Recognised failed(int number, Exception reason, List<Warning> warnings) {
        warnings.add(new Warning("page-failed", String.valueOf(reason.getMessage()), number));
        PageInfo info = new PageInfo(number, TextOrigin.FAILED, 0, 0, 0, 0, Confidence.PRINTED);
        return new Recognised(new Page(info, List.of(), List.of()));
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
