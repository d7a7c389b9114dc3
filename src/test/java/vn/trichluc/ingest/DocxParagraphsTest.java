package vn.trichluc.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trichluc.ingest.DocxFile.p;
import static vn.trichluc.ingest.DocxFile.r;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import vn.trichluc.model.Alignment;
import vn.trichluc.model.Document;
import vn.trichluc.model.Style;
import vn.trichluc.model.UnreadableDocument;

class DocxParagraphsTest {
    private static String shown(String paragraphs) throws UnreadableDocument {
        return String.join("\n", Blocks.paragraphs(DocxFile.withBody(paragraphs).bytes()));
    }

    @Test
    void runsOfAParagraphAreOneTextInNfc() throws UnreadableDocument {
        String decomposed = Normalizer.normalize("Quyết định", Normalizer.Form.NFD);
        assertThat(shown("<w:p>" + r(decomposed.substring(0, 4)) + r(decomposed.substring(4)) + "</w:p>"))
                .isEqualTo("Quyết định");
    }

    @Test
    void softHyphensVanishAndNoBreakCharactersBecomePlain() throws UnreadableDocument {
        assertThat(shown("<w:p>" + r("2021\u00A0-\u00A02025, khuyến\u00AD công")
                        + "<w:r><w:noBreakHyphen/><w:softHyphen/><w:tab/></w:r>" + r("xong\u200B") + "</w:p>"))
                .isEqualTo("2021 - 2025, khuyến công- xong");
    }

    @Test
    void insertionsAreTextAndDeletionsAreNot() throws UnreadableDocument {
        assertThat(shown("<w:p>" + r("Tổng ")
                        + "<w:del><w:r><w:delText>100</w:delText></w:r></w:del>"
                        + "<w:moveFrom>" + r("cũ") + "</w:moveFrom>"
                        + "<w:ins>" + r("120") + "</w:ins>" + r(" triệu đồng") + "</w:p>"))
                .isEqualTo("Tổng 120 triệu đồng");
    }

    @Test
    void aDeletedParagraphEndJoinsTheNextParagraph() throws UnreadableDocument {
        assertThat(shown(p("<w:rPr><w:del/></w:rPr>", r("Điều 1. ")) + p("Phê duyệt") + p("sau")))
                .isEqualTo("Điều 1. Phê duyệt\nsau");
    }

    @Test
    void hiddenTextIsNotShown() throws UnreadableDocument {
        assertThat(shown("<w:p>" + r("hiện") + r("<w:vanish/>", " ẩn") + "</w:p>" + p("<w:rPr><w:vanish/></w:rPr>", "")
                        + p("cuối")))
                .isEqualTo("hiện\ncuối");
    }

    @Test
    void capitalsByFormatAreCapitals() throws UnreadableDocument {
        assertThat(shown("<w:p>" + r("<w:caps/>", "quyết định") + "</w:p>")).isEqualTo("QUYẾT ĐỊNH");
    }

    @Test
    void onlyTheResultOfAFieldIsText() throws UnreadableDocument {
        assertThat(shown("<w:p>" + r("trang ") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                        + "<w:r><w:instrText> PAGE </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("7")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                        + "<w:fldSimple w:instr=\" DATE \">" + r(" ngày 5") + "</w:fldSimple></w:p>"))
                .isEqualTo("trang 7 ngày 5");
    }

