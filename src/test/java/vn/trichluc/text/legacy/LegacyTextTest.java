package vn.trichluc.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.text.legacy.LegacyText.Converted;
import vn.trichluc.text.legacy.LegacyText.Finding;
import vn.trichluc.text.legacy.LegacyText.Piece;

class LegacyTextTest {
    private static final String ARTICLE = "Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.";

    @ParameterizedTest
    @EnumSource
    void anArticleIsEnoughToTellItsEncoding(LegacyEncoding encoding) {
        assertThat(LegacyText.detect(encoding.encode(ARTICLE))).contains(encoding);
        String windows = LegacyEncoding.characters(LegacyEncoding.bytes(encoding.encode(ARTICLE)));
        assertThat(LegacyText.detect(windows)).contains(encoding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Điều 2. Quyết định này có hiệu lực",
                "Cộng hòa",
                "hòa bình và ấm no",
                "Nhà xuất bản và thú vị",
                "Phòng và Sở, là ý tôi",
                "L'été dernier, à Hanoï, les délégués ont été reçus par le président.",
                "Élève à l'école supérieure, câblé, réglé, zélé, pâté, tôt, dû, où, là, çà",
                "né à Huế",
                "Müller größer Straße für Öl über schön Überprüfung",
                "El niño pequeño comió piñas en España; mañana también. 1ª edición, 2º piso",
                "© 2005 Microsoft® Corporation. All rights reserved. § 5",
                "• to share – to copy, distribute and transmit the work",
                "found in ‘/usr/share/common-licenses/GPL-2’.",
                "Don't you see? I do. So be it. We're not. They'll go to me, no?",
                "Uy ban nhan dan tinh Kien Giang. Quyet dinh so 2. Ha Noi.",
                "a^2 + b^2 = c^2 (o+ u+)",
                "14.200 triệu đồng",
                "\uFFFD\uFFFD ®®® §§§ ¬¬"
            })
    void properTextIsLeftAlone(String text) {
        assertThat(LegacyText.detect(text)).isEmpty();
        assertThat(LegacyText.convert(List.of(new Piece(text, "Arial"))).texts())
                .containsExactly(text);
    }

    @Test
    void capitalsOfOtherEncodingsAreNotMixedWithSmallLetters() {
        assertThat(LegacyText.detect(LegacyEncoding.VISCII.encode("KHÓ KHĂN VƯỚNG MẮC")))
                .contains(LegacyEncoding.VISCII);
        assertThat(LegacyText.detect(LegacyEncoding.VPS.encode("2. Nội dung khác")))
                .contains(LegacyEncoding.VPS);
    }

    @Test
    void aFontIsBelievedWhereTheTextDoesNotSpeakAgainstIt() {
        Converted converted = LegacyText.convert(List.of(
                new Piece("ñy ban nh©n d©n", ".VnTimeH"),
                new Piece("Kinh tÕ", ".VnTime"),
                new Piece("No­i", "Arial"),
                new Piece("Soá", "VNI-Times")));
        assertThat(converted.texts()).containsExactly("ỦY BAN NHÂN DÂN", "Kinh tế", "No­i", "Số");
        assertThat(converted.findings())
                .containsExactly(
                        new Finding(LegacyEncoding.TCVN3, ".VnTimeH", 2),
                        new Finding(LegacyEncoding.VNI, "VNI-Times", 1));
        assertThat(converted.doubtful()).isEmpty();
    }

    @Test
    void aConvertedDocumentThatKeptTheNamesOfItsFontsIsLeft() {
        List<Piece> pieces = List.of(
                new Piece("ỦY BAN NHÂN DÂN", ".VnTimeH"),
                new Piece("Quyết định này", ".VnTime"),
                new Piece("hòa bình", ".VnTime"),
                new Piece("theo", ".VnTimeH"));
        Converted converted = LegacyText.convert(pieces);
        assertThat(converted.texts())
                .containsExactlyElementsOf(pieces.stream().map(Piece::text).toList());
        assertThat(converted.findings()).isEmpty();
        assertThat(converted.doubtful()).isEmpty();
    }

