package vn.trichluc.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file so that it has its name only when it is whole. */
final class WholeFile {
    /** The ending of a file that is being written; a killed run may leave one behind. */
    private static final String PARTIAL = ".partial";

    /** Writes the bytes of a file. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Makes a file of a given name, for writers that open the file themselves. */
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
