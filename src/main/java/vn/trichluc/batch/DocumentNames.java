package vn.trichluc.batch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.trichluc.pipeline.Sources;

/** What a file is as far as its name and its first bytes tell. */
final class DocumentNames {
    /** Text is read some thousand times faster than the same number of bytes of scanned pages. */
    private static final int TEXT_DISCOUNT = 100;

    private static final Set<String> PAGED = Set.of("pdf", "png", "jpg", "jpeg", "tif", "tiff");

    /** What programs leave beside documents under names like theirs: locks of Word, forks of macOS. */
    private static final List<String> LITTER = List.of("~$", "._", ".~lock.");

    private static final List<String> FIRST_BYTES =
            List.of("%PDF-", "\u0089PNG\r\n\u001a\n", "\u00ff\u00d8\u00ff", "II*\u0000", "MM\u0000*");

    private static final int HEAD_BYTES = 8;

    private DocumentNames() {}

    /** Lower case, without the dot; empty where there is none. */
    static String ending(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * Whether a file that nobody named himself is a document: by its name, or, under another's, by its first bytes.
     *
     * @param content that can be marked; stands at its beginning afterwards
     */
    static boolean isDocument(String fileName, InputStream content) throws IOException {
        if (LITTER.stream().anyMatch(fileName::startsWith)) {
            return false;
        }
        if (Sources.isDocument(fileName)) {
            return true;
        }
        content.mark(HEAD_BYTES);
        String head = new String(content.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1);
        content.reset();
        return FIRST_BYTES.stream().anyMatch(head::startsWith);
    }

    /** The same for a file on the disk. */
    static boolean isDocument(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), HEAD_BYTES)) {
            return isDocument(String.valueOf(file.getFileName()), in);
        }
    }

    /** Comparable with that of other documents, without a unit. */
    static long work(String ending, long bytes) {
        return PAGED.contains(ending) ? bytes : bytes / TEXT_DISCOUNT;
    }
}
