package vn.trichluc.output;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.EnvironmentUnusable;

/** A folder of results, in which a file is whole or absent. */
public final class OutputFolder {
    /**
     * The ending of a file that is being written; a killed run may leave one behind, never half a file under its name.
     */
    private static final String PARTIAL = ".partial";

    private final Path root;
    private final @Nullable Path partials;

    /**
     * Makes a folder whose partial files are beside their targets; the operating system writes to the disk when it
     * likes.
     */
    public OutputFolder(Path root) {
        this.root = root;
        partials = null;
    }

    /**
     * Makes a folder whose files are on the disk when they are written, so that they outlive a loss of power.
     *
     * @param partials a folder on the same file system that holds files as they are written
     */
    public OutputFolder(Path root, Path partials) {
        this.root = root;
        this.partials = partials;
    }

    /**
     * Writes to a temporary name and moves the file into place.
     *
     * @param relative the path below the folder, as {@link OutputNames} gave it
     * @throws EnvironmentUnusable if the folder cannot be written to
     */
    public Path write(Path relative, byte[] bytes) {
        Path target = root.resolve(relative);
        Path partial = partials == null
                ? target.resolveSibling(target.getFileName() + PARTIAL)
                : partials.resolve(UUID.randomUUID() + PARTIAL);
        try {
            Path parent = target.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.write(partial, bytes);
            if (partials == null) {
                move(partial, target);
            } else {
                sync(partial, StandardOpenOption.WRITE);
                move(partial, target);
                if (parent != null && File.separatorChar == '/') {
                    sync(parent, StandardOpenOption.READ); // the new name as well; Windows opens no folders
                }
            }
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

    private static void sync(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
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
