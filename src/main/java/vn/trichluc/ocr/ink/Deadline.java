package vn.trichluc.ocr.ink;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import vn.trichluc.model.RecognitionFailed;

/**
 * The moment by which a page must have been read.
 *
 * @param nanos a time of {@link System#nanoTime()}
 */
public record Deadline(long nanos) {
    public static Deadline in(int millis) {
        return new Deadline(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis));
    }

    /** Returns the milliseconds that are left; 0 or less where the deadline has passed. */
    int millis() {
        return (int) TimeUnit.NANOSECONDS.toMillis(nanos - System.nanoTime());
    }

    /** Returns the exception for a page that was not read in time. */
    public RecognitionFailed missed(int page) {
        return new RecognitionFailed(
                String.format(Locale.ROOT, "Page %d could not be read within the time that a page may take.", page));
    }
}
