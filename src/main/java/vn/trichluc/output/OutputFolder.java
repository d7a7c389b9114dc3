package vn.trichluc.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import vn.trichluc.model.EnvironmentUnusable;

/** A folder of results: a file stands there whole or not at all. */
public final class OutputFolder {
    /** Ending of a file that is being written; a killed run may leave one behind, never a half file under its name. */
    private static final String PARTIAL = ".partial";

    private final Path root;

    public OutputFolder(Path root) {
        this.root = root;
    }

    /**
     * Writes to a temporary name beside the target and moves it into place.
     *
     * @param relative path below the folder, as {@link OutputNames} gave it
     * @throws EnvironmentUnusable where the folder cannot be written to
     */
    public Path write(Path relative, byte[] bytes) {
        Path target = root.resolve(relative);
        Path partial = target.resolveSibling(target.getFileName() + PARTIAL);
        try {
            Path parent = target.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.write(partial, bytes);
            move(partial, target);
            return target;
        } catch (IOException e) {
            EnvironmentUnusable unusable = new EnvironmentUnusable(
                    String.format(
                            Locale.ROOT,
                            "cannot write %s (%s): free some space or choose another folder with --out",
                            target,
                            e.getMessage() == null ? e : e.getMessage()),
                    e);
            try {
                Files.deleteIfExists(partial);
            } catch (IOException left) {
                unusable.addSuppressed(left);
            }
            throw unusable;
        }
    }

    private static void move(Path partial, Path target) throws IOException {
        try {
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
