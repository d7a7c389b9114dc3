package vn.trichluc.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trichluc.ingest.DocxFile.level;
import static vn.trichluc.ingest.DocxFile.numbered;
import static vn.trichluc.ingest.DocxFile.p;
import static vn.trichluc.ingest.DocxFile.r;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trichluc.model.UnreadableDocument;

class DocxNumberingTest {
    private static final String ARTICLES = "<w:abstractNum w:abstractNumId=\"5\">"
            + level(0, "decimal", "Điều %1.", "")
            + level(1, "decimal", "%2.", "")
            + level(2, "lowerLetter", "%3)", "")
            + level(3, "bullet", "-", "")
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num>";

    private static List<String> shown(String body, String numbering) throws UnreadableDocument {
        return Blocks.paragraphs(DocxFile.withBody(body).numbering(numbering).bytes());
    }

    @Test
    void automaticNumbersStandBeforeTheTextAsPrinted() throws UnreadableDocument {
        assertThat(shown(
                        numbered(1, 0, "Phê duyệt")
                                + numbered(1, 1, "Mục tiêu")
                                + numbered(1, 2, "chung")
                                + numbered(1, 2, "riêng")
                                + numbered(1, 3, "ý")
                                + numbered(1, 1, "Kinh phí")
                                + numbered(1, 2, "ngân sách")
                                + p("Không số")
                                + numbered(1, 0, "Hiệu lực")
                                + numbered(1, 1, "Thi hành"),
                        ARTICLES))
                .containsExactly(
                        "Điều 1. Phê duyệt",
                        "1. Mục tiêu",
                        "a) chung",
                        "b) riêng",
                        "- ý",
                        "2. Kinh phí",
                        "a) ngân sách",
                        "Không số",
                        "Điều 2. Hiệu lực",
                        "1. Thi hành");
    }

    @Test
    void aNumberOfSeveralLevelsShowsTheUpperCounters() throws UnreadableDocument {
        String numbering = "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "upperRoman", "%1.", "")
                + level(1, "decimal", "%1.%2.", "") + level(2, "decimal", "%1.%2.%3.", "<w:isLgl/>")
                + "</w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/></w:num>";
        assertThat(shown(
                        numbered(3, 0, "a") + numbered(3, 0, "b") + numbered(3, 1, "c") + numbered(3, 2, "d"),
                        numbering))
                .containsExactly("I. a", "II. b", "II.1. c", "2.1.1. d");
    }

    @Test
    void listsOfOneDefinitionGoOnCountingAndAnOwnStartBeginsAnew() throws UnreadableDocument {
        String numbering = ARTICLES + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"5\"/></w:num>"
                + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"5\"/>"
                + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";
        assertThat(shown(
                        numbered(1, 0, "a") + numbered(2, 0, "b") + numbered(4, 0, "quy chế") + numbered(4, 0, "tiếp"),
                        numbering))
                .containsExactly("Điều 1. a", "Điều 2. b", "Điều 1. quy chế", "Điều 2. tiếp");
    }

    @Test
    void aLevelThatNeverRestartsCountsOn() throws UnreadableDocument {
        String numbering = "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "upperRoman", "Chương %1.", "")
                + level(1, "decimal", "Điều %2.", "<w:lvlRestart w:val=\"0\"/>")
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        assertThat(shown(
                        numbered(1, 0, "a") + numbered(1, 1, "b") + numbered(1, 0, "c") + numbered(1, 1, "d"),
                        numbering))
                .containsExactly("Chương I. a", "Điều 1. b", "Chương II. c", "Điều 2. d");
    }

    @Test
    void aStyleMayCarryTheNumber() throws UnreadableDocument {
        byte[] file = DocxFile.withBody(p("<w:pStyle w:val=\"D\"/>", r("một"))
                        + p("<w:pStyle w:val=\"K\"/>", r("khoản"))
                        + p("<w:pStyle w:val=\"D\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", r("không số"))
                        + p("<w:pStyle w:val=\"D\"/>", r("hai")))
                .styles(
                        "<w:style w:type=\"paragraph\" w:styleId=\"D\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr>"
                                + "</w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"K\"><w:basedOn w:val=\"D\"/></w:style>")
                .numbering("<w:abstractNum w:abstractNumId=\"0\">"
                        + level(0, "decimal", "Điều %1.", "<w:pStyle w:val=\"D\"/>")
                        + level(1, "decimal", "%2.", "<w:pStyle w:val=\"K\"/>")
                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
                .bytes();
        assertThat(Blocks.paragraphs(file)).containsExactly("Điều 1. một", "1. khoản", "không số", "Điều 2. hai");
    }

    @Test
    void aNumberColumnOfATableIsCountedWhereItsCellsAreEmpty() throws UnreadableDocument {
        String row = "<w:tr><w:tc>" + numbered(1, 1, "") + "</w:tc><w:tc>" + p("Đào tạo") + "</w:tc></w:tr>";
        byte[] file = DocxFile.withBody("<w:tbl>" + row + row + "</w:tbl>")
                .numbering(ARTICLES)
                .bytes();
        assertThat(Blocks.rows(Blocks.grid(file))).containsExactly("1.|Đào tạo", "2.|Đào tạo");
    }

    @Test
    void aDeletedItemIsNotCounted() throws UnreadableDocument {
        String deleted = p(
                "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr>",
                "<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>");
        assertThat(shown(numbered(1, 0, "a") + deleted + numbered(1, 0, "b"), ARTICLES))
                .containsExactly("Điều 1. a", "Điều 2. b");
    }

    @Test
    void aSymbolBulletReadsAsItsLikeness() throws UnreadableDocument {
        String numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/>"
                + "<w:lvlText w:val=\"\uF0B7\"/><w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        assertThat(shown(numbered(1, 0, "ý"), numbering)).containsExactly("• ý");
    }
}
