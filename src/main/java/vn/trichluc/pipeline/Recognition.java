package vn.trichluc.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.trichluc.image.PagePreparation;
import vn.trichluc.image.PreparedPage;
import vn.trichluc.ingest.BlankPage;
import vn.trichluc.model.EnvironmentUnusable;
import vn.trichluc.model.Page;
import vn.trichluc.model.PageImage;
import vn.trichluc.model.PageInfo;
import vn.trichluc.model.TextOrigin;
import vn.trichluc.model.Word;
import vn.trichluc.ocr.OcrEngine;
import vn.trichluc.ocr.RecognitionFailed;

/**
 * Recognisers, one native handle a thread, shared by all documents of a run. Pictures are let in one more than there
 * are threads, so that memory does not grow with a document's pages.
 */
final class Recognition implements AutoCloseable {
    /** Longer than a page may take. */
    private static final int MAX_WAIT_SECONDS = 300;

    private static final int FULL_TURN = 360;

    private final ExecutorService threads;
    private final Semaphore pictures;
    private final Deque<OcrEngine> idle = new ArrayDeque<>();
    private final BlankPage blankPage = new BlankPage();
    private final PagePreparation preparation = new PagePreparation();
    private final MendedMarks marks = new MendedMarks();

    /** @param jobs pages recognised at the same time */
    Recognition(int jobs) {
        threads = Executors.newFixedThreadPool(jobs);
        pictures = new Semaphore(jobs + 1);
    }

    /** Gets the picture, as soon as there is room for it. */
    interface Picture<E extends Exception> {
        PageImage render() throws E;
    }

    /**
     * Starts to read a page from its picture. Blocks while as many pictures as are let in are being read.
     *
     * @throws E what {@code picture} throws
     */
    <E extends Exception> Future<Page> read(Picture<E> picture) throws E, InterruptedException {
        pictures.acquire();
        boolean handedOver = false;
        try {
            PageImage image = picture.render();
            Future<Page> page = threads.submit(() -> {
                try {
                    return read(image);
                } finally {
                    pictures.release();
                }
            });
            handedOver = true;
            return page;
        } finally {
            if (!handedOver) {
                pictures.release();
            }
        }
    }

    private Page read(PageImage image) throws RecognitionFailed {
        if (blankPage.isBlank(image)) {
            return blank(image);
        }
        PreparedPage prepared = upright(image);
        List<Word> words = prepared.isBlank() ? List.of() : words(prepared);
        if (words.isEmpty()) {
            return blank(image);
        }
        double confidence = words.stream()
                .map(Word::confidence)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
        PageInfo info = new PageInfo(
                image.page(),
                TextOrigin.OCR,
                prepared.clean().width(),
                prepared.clean().height(),
                prepared.rotation(),
                prepared.skewDegrees(),
                confidence);
        return IncomingStamp.removedFrom(new Page(info, words, prepared.rulings()));
    }

    /** Where letters alone do not say which side is up, words do. */
    private PreparedPage upright(PageImage image) throws RecognitionFailed {
        PreparedPage prepared = preparation.prepare(image);
        if (prepared.isSideSure() || prepared.isBlank()) {
            return prepared;
        }
        OcrEngine engine = take();
        int more;
        try {
            more = engine.rotationToUpright(prepared.clean());
        } finally {
            giveBack(engine);
        }
        return more == 0 ? prepared : preparation.prepare(image, (prepared.rotation() + more) % FULL_TURN);
    }

    private static Page blank(PageImage image) {
        PageInfo info = new PageInfo(image.page(), TextOrigin.BLANK, image.width(), image.height(), 0, 0, null);
        return new Page(info, List.of(), List.of());
    }

    private List<Word> words(PreparedPage page) throws RecognitionFailed {
        OcrEngine engine = take();
        try {
            return marks.of(engine.read(page.clean(), page.cells()));
        } finally {
            giveBack(engine);
        }
    }

    private OcrEngine take() {
        synchronized (idle) {
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        return new OcrEngine();
    }

    private void giveBack(OcrEngine engine) {
        synchronized (idle) {
            idle.push(engine);
        }
    }

    /** A handle must not be freed under a thread that reads with it. */
    private void awaitReaders() {
        try {
            if (!threads.awaitTermination(MAX_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new EnvironmentUnusable("recognition does not stop; end the program");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EnvironmentUnusable("the run was interrupted", e);
        }
    }

    @Override
    public void close() {
        threads.shutdown();
        awaitReaders();
        synchronized (idle) {
            idle.forEach(OcrEngine::close);
            idle.clear();
        }
    }
}
