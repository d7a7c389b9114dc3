package vn.trichluc.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.model.Source;
import vn.trichluc.model.UnreadableDocument;

/** Only what no other format can be is taken for text without asking for its format. */
class PlainVietnameseTest {
    private static final String PARAGRAPH =
            "Ủy ban nhân dân tỉnh ban hành Quyết định này.\r\n\tĐiều 1. Kinh phí: 12 %\n";

    @TempDir
    Path folder;

    private static boolean begins(String text) {
        return PlainVietnamese.begins(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"QUYẾT ĐỊNH", "\n\n**CHƯƠNG TRÌNH**", "\uFEFFPHỤ LỤC", "| ỦY BAN NHÂN DÂN |", "# Nghị quyết"})
    void knowsADecisionByItsFirstWord(String beginning) {
        assertThat(begins(beginning + "\n" + PARAGRAPH.repeat(40))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UBND TỈNH", "%!PS", "12 điều", "From: Ủy ban", "graph Đ {", "P6 ảnh"})
    void whatBeginsOtherwiseIsNotKnown(String beginning) {
        assertThat(begins(beginning + "\n" + PARAGRAPH)).isFalse();
    }

    @Test
    void emptyAndBlankFilesAreNotKnown() {
        assertThat(begins("")).isFalse();
        assertThat(begins(" \n\n")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>",
                "a < b",
                "\nFrom: a@b",
                "\rSubject:",
                "\nX-Mailer: a",
                "\n%T title",
                "\u0000",
                "\u001b[0m"
            })
    void marksOfOtherFormatsAreNotPassedOver(String mark) {
        assertThat(begins(PARAGRAPH + mark + PARAGRAPH)).isFalse();
    }

    @Test
    void aCharacterThatIsCutOffIsNoDamage() {
        byte[] bytes = "Quyết đ".getBytes(StandardCharsets.UTF_8);
        assertThat(PlainVietnamese.begins(Arrays.copyOf(bytes, bytes.length - 1)))
                .isTrue();
    }

    @Test
    void bytesOfOtherEncodingsAreNotKnown() {
        byte[] wrongContinuation = (PARAGRAPH + "à").getBytes(StandardCharsets.UTF_8);
        wrongContinuation[wrongContinuation.length - 1] = 'b';
        assertThat(PlainVietnamese.begins(wrongContinuation)).isFalse();
        byte[] noFirst = (PARAGRAPH + "b").getBytes(StandardCharsets.UTF_8);
        noFirst[noFirst.length - 1] = (byte) 0x93;
        assertThat(PlainVietnamese.begins(noFirst)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md", "a", "a.csv", "a.xyz"})
    void itsKindIsTheSameAsThatOfAllTextOfItsName(String name) throws Exception {
        // the second is not known by its first word, and goes to the detector
        assertThat(kind(name, PARAGRAPH.repeat(200))).isEqualTo(kind(name, "1. " + PARAGRAPH.repeat(200)));
    }

    @Test
    void aPageBehindAVietnameseCommentIsAPage() throws Exception {
        assertThat(kind("a.txt", "<!-- " + PARAGRAPH.repeat(30) + " --><html><body><p>Quyết định</p></body></html>"))
                .isEqualTo("text/html");
    }

    private String kind(String name, String content) throws Exception {
        Path file = Files.writeString(folder.resolve(name), content);
        try {
            return new Sniffer().sniff(Source.of(file)).mediaType();
        } catch (UnreadableDocument refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
