package vn.trichluc.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Files to read, found from what the user named: files as they are, folders with all that they hold. */
public final class Sources {
    /** Endings that a folder is searched for; a file that is named itself is read whatever it is called. */
    private static final Set<String> ENDINGS = Set.of(
            "pdf", "png", "jpg", "jpeg", "tif", "tiff", "txt", "text", "md", "markdown", "docx", "doc", "html", "htm");

    /** Folders below a named one. A limit against link cycles that the file system does not report. */
    private static final int MAX_DEPTH = 64;

    private Sources() {}

    /**
     * A file found.
     *
     * @param relative where its result belongs below the output folder: the file's path below the named folder, or its
     *     name
     */
    public record Found(Path path, Path relative) {}

    /**
     * @param files in the order named, each folder's files sorted by path, no file twice
     * @param problems one line for each name that led to nothing
     */
    public record Listing(List<Found> files, List<String> problems) {
        public Listing {
            files = List.copyOf(files);
            problems = List.copyOf(problems);
        }
    }

    /**
     * @param files sorted by path
     * @param problems one line for each file or folder that cannot be opened
     */
    public record Walk(List<Path> files, List<String> problems) {
        public Walk {
            files = List.copyOf(files);
            problems = List.copyOf(problems);
        }
    }

    /** Lists what can be read; a name that leads to nothing is a problem, not an exception. */
    public static Listing list(List<Path> named) {
        List<Found> files = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                List<Path> below = below(path, problems);
                if (below.isEmpty()) {
                    problems.add(String.format(
                            Locale.ROOT,
                            "%s: a folder without a file to read; expected PDF, PNG, JPEG, TIFF, TXT, Markdown, DOCX, DOC or HTML below it",
                            path));
                }
                below.forEach(file -> files.add(new Found(file, path.relativize(file))));
            } else if (Files.exists(path)) {
                Path name = path.getFileName();
                files.add(new Found(path, name == null ? path : name));
            } else {
                problems.add(String.format(Locale.ROOT, "%s: no such file or folder; check the path", path));
            }
        }
        return new Listing(files.stream().distinct().toList(), problems);
    }

    private static List<Path> below(Path folder, List<String> problems) {
        Walk walk = walk(folder);
        problems.addAll(walk.problems());
        return walk.files().stream()
                .filter(file -> isDocument(String.valueOf(file.getFileName())))
                .toList();
    }

    /** All regular files below a folder, whatever they are called. */
    public static Walk walk(Path folder) {
        List<Path> found = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && isSayable(file)) {
                        found.add(file);
                    } else if (attributes.isRegularFile()) {
                        problems.add(String.format(
                                Locale.ROOT,
                                "%s: a name that the locale's encoding (%s) does not have; set LC_ALL=C.UTF-8 or rename the file",
                                file,
                                System.getProperty("sun.jnu.encoding")));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    problems.add(String.format(
                            Locale.ROOT, "%s: cannot be opened (%s); check its permissions", file, e.getMessage()));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(null);
        return new Walk(found, problems);
    }

    /** Whether the file is found again by its name as text: not where that lost what the file system has. */
    private static boolean isSayable(Path file) {
        try {
            return Path.of(file.toString()).equals(file);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Whether a file's name is that of a document. */
    public static boolean isDocument(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 && ENDINGS.contains(fileName.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
