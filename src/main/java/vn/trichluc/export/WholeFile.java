package vn.trichluc.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that stands under its name whole or not at all. */
final class WholeFile {
    /** Ending of a file that is being written; a killed run may leave one behind. */
    private static final String PARTIAL = ".partial";

    /** Writes the bytes of a file. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Makes a file of a name; for writers that open it themselves. */
    interface Maker {
        void make(Path file) throws IOException;
    }

    private WholeFile() {}

    static void write(Path target, Content content) throws IOException {
        make(target, partial -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial))) {
                content.write(out);
            }
        });
    }

    static void make(Path target, Maker maker) throws IOException {
        Path partial = target.resolveSibling(target.getFileName() + PARTIAL);
        try {
            Files.deleteIfExists(partial);
            maker.make(partial);
            try {
                Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(partial);
        }
    }
}