    @Test
    void aGeneratedTableOfContentsIsLeftOutAndTheHeadingAfterItIsNot() throws UnreadableDocument {
        assertThat(shown("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText> TOC \\o </w:instrText>"
                        + "<w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("I. Mục tiêu 3") + "</w:p>"
                        + p("II. Kinh phí 9")
                        + "<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + r("I. Mục tiêu") + "</w:p>"))
                .isEqualTo("I. Mục tiêu");
    }

    @Test
    void aFieldWithoutEndHidesNothing() throws UnreadableDocument {
        assertThat(shown("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText> TOC </w:instrText></w:r>"
                        + r("Điều 1.") + "</w:p>" + p("Điều 2.")))
                .isEqualTo("Điều 1.\nĐiều 2.");
    }

    @Test
    void aFootnoteMarkNeverBecomesADigitAndItsTextFollowsTheParagraph() throws UnreadableDocument {
        byte[] file = DocxFile.withBody("<w:p>" + r("Kinh phí 12,5")
                        + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"2\"/></w:r>"
                        + r(" triệu đồng.") + "</w:p>" + p("Sau đó."))
                .footnotes("<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>" + r(" Theo dự toán.")
                        + "</w:p></w:footnote>")
                .bytes();
        assertThat(Blocks.paragraphs(file))
                .containsExactly("Kinh phí 12,5 triệu đồng.", "(1) Theo dự toán.", "Sau đó.");
    }

    @Test
    void aRaisedMarkStandsApartAndARaisedUnitDoesNot() throws UnreadableDocument {
        String raised = "<w:vertAlign w:val=\"superscript\"/>";
        assertThat(shown("<w:p>" + r("12,5") + r(raised, "1") + r("; 30 m") + r(raised, "2") + r("; 4")
                        + r(raised, "(2)") + "</w:p>"))
                .isEqualTo("12,5 (1); 30 m2; 4 (2)");
    }

    @Test
    void aBreakSeparatesLinesOfAHeadButNotASentence() throws UnreadableDocument {
        String broken = "<w:r><w:t>BAN HÀNH CHƯƠNG TRÌNH</w:t><w:br/><w:t>KHUYẾN CÔNG</w:t></w:r>";
        String sentence = "<w:r><w:t>kinh phí là</w:t><w:br/><w:t>12.000 triệu đồng</w:t></w:r>";
        String list = "<w:r><w:t>gồm:</w:t><w:br/><w:t>a) đào tạo;</w:t><w:br/><w:t>b) tư vấn.</w:t></w:r>";
        assertThat(shown(p("<w:jc w:val=\"center\"/>", broken)
                        + p("<w:jc w:val=\"both\"/>", sentence)
                        + p("<w:jc w:val=\"both\"/>", list)))
                .isEqualTo(
                        "BAN HÀNH CHƯƠNG TRÌNH\nKHUYẾN CÔNG\nkinh phí là 12.000 triệu đồng\ngồm:\na) đào tạo;\nb) tư vấn.");
    }

    @Test
    void placesAreLinesOfTheDocumentAsPlainText() throws UnreadableDocument {
        Document document = Blocks.document(DocxFile.withBody(p("một") + "<w:p/>"
                        + p("<w:jc w:val=\"center\"/>", "<w:r><w:t>ba</w:t><w:br/><w:t>bốn</w:t></w:r>")
                        + "<w:tbl><w:tr><w:tc>" + p("năm") + p("dòng hai") + "</w:tc><w:tc>" + p("x") + "</w:tc></w:tr>"
                        + "<w:tr><w:tc>" + p("sáu") + "</w:tc></w:tr></w:tbl>" + p("bảy"))
                .bytes());
        assertThat(document.blocks().stream().map(block -> Blocks.lines(block.at())))
                .containsExactly(
                        java.util.List.of(1),
                        java.util.List.of(3),
                        java.util.List.of(4),
                        java.util.List.of(5, 6),
                        java.util.List.of(7));
    }

    @Test
    void styleComesFromTheRunTheStyleAndWhatItIsBasedOn() throws UnreadableDocument {
        byte[] file = DocxFile.withBody(p("<w:pStyle w:val=\"Muc\"/>", r("I. MỤC TIÊU"))
                        + p("<w:pStyle w:val=\"Muc\"/>", r("<w:b w:val=\"0\"/><w:sz w:val=\"26\"/>", "thường")))
                .styles(
                        "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"28\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                                + "<w:style w:type=\"paragraph\" w:styleId=\"Goc\"><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
                                + "<w:rPr><w:b/></w:rPr></w:style>"
                                + "<w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:basedOn w:val=\"Goc\"/>"
                                + "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>")
                .bytes();
        assertThat(Blocks.paragraph(file, 0).style()).isEqualTo(new Style(true, false, Alignment.CENTRE, 2, 14));
        assertThat(Blocks.paragraph(file, 1).style()).isEqualTo(new Style(false, false, Alignment.CENTRE, 2, 13));
    }

    @Test
    void aTextBoxIsReadOnceAfterItsParagraph() throws UnreadableDocument {
        String box = "<w:txbxContent>" + p("trong khung") + "</w:txbxContent>";
        assertThat(shown("<w:p>" + r("neo")
                        + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
                        + box + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>" + p("sau")))
                .isEqualTo("neo\ntrong khung\nsau");
    }

    @Test
    void contentControlsAreTransparent() throws UnreadableDocument {
        assertThat(shown("<w:sdt><w:sdtContent>" + "<w:p><w:sdt><w:sdtContent>" + r("số 12/QĐ-UBND")
                        + "</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>"))
                .isEqualTo("số 12/QĐ-UBND");
    }
}
