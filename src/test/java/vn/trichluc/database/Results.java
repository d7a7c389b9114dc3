package vn.trichluc.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * What {@code extract} once made of the seeds and the typed decisions of the corpus, by their names. Kept, so that what
 * is tested here does not change with what is read there.
 */
public record Results(Map<String, byte[]> json) {
    private static final Path FOLDER = Path.of("src/test/resources/vn/trichluc/database/results");

    private static Results read() {
        Map<String, byte[]> json = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path each : files.sorted().toList()) {
                json.put(each.getFileName().toString().replace(".json", ".txt"), Files.readAllBytes(each));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new Results(json);
    }

    /** Hands them to tests that take a parameter of this type. */
    public static final class Extension implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Results.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(Results.class))
                    .getOrComputeIfAbsent("results", key -> read(), Results.class);
        }
    }
}
