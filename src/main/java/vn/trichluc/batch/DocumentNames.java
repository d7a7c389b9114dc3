package vn.trichluc.batch;

import java.util.Locale;
import java.util.Set;

/** Estimates the work of a document by the ending of its file's name. */
final class DocumentNames {
    /**
     * The divisor of a text's bytes in estimates; text is read some thousand times faster than as many bytes of scanned
     * pages.
     */
    private static final int TEXT_DISCOUNT = 100;

    private static final Set<String> PAGED = Set.of("pdf", "png", "jpg", "jpeg", "tif", "tiff");

    private DocumentNames() {}

    /** Returns the ending in lower case, without the dot; empty if there is none. */
    static String ending(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Returns the estimated work, without a unit, for comparison with that of other documents. */
    static long work(String ending, long bytes) {
        return PAGED.contains(ending) ? bytes : bytes / TEXT_DISCOUNT;
    }
}
