package vn.trichluc.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Writes a ZIP file without the time at which it was made, so that the same contents give the same bytes. */
final class SameBytes {
    /** The time of all entries: the earliest that a ZIP file can hold. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SameBytes() {}

    /** Copies the entries of a ZIP file in the order of its directory. */
    static void copy(Path zip, OutputStream out) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            ZipOutputStream same = new ZipOutputStream(out);
            for (ZipEntry entry : Collections.list(file.entries())) {
                ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(NO_TIME);
                same.putNextEntry(timeless);
                try (InputStream in = file.getInputStream(entry)) {
                    in.transferTo(same);
                }
                same.closeEntry();
            }
            same.finish();
        }
    }
}
