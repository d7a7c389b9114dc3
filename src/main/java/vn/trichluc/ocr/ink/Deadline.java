package vn.trichluc.ocr.ink;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import vn.trichluc.model.RecognitionFailed;

/**
 * When a page must have been read.
 *
 * @param page from 1
 * @param nanos of {@link System#nanoTime()}
 */
public record Deadline(int page, long nanos) {
    public static Deadline in(int millis, int page) {
        return new Deadline(page, System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis));
    }

    /** What is left of it, at least 1. */
    public int millis() throws RecognitionFailed {
        long millis = TimeUnit.NANOSECONDS.toMillis(nanos - System.nanoTime());
        if (millis <= 0) {
            throw new RecognitionFailed(String.format(
                    Locale.ROOT, "Page %d could not be read within the time that a page may take.", page));
        }
        return (int) millis;
    }
}
