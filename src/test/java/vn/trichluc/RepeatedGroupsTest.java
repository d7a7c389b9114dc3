package vn.trichluc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Java matches a group that is repeated without a bound by a call inside a call, one for each repetition, unless the
 * repetition is possessive: a line of some thousand repetitions ends a thread with a small stack. So each repeated
 * group of the program is bounded or possessive.
 */
class RepeatedGroupsTest {
    private static final Path SOURCES = Path.of("src", "main", "java");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");

    /** More calls inside one another than this are no bound. */
    private static final int MOST_REPETITIONS = 100;

    /** Where groups end in {@code regex}, a part of a pattern or a whole one, and are repeated without a bound. */
    private static List<Integer> unbounded(String regex) {
        List<Integer> found = new ArrayList<>();
        int inClass = 0;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                inClass++;
            } else if (c == ']' && inClass > 0) {
                inClass--;
            } else if (c == ')' && inClass == 0 && isUnbounded(regex.substring(i + 1))) {
                found.add(i);
            }
        }
        return found;
    }

    private static boolean isUnbounded(String behindGroup) {
        Matcher quantifier = Pattern.compile("(?:[*+]|\\{\\d+,(?<most>\\d*)\\})(?<possessive>\\+?)")
                .matcher(behindGroup);
        if (!quantifier.lookingAt() || !quantifier.group("possessive").isEmpty()) {
            return false;
        }
        String most = quantifier.group("most");
        return most == null || most.isEmpty() || Integer.parseInt(most) > MOST_REPETITIONS;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '~',
            value = {
                "(?:\\.\\d{1,3})* ¦ true",
                "(a|b)+x ¦ true",
                "(?:a|b){2,} ¦ true",
                "(?:a|b){2,500} ¦ true",
                "(?:a|b)*? ¦ true",
                "(?:a|b)*+x ¦ false",
                "(?:a|b)++ ¦ false",
                "(?:a|b){0,9} ¦ false",
                "[()*]+ ¦ false",
                "\\(a\\)*b ¦ false",
                "(a)?b* ¦ false",
            })
    void repetitionsWithoutABoundAreKnown(String regex, boolean isUnbounded) {
        assertThat(unbounded(regex)).hasSize(isUnbounded ? 1 : 0);
    }

    @Test
    void noPatternCallsItselfForEachRepetition() throws IOException {
        List<String> found = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> below = Files.walk(SOURCES)) {
            files = below.filter(file -> file.toString().endsWith(".java")).toList();
        }
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                String code = line.strip();
                Matcher literal = LITERAL.matcher(code);
                while (!code.startsWith("*") && !code.startsWith("/") && literal.find()) {
                    String regex = literal.group(1).replace("\\\\", "\\");
                    if (!unbounded(regex).isEmpty()) {
                        found.add(file.getFileName() + ": " + regex);
                    }
                }
            }
        }

        assertThat(files).isNotEmpty();
        assertThat(found).isEmpty();
    }
}
