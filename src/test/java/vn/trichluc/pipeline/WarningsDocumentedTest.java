package vn.trichluc.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.trichluc.model.LeftOut;

/** Every warning and every reason of what is left out stands in docs/warnings.md. */
class WarningsDocumentedTest {
    private static final Path DOCUMENTED = Path.of("docs/warnings.md");

    private static final Pattern RAISED = Pattern.compile("Warning(?:\\.at)?\\(\\s*\"([a-z]+(?:-[a-z]+)+)\"");

    @Test
    void everyWarningIsDocumented() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Matcher raised = RAISED.matcher(Files.readString(file));
                while (raised.find()) {
                    codes.add(raised.group(1));
                }
            }
        }
        assertThat(codes).hasSizeGreaterThan(5);
        String documented = Files.readString(DOCUMENTED);
        assertThat(codes).allMatch(code -> documented.contains("`" + code + "`"));
    }

    @Test
    void everyReasonIsDocumented() throws IOException {
        String documented = Files.readString(DOCUMENTED);
        List<String> missing = new ArrayList<>();
        for (LeftOut.Reason reason : LeftOut.Reason.values()) {
            String word = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (!documented.contains("`" + word + "`")) {
                missing.add(word);
            }
        }
        assertThat(missing).isEmpty();
    }
}
