package vn.trichluc.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlignedTextTest {
    /** What makes trouble: bases, marks, look-alikes, spaces, unseen characters, halves of pairs, odd compositions. */
    private static final String ATOMS =
            "aeoudhq QUUđĐðÐɖƉƣƢạà\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323\u00A0\u00AD"
                    + "\u2007\u200B\u200D\u202F\u2011\u2013\uFEFF\u3000\u0085\f\t\n\r.,12\uD800\uDC00\uD83D\uDE00\u0958\u1100"
                    + "\u1161\u11A8\uAC00\u212B\u2126\u0344\u0F73\u2060\u202E\u0345\u3099\u304B\u01A0";

    /** The file: what is given, what is shown, and for each shown character the given ones ("_" for none). */
    @ParameterizedTest
    @CsvFileSource(resources = "aligned-text.tsv", delimiter = '\t', numLinesToSkip = 1)
    void eachShownCharacterKnowsItsOriginalOnes(String given, String shown, String origins) {
        AlignedText aligned = AlignedText.of(unescaped(given));
        assertThat(aligned.text()).isEqualTo(unescaped(shown));
        String[] expected = origins.split(" ", -1);
        assertThat(expected).hasSize(aligned.text().length());
        for (int i = 0; i < expected.length; i++) {
            AlignedText.Span span = aligned.original(i, i + 1);
            String found = span.start() == span.end() ? "_" : span.start() + "-" + span.end();
            assertThat(found).as("character %d", i).isEqualTo(expected[i]);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void normalisingTwiceIsNormalisingOnceAndTheSpansCoverTheOriginal(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            String original = text(random, random.nextInt(24));
            AlignedText aligned = AlignedText.of(original);
            assertThat(AlignedText.of(aligned.text()).text()).isEqualTo(aligned.text());
            assertThat(Normalizer.isNormalized(aligned.text(), Normalizer.Form.NFC))
                    .isTrue();
            StringBuilder covered = new StringBuilder();
            int before = 0;
            for (int i = 0; i < aligned.text().length(); i++) {
                AlignedText.Span span = aligned.original(i, i + 1);
                assertThat(span.start()).isEqualTo(before);
                before = span.end();
                covered.append(original, span.start(), span.end());
            }
            if (!aligned.text().isEmpty()) {
                assertThat(covered).hasToString(original);
            }
            int start = random.nextInt(aligned.text().length() + 1);
            int end = start + random.nextInt(aligned.text().length() - start + 1);
            AlignedText.Span span = aligned.original(start, end);
            assertThat(span.start()).isBetween(0, span.end());
            assertThat(span.end()).isLessThanOrEqualTo(original.length());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6})
    void foldingKeepsTheLengthOfWhatIsShownAndFoldingTwiceIsFoldingOnce(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            String original = text(random, random.nextInt(24));
            String shown = AlignedText.of(original).text();
            assertThat(Folding.spelling(shown)).hasSameSizeAs(shown);
            assertThat(Folding.letters(shown)).hasSameSizeAs(shown);
            assertThat(Folding.key(Folding.key(original))).isEqualTo(Folding.key(original));
            assertThat(Folding.bare(Folding.bare(original))).isEqualTo(Folding.bare(original));
        }
    }

    @Test
    void spellingIsShownAsPrinted() {
        for (String text : new String[] {"Uỷ ban, hoà bình, HOÀ BÌNH", "Ủy ban, hòa", "“Kèm” – 1.000 m²; § 5 ®"}) {
            AlignedText aligned = AlignedText.of(text);
            assertThat(aligned.text()).isSameAs(text);
            assertThat(aligned.original()).isSameAs(text);
            assertThat(aligned).hasToString(text);
            assertThat(aligned.original(1, 4)).isEqualTo(new AlignedText.Span(1, 4));
        }
    }

    @Test
    void aFigureKnowsItsPlaceBehindDecomposedLetters() {
        String given = "Kinh phi\u0301\u00a0\u200b: 3\u00a0000 đồng";
        AlignedText aligned = AlignedText.of(given);
        int at = aligned.text().indexOf("3 000");
        AlignedText.Span span = aligned.original(at, at + 5);
        assertThat(given.substring(span.start(), span.end())).isEqualTo("3\u00a0000");
        assertThat(aligned.original()).isEqualTo(given);
    }

    @Test
    void spansBeyondTheTextAreRefused() {
        for (String text : new String[] {"abc", "a\u00ADbc"}) {
            AlignedText aligned = AlignedText.of(text);
            assertThatThrownBy(() -> aligned.original(0, 4)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> aligned.original(2, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        }
        assertThatThrownBy(() -> new AlignedText.Span(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AlignedText.Span(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLetterBearsThirtyMarksAtMost() {
        String tower = "a" + "\u0316\u0301".repeat(40) + "b";
        AlignedText aligned = AlignedText.of(tower);
        assertThat(aligned.text()).startsWith("á").endsWith("b").hasSize(30);
        assertThat(AlignedText.of(aligned.text()).text()).isEqualTo(aligned.text());
        assertThat(aligned.original(29, 30)).isEqualTo(new AlignedText.Span(81, 82));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0344", "\u0F73", "\u0FB9"})
    void aMarkThatIsTwoInNfcCountsTwice(String mark) {
        AlignedText aligned = AlignedText.of("a" + mark.repeat(31) + "b");
        assertThat(aligned.text()).endsWith("b").hasSize(31);
        assertThat(AlignedText.of(aligned.text()).text()).isEqualTo(aligned.text());
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "\u0316\u0301",
                "\u00AD",
                "a\u0323\u0302",
                "\u00a0",
                "\uD800",
                "oà",
                "\u1161",
                "ð",
                "ạ\u0302"
            })
    void aMillionCharactersTakeLittleTime(String unit) {
        String text = unit.repeat(1_000_000 / unit.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Folding.key(text);
            Folding.bare(text);
        });
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            boolean any = random.nextInt(20) == 0;
            text.append(any ? (char) random.nextInt(0x10000) : ATOMS.charAt(random.nextInt(ATOMS.length())));
        }
        return text.toString();
    }

    private static String unescaped(String field) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            if (field.startsWith("\\u", i)) {
                text.append((char) Integer.parseInt(field.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                text.append(field.charAt(i));
            }
        }
        return text.toString();
    }
}