    @Test
    void aDocumentOfBothKindsIsConvertedWhereItIsOld() {
        Converted converted = LegacyText.convert(List.of(
                new Piece("Quyết định này, hòa bình", ".VnTime"),
                new Piece("hòa và hà", "Arial"),
                new Piece("QuyÕt ®Þnh cña Uû ban", ".VnTime"),
                new Piece("theo ®Ò nghÞ cña Së", "Arial"),
                new Piece("cã hiÖu lùc", "Arial"),
                new Piece("Một", "Arial"),
                new Piece("Hai điều", "Arial"),
                new Piece("Ba điều", "Arial")));
        assertThat(converted.texts())
                .containsExactly(
                        "Quyết định này, hòa bình",
                        "hòa và hà",
                        "Quyết định của Uỷ ban",
                        "theo đề nghị của Sở",
                        "có hiệu lực",
                        "Một",
                        "Hai điều",
                        "Ba điều");
        assertThat(converted.findings())
                .containsExactly(
                        new Finding(LegacyEncoding.TCVN3, ".VnTime", 1), new Finding(LegacyEncoding.TCVN3, "", 2));
    }

    @Test
    void wherePiecesCouldBeEitherTheDocumentDecides() {
        Converted converted = LegacyText.convert(List.of(
                new Piece("QuyÕt ®Þnh cña Uû ban nh©n d©n", ""),
                new Piece("Kinh tÕ", ""),
                new Piece("Phô lôc", ""),
                new Piece("14.200", "")));
        assertThat(converted.texts()).containsExactly("Quyết định của Uỷ ban nhân dân", "Kinh tế", "Phụ lục", "14.200");
        assertThat(converted.findings()).containsExactly(new Finding(LegacyEncoding.TCVN3, "", 3));
    }

    @Test
    void aNameWhoseCodesLookLikeSignsIsConvertedWithItsDocument() {
        Converted converted = LegacyText.convert(List.of(
                new Piece(LegacyEncoding.VISCII.encode(ARTICLE), ""),
                new Piece(LegacyEncoding.VISCII.encode("Lê Hồng Minh"), "")));
        assertThat(converted.texts()).containsExactly(ARTICLE, "Lê Hồng Minh");
    }

    @Test
    void aFontWhoseTextMakesNoSenseIsDoubtful() {
        Converted converted = LegacyText.convert(List.of(new Piece("Müller größer Straße", ".VnTime")));
        assertThat(converted.texts()).containsExactly("Müller größer Straße");
        assertThat(converted.findings()).isEmpty();
        assertThat(converted.doubtful()).containsExactly(".VnTime");
    }

    @Test
    void linesOfAsciiAreOneText() {
        List<Piece> pieces = LegacyEncoding.VIQR
                .encode("Quyết định\nĐiều 2\nvề việc phê duyệt\nKinh phí 14.200 triệu đồng")
                .lines()
                .map(line -> new Piece(line, ""))
                .toList();
        assertThat(LegacyText.convert(pieces).texts())
                .containsExactly("Quyết định", "Điều 2", "về việc phê duyệt", "Kinh phí 14.200 triệu đồng");
    }

    @Test
    void bytesAreReadInTheReadingThatMakesWords() {
        byte[] capitals = LegacyEncoding.bytes(LegacyEncoding.TCVN3.encode("ỦY BAN NHÂN DÂN TỈNH, ĐIỀU LỆ"));
        assertThat(LegacyText.decode(capitals).orElseThrow().text()).isEqualTo("ỦY BAN NHÂN DÂN TỈNH, ĐIỀU LỆ");
        byte[] quoted = LegacyEncoding.bytes("QuyÕt ®Þnh “kÌm theo” – ®iÒu lÖ");
        assertThat(LegacyText.decode(quoted))
                .contains(new LegacyText.Decoded("Quyết định “kèm theo” – điều lệ", LegacyEncoding.TCVN3));
    }

    @Test
    void bytesOfOtherCodePagesAreLeft() {
        assertThat(LegacyText.decode("Ôîá ñäåëàíî".getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
        assertThat(LegacyText.decode("été à la forêt".getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
        // base letter, then tone: how Windows writes Vietnamese
        String windows = "Quyê\u0301t đi\u0323nh cu\u0309a ban nhân dân ti\u0309nh, co\u0301 hiê\u0323u lư\u0323c";
        assertThat(LegacyText.decode(windows.getBytes(Charset.forName("windows-1258"))))
                .isEmpty();
    }

    @Tag("slow")
    @Test
    void aMillionCharactersTakeLittleTime() {
        for (String unit : new String[] {"QuyÕt ®Þnh ", "a^'", "®", "đ", "Aø ", "ab\u00AD", "a' ", "\uD800"}) {
            String text = unit.repeat(1_000_000 / unit.length());
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
                LegacyText.detect(text);
                LegacyText.convert(List.of(new Piece(text, ".VnTime"), new Piece(text, "")));
            });
        }
    }
}
