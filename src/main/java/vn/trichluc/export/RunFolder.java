package vn.trichluc.export;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import vn.trichluc.model.EnvironmentUnusable;

/**
 * A temporary folder for the files of one run: new, accessible to its owner only, and deleted at the end. POI's
 * default, {@code poifiles} below the temporary folder, is shared by all users of the machine: whoever makes it first
 * shuts the others out, or reads and changes what they write.
 */
final class RunFolder implements AutoCloseable {
    private final Path folder;
    private final Thread cleaner = new Thread(this::delete, "trichluc-export-cleaner");

    private RunFolder(Path folder) {
        this.folder = folder;
    }

    /** Opens a folder that POI uses in the calling thread; that thread closes it as well. */
    static RunFolder open() {
        try {
            RunFolder opened = new RunFolder(Files.createTempDirectory("trichluc-export-"));
            TempFile.setThreadLocalTempFileCreationStrategy(opened.new Strategy());
            Runtime.getRuntime().addShutdownHook(opened.cleaner); // a run may be stopped
            return opened;
        } catch (IOException e) {
            throw new EnvironmentUnusable(
                    String.format(
                            Locale.ROOT,
                            "cannot write to the temporary folder %s (%s): free some space, or name another by"
                                    + " -Djava.io.tmpdir=DIR in TRICHLUC_JAVA_OPTS",
                            System.getProperty("java.io.tmpdir"),
                            e.getMessage()),
                    e);
        }
    }

    Path file(String suffix) throws IOException {
        return Files.createTempFile(folder, "file-", suffix);
    }

    private void delete() {
        try (Stream<Path> within = Files.walk(folder)) {
            List<Path> deepestFirst = within.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        TempFile.setThreadLocalTempFileCreationStrategy(null);
        try {
            Runtime.getRuntime().removeShutdownHook(cleaner);
        } catch (IllegalStateException e) {
            return; // the hook is at work
        }
        delete();
    }

    private final class Strategy implements TempFileCreationStrategy {
        @Override
        public File createTempFile(String prefix, String suffix) throws IOException {
            return Files.createTempFile(folder, prefix, suffix).toFile();
        }

        @Override
        public File createTempDirectory(String prefix) throws IOException {
            return Files.createTempDirectory(folder, prefix).toFile();
        }
    }
}
