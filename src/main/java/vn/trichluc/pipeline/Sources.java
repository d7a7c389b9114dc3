package vn.trichluc.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.FileFault;
import vn.trichluc.model.SourceKind;

/** Files to read, found from what the user named: files as they are, folders with all that they hold. */
public final class Sources {
    /**
     * The greatest depth of folders below a named one. It limits cycles of links that the file system does not report.
     */
    private static final int MAX_DEPTH = 64;

    private Sources() {}

    /**
     * A file found.
     *
     * @param relative where its result belongs below the output folder: the file's path below the named folder, or its
     *     name
     */
    public record Found(Path path, Path relative) {}

    /** A file, or a folder with all that it holds, that is not read. */
    public record Skipped(Path path, Skip why) {}

    /**
     * A listing gives what named files and folders hold.
     *
     * @param files in the order named, each folder's files sorted by path, no file twice
     * @param skipped what the named folders hold and is not read
     * @param problems one line for each name that led to nothing
     */
    public record Listing(List<Found> files, List<Skipped> skipped, List<String> problems) {
        public Listing {
            files = List.copyOf(files);
            skipped = List.copyOf(skipped);
            problems = List.copyOf(problems);
        }
    }

    /**
     * A walk gives what one folder holds, at any depth.
     *
     * @param files sorted by path
     * @param skipped what is no file that could be opened, sorted by path
     * @param problems one line for each file or folder that cannot be opened
     */
    public record Walk(List<Path> files, List<Skipped> skipped, List<String> problems) {
        public Walk {
            files = List.copyOf(files);
            skipped = List.copyOf(skipped);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Lists what can be read; a name that leads to nothing is a problem, not an exception.
     *
     * @param results folder of the results, which is not searched where it stands within a named one; null for none
     */
    public static Listing list(List<Path> named, @Nullable Path results) {
        List<Found> files = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                List<Path> below = below(path, results, skipped, problems);
                if (below.isEmpty()) {
                    problems.add(String.format(
                            Locale.ROOT,
                            "%s: a folder without a file to read; expected %s below it",
                            path,
                            SourceKind.anyTitle()));
                }
                below.forEach(file -> files.add(new Found(file, path.relativize(file))));
            } else if (Files.exists(path)) {
                Path name = path.getFileName();
                files.add(new Found(path, name == null ? path : name));
            } else {
                problems.add(missing(path));
            }
        }
        Set<Path> read =
                files.stream().map(Found::path).map(Path::toAbsolutePath).collect(Collectors.toSet());
        return new Listing(
                files.stream().distinct().toList(),
                skipped.stream()
                        .distinct()
                        .filter(each -> !read.contains(each.path().toAbsolutePath()))
                        .toList(),
                problems);
    }

    /** Describes what is wrong with a name that leads to no file. */
    public static String missing(Path path) {
        if (Files.isSymbolicLink(path)) {
            return path + ": " + link(path).map(Skip::reason).orElse("a link whose end cannot be reached");
        }
        return path + ": no such file or folder; check the path";
    }

    private static List<Path> below(Path folder, @Nullable Path results, List<Skipped> skipped, List<String> problems) {
        Walk walk = walk(folder, results);
        problems.addAll(walk.problems());
        List<Path> documents = new ArrayList<>();
        List<Skipped> passed = new ArrayList<>(walk.skipped());
        for (Path file : walk.files()) {
            try {
                Optional<Skip> why = DocumentFiles.skip(file);
                if (why.isPresent()) {
                    passed.add(new Skipped(file, why.get()));
                } else {
                    documents.add(file);
                }
            } catch (IOException e) {
                problems.add(unopened(file, e));
            }
        }
        passed.sort(Comparator.comparing(Skipped::path));
        skipped.addAll(passed);
        return documents;
    }

    /**
     * Lists all regular files below a folder, whatever their names, except those in hidden folders.
     *
     * @param except the folder of the results, which is not searched: files in it that have a document's name are
     * skipped, the rest are results; null where there is none
     */
    public static Walk walk(Path folder, @Nullable Path except) {
        Path results = except == null ? null : except.toAbsolutePath().normalize();
        List<Path> found = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH, new SimpleFileVisitor<>() {
                private boolean isResult(Path path) {
                    return results != null
                            && !folder.toAbsolutePath().normalize().startsWith(results)
                            && path.toAbsolutePath().normalize().startsWith(results);
                }

                @Override
                public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
                    if (below.equals(folder)) {
                        return FileVisitResult.CONTINUE;
                    }
                    if (!String.valueOf(below.getFileName()).startsWith(".")) {
                        return FileVisitResult.CONTINUE;
                    }
                    if (!isResult(below)) {
                        skipped.add(new Skipped(below, Skip.HIDDEN));
                    }
                    return FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (isResult(file)) {
                        if (DocumentFiles.isDocument(String.valueOf(file.getFileName()))) {
                            skipped.add(new Skipped(file, Skip.RESULTS));
                        }
                    } else if (!attributes.isRegularFile()) {
                        special(file, attributes, skipped, problems);
                    } else if (isSayable(file)) {
                        found.add(file);
                    } else {
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
                    if (FileFault.isLoop(e)) {
                        skipped.add(new Skipped(file, Skip.LOOP));
                    } else {
                        problems.add(unopened(file, e));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(null);
        skipped.sort(Comparator.comparing(Skipped::path));
        return new Walk(found, skipped, problems);
    }

    private static void special(
            Path file, BasicFileAttributes attributes, List<Skipped> skipped, List<String> problems) {
        if (attributes.isDirectory()) {
            skipped.add(new Skipped(file, Skip.DEEP));
        } else if (attributes.isSymbolicLink()) {
            link(file)
                    .ifPresentOrElse(
                            why -> skipped.add(new Skipped(file, why)),
                            () -> problems.add(file + ": a link whose end cannot be reached; check its permissions"));
        } else {
            skipped.add(new Skipped(file, Skip.SPECIAL));
        }
    }

    /** Returns the reason why a link leads to no file; empty where it cannot be found. */
    private static Optional<Skip> link(Path link) {
        try {
            Files.readAttributes(link, BasicFileAttributes.class);
            return Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.of(Skip.DANGLING);
        } catch (IOException e) {
            return FileFault.isLoop(e) ? Optional.of(Skip.LOOP) : Optional.empty();
        }
    }

    private static String unopened(Path file, IOException e) {
        return file + ": cannot be opened: " + FileFault.of(e);
    }

    /**
     * Whether the file is found again by its name as text, that is, whether the text lost nothing of the name in the
     * file system.
     */
    private static boolean isSayable(Path file) {
        try {
            return Path.of(file.toString()).equals(file);
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
