package vn.trichluc.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Recognition does not know what words mean: no string of its sources holds a letter that only Vietnamese has. */
class KnowsNoWordsTest {
    private static final Path SOURCES = Path.of("src/main/java/vn/trichluc/ocr");

    /** Strings and characters, in a line that is no comment. */
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\\n]|\\\\.)++'");

    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*(?:/?\\*|//).*$");

    private static final Pattern LETTER = Pattern.compile("[\\p{L}&&[^A-Za-z]]");

    @Test
    void noStringHoldsAVietnameseLetter() throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        }
        assertThat(sources)
                .hasSizeGreaterThan(20)
                .allSatisfy(source -> assertThat(LITERAL.matcher(COMMENT.matcher(Files.readString(source))
                                        .replaceAll(""))
                                .results()
                                .map(match -> match.group())
                                .filter(literal -> LETTER.matcher(literal).find()))
                        .as(source.toString())
                        .isEmpty());
    }
}
