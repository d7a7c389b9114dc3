package vn.trichluc.batch;

import java.util.Locale;
import java.util.Set;

/** What the ending of a file's name tells of the work that it is. */
final class DocumentNames {
    /** Text is read some thousand times faster than the same number of bytes of scanned pages. */
    private static final int TEXT_DISCOUNT = 100;

    private static final Set<String> PAGED = Set.of("pdf", "png", "jpg", "jpeg", "tif", "tiff");

    private DocumentNames() {}

    /** Lower case, without the dot; empty where there is none. */
    static String ending(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Comparable with that of other documents, without a unit. */
    static long work(String ending, long bytes) {
        return PAGED.contains(ending) ? bytes : bytes / TEXT_DISCOUNT;
    }
}
