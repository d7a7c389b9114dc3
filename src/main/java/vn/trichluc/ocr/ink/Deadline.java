package vn.trichluc.ocr.ink;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import vn.trichluc.model.RecognitionFailed;

/**
 * When a page must have been read.
 *
 * @param nanos of {@link System#nanoTime()}
 */
public record Deadline(long nanos) {
    public static Deadline in(int millis) {
        return new Deadline(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis));
    }

    /** What is left of it; less than 1 where it has passed. */
    int millis() {
        return (int) TimeUnit.NANOSECONDS.toMillis(nanos - System.nanoTime());
    }

    /** What is thrown where a page is not read in time. */
    public RecognitionFailed missed(int page) {
        return new RecognitionFailed(
                String.format(Locale.ROOT, "Page %d could not be read within the time that a page may take.", page));
    }
}
