package vn.trichluc.batch;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import vn.trichluc.model.EnvironmentUnusable;
import vn.trichluc.output.OutputNames;
import vn.trichluc.pipeline.DocumentFiles;
import vn.trichluc.pipeline.Skip;
import vn.trichluc.pipeline.Sources;

/** Finds the files that the user named: a file, a folder, a pattern, or - for a list of paths. */
final class SourceNames {
    static final String STANDARD_INPUT = "-";

    private static final String GLOB_CHARACTERS = "*?[{";

    /**
     * The part of a pattern that matches any folders or none, as in a shell; in Java's patterns it matches at least
     * one.
     */
    private static final String ANY_FOLDERS = "**/";

    /** The largest number of such parts in a pattern; each doubles the number of patterns. */
    private static final int MAX_ANY_FOLDERS = 4;

    private final BufferedReader input;
    private final Path except;

    /** Receives the files. */
    interface Visitor {
        /**
         * Receives a file.
         *
         * @param relative its path below the output folder
         * @param wish the path wished for its result, which no other file of the same folder or pattern has
         * @param named whether the user named it himself, so that it is read whatever it is called
         * @return false if no more are wanted
         */
        boolean file(Path path, Path relative, Path wish, boolean named) throws InterruptedException;

        /** Receives a file that a folder or a pattern led to and that is not read. */
        void skipped(Path path, Skip why);

        void problem(String line);
    }

    /**
     * @param input the input, with one path in a line
     * @param except a folder that is not searched: that of the results
     */
    SourceNames(BufferedReader input, Path except) {
        this.input = input;
        this.except = except.toAbsolutePath().normalize();
    }

    /** Visits the files in the order named, those of a folder sorted by path. */
    void visit(List<String> named, Visitor visitor) throws InterruptedException {
        for (String source : named) {
            boolean more = source.equals(STANDARD_INPUT) ? list(visitor) : one(source, visitor);
            if (!more) {
                return;
            }
        }
    }

    /** Returns the absolute paths of the sources that are named as files. */
    static Set<Path> files(List<String> named) {
        Set<Path> files = new HashSet<>();
        for (String source : named) {
            try {
                Path path = Path.of(source);
                if (Files.isRegularFile(path)) {
                    files.add(path.toAbsolutePath().normalize());
                }
            } catch (InvalidPathException e) {
                continue; // reported when its turn comes
            }
        }
        return files;
    }

    private boolean one(String source, Visitor visitor) throws InterruptedException {
        if (isGlob(source)) {
            return glob(source, visitor);
        }
        try {
            Path path = Path.of(source);
            Path name = path.getFileName();
            return path(path, name == null ? path : name, visitor);
        } catch (InvalidPathException e) {
            visitor.problem(source + ": no path on this machine (" + e.getReason() + ")");
            return true;
        }
    }

    private static boolean isGlob(String source) {
        boolean special = source.chars().anyMatch(c -> GLOB_CHARACTERS.indexOf(c) >= 0);
        try {
            return special && !Files.exists(Path.of(source));
        } catch (InvalidPathException e) {
            return special;
        }
    }

    private boolean path(Path path, Path relative, Visitor visitor) throws InterruptedException {
        if (Files.isDirectory(path)) {
            if (path.toAbsolutePath().normalize().startsWith(except)) {
                visitor.problem(path + ": the folder of the results, which is not searched; name another with --out");
                return true;
            }
            Sources.Walk found = Sources.walk(path, except);
            found.problems().forEach(visitor::problem);
            found.skipped().forEach(each -> visitor.skipped(each.path(), each.why()));
            return all(path, found.files(), visitor);
        }
        if (!Files.exists(path)) {
            visitor.problem(Sources.missing(path));
            return true;
        }
        return visitor.file(path, relative, OutputNames.of(List.of(relative)).get(0), true);
    }

    private boolean all(Path folder, List<Path> files, Visitor visitor) throws InterruptedException {
        // archives and files that are no documents take no names from documents
        List<Path> relative = files.stream().map(folder::relativize).toList();
        List<Path> documents = relative.stream()
                .filter(file -> DocumentFiles.isDocument(String.valueOf(file.getFileName())))
                .toList();
        List<Path> wishes = OutputNames.of(documents);
        int next = 0;
        for (int i = 0; i < files.size(); i++) {
            Path wish = next < documents.size() && documents.get(next).equals(relative.get(i))
                    ? wishes.get(next++)
                    : OutputNames.of(List.of(relative.get(i))).get(0);
            if (!visitor.file(files.get(i), relative.get(i), wish, false)) {
                return false;
            }
        }
        return true;
    }

    private boolean glob(String pattern, Visitor visitor) throws InterruptedException {
        String slashed = pattern.replace(File.separatorChar, '/');
        int special = 0;
        while (GLOB_CHARACTERS.indexOf(slashed.charAt(special)) < 0) {
            special++;
        }
        int slash = slashed.lastIndexOf('/', special);
        Path base = Path.of(slash < 0 ? "." : slashed.substring(0, slash + 1));
        List<PathMatcher> matchers;
        try {
            matchers = expanded(slashed.substring(slash + 1), 0, MAX_ANY_FOLDERS).stream()
                    .map(each -> FileSystems.getDefault().getPathMatcher("glob:" + each))
                    .toList();
        } catch (PatternSyntaxException e) {
            visitor.problem(pattern + ": no pattern (" + e.getDescription() + ")");
            return true;
        }
        Sources.Walk found = Sources.walk(base, except);
        found.problems().forEach(visitor::problem);
        found.skipped().stream()
                .filter(each -> matchers.stream().anyMatch(matcher -> matcher.matches(base.relativize(each.path()))))
                .forEach(each -> visitor.skipped(each.path(), each.why()));
        List<Path> matching = found.files().stream()
                .filter(file -> matchers.stream().anyMatch(matcher -> matcher.matches(base.relativize(file))))
                .toList();
        if (matching.isEmpty()) {
            visitor.problem(String.format(Locale.ROOT, "%s: no file matches", pattern));
        }
        return all(base, matching, visitor);
    }

    private static List<String> expanded(String pattern, int from, int most) {
        int at = pattern.indexOf(ANY_FOLDERS, from);
        if (at < 0 || most == 0) {
            return List.of(pattern);
        }
        int after = at + ANY_FOLDERS.length();
        List<String> patterns = new ArrayList<>(expanded(pattern, after, most - 1));
        patterns.addAll(expanded(pattern.substring(0, at) + pattern.substring(after), at, most - 1));
        return patterns;
    }

    private boolean list(Visitor visitor) throws InterruptedException {
        try {
            for (String line = input.readLine(); line != null; line = input.readLine()) {
                if (!line.isBlank() && !listed(line, visitor)) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw new EnvironmentUnusable("cannot read standard input: " + e.getMessage(), e);
        }
    }

    /** Visits a listed path; its folders are kept if they can be below the output folder. */
    private boolean listed(String line, Visitor visitor) throws InterruptedException {
        try {
            Path path = Path.of(line);
            Path here = Path.of("").toAbsolutePath();
            Path absolute = path.toAbsolutePath().normalize();
            Path root = absolute.getRoot();
            Path relative = (absolute.startsWith(here) && !absolute.equals(here)) || root == null
                    ? here.relativize(absolute)
                    : root.relativize(absolute);
            return path(path, relative, visitor);
        } catch (InvalidPathException e) {
            visitor.problem(line + ": no path on this machine (" + e.getReason() + ")");
            return true;
        }
    }
}
