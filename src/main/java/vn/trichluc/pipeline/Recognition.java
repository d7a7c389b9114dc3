package vn.trichluc.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.trichluc.mend.NumberedParts;
import vn.trichluc.model.EnvironmentUnusable;
import vn.trichluc.model.PageImage;
import vn.trichluc.model.RecognitionFailed;
import vn.trichluc.ocr.OcrEngine;

/**
 * The recognisers of a run, one native handle a thread, shared by all documents. At most one picture more than there
 * are threads is held, so that memory does not grow with a document's pages.
 */
final class Recognition implements AutoCloseable {
    /** The longest wait for the threads to end, in seconds: more than a page may take. */
    private static final int MAX_WAIT_SECONDS = 300;

    private final ExecutorService threads;
    private final Semaphore pictures;
    private final Deque<OcrEngine> idle = new ArrayDeque<>();
    private final PictureReading reading = new PictureReading();

    /**
     * Makes the threads that recognise.
     *
     * @param jobs pages recognised at the same time
     */
    Recognition(int jobs) {
        threads = Executors.newFixedThreadPool(jobs);
        pictures = new Semaphore(jobs + 1);
    }

    /** A supplier of a page's picture, asked as soon as there is room for it. */
    interface Picture<E extends Exception> {
        PageImage render() throws E;
    }

    /**
     * Starts to read a page from its picture. The call blocks while as many pictures as there is room for are being
     * read.
     *
     * @throws E what {@code picture} throws
     */
    <E extends Exception> Future<Recognised> read(Picture<E> picture) throws E, InterruptedException {
        pictures.acquire();
        boolean handedOver = false;
        try {
            PageImage image = picture.render();
            Future<Recognised> page = threads.submit(() -> {
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

    private Recognised read(PageImage image) throws RecognitionFailed {
        OcrEngine engine = take();
        try {
            return reading.read(image, engine);
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
        return OcrEngine.withTesseract(NumberedParts::isName);
    }

    private void giveBack(OcrEngine engine) {
        synchronized (idle) {
            idle.push(engine);
        }
    }

    /** Waits until no thread reads any more: a handle must not be freed under a thread that reads with it. */
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
