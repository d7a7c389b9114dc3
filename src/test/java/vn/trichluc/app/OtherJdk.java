package vn.trichluc.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A JDK of this machine of another version than the one that runs the tests. */
final class OtherJdk {
    /** Names a JDK's folder where it stands in none of the usual places. */
    static final String VARIABLE = "TRICHLUC_OTHER_JDK";

    private static final int OLDEST = 17;

    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    private OtherJdk() {}

    /** The newest; where the tests run on it, the oldest that the program runs on. */
    static Optional<Path> find() throws IOException {
        String named = System.getenv(VARIABLE);
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        int own = Runtime.version().feature();
        List<Path> homes = new ArrayList<>();
        for (Path folder : List.of(
                Path.of(System.getProperty("java.home")).toAbsolutePath().resolveSibling(""),
                Path.of("/usr/lib/jvm"),
                Path.of("/opt/java"),
                Path.of(System.getProperty("user.home"), ".sdkman/candidates/java"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> inside = Files.list(folder)) {
                    inside.filter(home -> Files.isExecutable(java(home))).forEach(homes::add);
                }
            }
        }
        List<Path> others = homes.stream()
                .filter(home -> version(home) >= OLDEST && version(home) != own)
                .sorted(Comparator.comparingInt(OtherJdk::version).thenComparing(Comparator.naturalOrder()))
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        Path newest = others.get(others.size() - 1);
        return Optional.of(version(newest) > own ? newest : others.get(0));
    }

    static Path java(Path home) {
        return home.resolve("bin/java");
    }

    /** 0 where it is not told. */
    private static int version(Path home) {
        try {
            Matcher version = VERSION.matcher(Files.readString(home.resolve("release")));
            return version.find() ? Integer.parseInt(version.group(1)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
