package vn.trichluc.check.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The classes of rules, found by their sources. */
final class RuleClasses {
    private static final Path SOURCES = Path.of("src/main/java/vn/trichluc/check/rule");

    private RuleClasses() {}

    /** All rules, by name. */
    static List<Class<?>> all() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .sorted()
                    .<Class<?>>map(RuleClasses::named)
                    .filter(type -> Rule.class.isAssignableFrom(type) && !type.isInterface())
                    .toList();
        }
    }

    static Path source(Class<?> rule) {
        return SOURCES.resolve(rule.getSimpleName() + ".java");
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(RuleClasses.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
