package vn.trichluc;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TestFontsTest {
    private static final Pattern OF_THE_MACHINE = Pattern.compile(
            "new Font\\s*\\(|Font\\.(?:SERIF|SANS_SERIF|MONOSPACED|DIALOG)" + "|Font\\.decode|getAllFonts|FontName\\.");

    private static final String VOWELS = "aăâeêioôơuưy";

    private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";

    @Test
    void noTestDrawsWithAFontOfTheMachine() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/test/java"))) {
            List<Path> files = sources.filter(
                            file -> file.toString().endsWith(".java") && !file.endsWith("TestFontsTest.java"))
                    .toList();
            assertThat(files)
                    .hasSizeGreaterThan(100)
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(OF_THE_MACHINE));
        }
    }

    @Test
    void theyHaveEveryLetterOfVietnamese() {
        StringBuilder letters = new StringBuilder("đĐ");
        for (String vowel : VOWELS.split("")) {
            letters.append(vowel);
            for (String tone : TONES.split("")) {
                letters.append(Normalizer.normalize(vowel + tone, Normalizer.Form.NFC));
            }
        }
        String all = letters + letters.toString().toUpperCase(Locale.ROOT);
        for (Font font : List.of(TestFonts.serif(Font.PLAIN, 12), TestFonts.serif(Font.BOLD, 12), TestFonts.sans(12))) {
            assertThat(font.canDisplayUpTo(all)).as(font.getFontName()).isEqualTo(-1);
        }
    }
}
