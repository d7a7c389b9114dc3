package vn.trichluc.text.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureSearchTest {
    private static final String CHARACTERS = "0123456789 .,/-(aăđ\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?<![\\d.,/-])(\\d{1,3}(?:\\.\\d{3})*)\\s+(\\p{L}+)(?![\\d.,]*\\d)",
                "(?<![\\d/.,]|\\d-)\\d{1,2}[/.-]\\d{1,2}(?!\\d)",
                "(?<!\\d)\\d{1,4}\\s*\\(",
                "(?<!\\d)\\d+$"
            })
    void findsWhatThePatternFinds(String regex) {
        Pattern pattern = Pattern.compile(regex);
        Random random = new Random(regex.hashCode());
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            List<String> expected = new ArrayList<>();
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                expected.add(matcher.start() + " " + matcher.group());
            }
            List<String> found = new ArrayList<>();
            FigureSearch search = new FigureSearch(pattern, text.toString());
            while (search.find()) {
                found.add(search.matcher().start() + " " + search.matcher().group());
            }
            assertThat(found).as("in <%s>", text).isEqualTo(expected);
        }
    }
}
