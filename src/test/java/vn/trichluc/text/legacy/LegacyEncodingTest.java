package vn.trichluc.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LegacyEncodingTest {
    @ParameterizedTest
    @CsvFileSource(resources = "words.tsv", delimiter = '\t', quoteCharacter = '\0')
    void wordsMeanWhatTheTableSays(LegacyEncoding encoding, String given, String unicode) {
        assertThat(encoding.decode(Escapes.resolve(given))).isEqualTo(unicode);
    }

    @ParameterizedTest
    @EnumSource
    void everyVietnameseLetterHasCodesOfItsOwnAndComesBack(LegacyEncoding encoding) {
        List<String> letters = letters();
        assertThat(letters).hasSize(134);
        for (String letter : letters) {
            String encoded = encoding.encode(letter);
            assertThat(encoded).as(letter).isNotEmpty().matches("[\\x00-\\xFF]{1,3}");
            assertThat(encoding.decode(encoded)).as(letter).isEqualTo(letter);
            assertThat(encoding.decode(encoding.encode("t" + letter + "t")))
                    .as(letter)
                    .isEqualTo("t" + letter + "t");
        }
        assertThat(new HashSet<>(letters.stream().map(encoding::encode).toList()))
                .hasSameSizeAs(letters);
    }

    @ParameterizedTest
    @EnumSource
    void bytesComeBackToo(LegacyEncoding encoding) {
        for (String letter : letters()) {
            boolean capitalOfVn1 =
                    encoding == LegacyEncoding.TCVN3 && encoding.encode(letter).charAt(0) < '\u00A0';
            if (!capitalOfVn1) { // those show as punctuation in Windows-1252
                byte[] bytes = LegacyEncoding.bytes(encoding.encode(letter));
                assertThat(encoding.decode(LegacyEncoding.characters(bytes)))
                        .as(letter)
                        .isEqualTo(letter);
                assertThat(encoding.decode(new String(bytes, StandardCharsets.ISO_8859_1)))
                        .as(letter)
                        .isEqualTo(letter);
            }
        }
    }

    @Test
    void bytesAreReadAsWindowsHasThemAndWrittenBack() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        String characters = LegacyEncoding.characters(all);
        assertThat(characters).hasSize(256).contains("€\u0081‚ƒ„", "œ\u009DžŸ\u00A0", "xyz");
        assertThat(LegacyEncoding.bytes(characters)).isEqualTo(all);
        assertThat(LegacyEncoding.bytes("đ")).isEqualTo(new byte[] {'?'});
    }

    @ParameterizedTest
    @EnumSource
    void randomVietnameseTextComesBack(LegacyEncoding encoding) {
        Random random = new Random(1456);
        List<String> letters = letters();
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                boolean plain = random.nextBoolean();
                String other = "bcdDgaeiouyAEIOUY .,'`?~^(+\\123";
                text.append(
                        plain
                                ? String.valueOf(other.charAt(random.nextInt(other.length())))
                                : letters.get(random.nextInt(letters.size())));
            }
            String decoded = encoding.decode(encoding.encode(text.toString()));
            assertThat(decoded).isEqualTo(text.toString());
            assertThat(encoding.decode(encoding.encode(Normalizer.normalize(text, Normalizer.Form.NFD))))
                    .isEqualTo(text.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheEncodingDoesNotHaveStaysAndNothingThrows(LegacyEncoding encoding) {
        assertThat(encoding.decode("1.000 [x] 漢字 ệ đ \uD83D\uDE00")).isEqualTo("1.000 [x] 漢字 ệ đ \uD83D\uDE00");
        Random random = new Random(5712);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(20); i > 0; i--) {
                text.append((char) (random.nextBoolean() ? random.nextInt(0x120) : random.nextInt(0x10000)));
            }
            String decoded = encoding.decode(text.toString());
            assertThat(Normalizer.isNormalized(decoded, Normalizer.Form.NFC)).isTrue();
            assertThat(encoding.encode(text.toString())).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"tcvn3,TCVN3", "TCVN,TCVN3", "abc,TCVN3", " Vni ,VNI", "viscii,VISCII", "vps,VPS", "viqr,VIQR", "utf8,"
    })
    void namesAreKnownInAnyCase(String name, LegacyEncoding encoding) {
        assertThat(LegacyEncoding.named(name).orElse(null)).isEqualTo(encoding);
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource
    void aMillionCharactersTakeLittleTime(LegacyEncoding encoding) {
        for (String unit : new String[] {"a", "aù", "\u00AD", "a^'", "\\", "dD", "®"}) {
            String text = unit.repeat(1_000_000 / unit.length());
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> encoding.encode(encoding.decode(text)));
        }
    }

    static List<String> letters() {
        List<String> letters = new ArrayList<>(List.of("đ"));
        for (String vowel : "a ă â e ê i o ô ơ u ư y".split(" ")) {
            for (String tone : new String[] {"", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}) {
                String letter = Normalizer.normalize(vowel + tone, Normalizer.Form.NFC);
                if (letter.charAt(0) > 0x7F) {
                    letters.add(letter);
                }
            }
        }
        List<String> both = new ArrayList<>(letters);
        letters.forEach(letter -> both.add(letter.toUpperCase(Locale.ROOT)));
        return both;
    }
}
