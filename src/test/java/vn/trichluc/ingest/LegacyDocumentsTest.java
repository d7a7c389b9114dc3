package vn.trichluc.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trichluc.ingest.DocxFile.p;
import static vn.trichluc.ingest.DocxFile.r;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trichluc.ingest.border.Limits;
import vn.trichluc.ingest.border.Opened;
import vn.trichluc.ingest.border.PageLayer;
import vn.trichluc.model.Block;
import vn.trichluc.model.Document;
import vn.trichluc.model.Source;
import vn.trichluc.model.TextOrigin;
import vn.trichluc.model.UnreadableDocument;
import vn.trichluc.model.Warning;
import vn.trichluc.model.Word;
import vn.trichluc.text.legacy.LegacyEncoding;

/** Documents in fonts and encodings from before Unicode are read as what they show, and the output says so. */
class LegacyDocumentsTest {
    private static final String TIME = "<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>";
    private static final String CAPITALS = "<w:rFonts w:ascii=\".VnTimeH\" w:hAnsi=\".VnTimeH\"/>";

    private static final String ORDER =
            "Quyết định về việc phê duyệt đề án\nĐiều 1. Kinh phí 14.200 triệu đồng, trong đó"
                    + " vốn nước ngoài 5%.\nĐiều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.\n";

    @TempDir
    private Path folder;

    private static List<String> codes(Document document) {
        return document.warnings().stream().map(Warning::code).toList();
    }

    private static List<String> paragraphs(Document document) {
        return document.blocks().stream()
                .map(block -> ((Block.Paragraph) block).text().text())
                .toList();
    }

    // ---- Word

    @Test
    void aDocxIsConvertedRunByRunOfItsFonts() throws UnreadableDocument {
        Document document = Blocks.document(DocxFile.withBody("<w:p>"
                        + r(CAPITALS, "ñy ban nh©n d©n") + r(TIME, " tØnh, c¸c n\u00ADíc") + r(" – Hà Nội") + "</w:p>"
                        + "<w:p>" + r(TIME + "<w:b/>", "QuyÕt ") + r(TIME, "®Þnh") + "</w:p>")
                .bytes());
        assertThat(paragraphs(document)).containsExactly("ỦY BAN NHÂN DÂN tỉnh, các nước – Hà Nội", "Quyết định");
        assertThat(codes(document)).containsExactly("legacy-encoding");
        assertThat(document.warnings().get(0).message()).contains("TCVN3", ".VnTime", "converted");
        assertThat(document.complete()).isTrue();
    }

    @Test
    void theFontMayComeFromAStyleAndCapitalsFromTheRun() throws UnreadableDocument {
        String styles = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:rPr>"
                + "<w:rFonts w:ascii=\"VNI-Times\" w:hAnsi=\"VNI-Times\"/></w:rPr></w:style>";
        String body = "<w:p>" + r("<w:rFonts w:cs=\"Arial\"/><w:caps/>", "Quyeát ñònh") + r(" kyõ thuaät") + "</w:p>";
        Document document =
                Blocks.document(DocxFile.withBody(body).styles(styles).bytes());
        assertThat(paragraphs(document)).containsExactly("QUYẾT ĐỊNH kỹ thuật");
    }

    @Test
    void tablesAreConvertedToo() throws UnreadableDocument {
        String body = "<w:tbl><w:tr><w:tc><w:p>" + r(TIME, "Néi dung") + "</w:p></w:tc><w:tc><w:p>"
                + r(TIME, "Kinh phÝ (triÖu ®ång)") + "</w:p></w:tc></w:tr></w:tbl>" + p("hết");
        Document document = Blocks.document(DocxFile.withBody(body).bytes());
        assertThat(Blocks.rows((Block.Grid) document.blocks().get(0)))
                .containsExactly("Nội dung|Kinh phí (triệu đồng)");
    }

    @Test
    void aConvertedDocumentThatKeptItsFontsIsLeftWithoutAWord() throws UnreadableDocument {
        Document document = Blocks.document(
                DocxFile.withBody("<w:p>" + r(TIME, "Quyết định của Ủy ban nhân dân tỉnh Hòa Bình") + "</w:p>")
                        .bytes());
        assertThat(paragraphs(document)).containsExactly("Quyết định của Ủy ban nhân dân tỉnh Hòa Bình");
        assertThat(document.warnings()).isEmpty();
    }

    @Test
    void aFontThatItsTextDeniesIsWarnedOf() throws UnreadableDocument {
        Document document = Blocks.document(DocxFile.withBody("<w:p>" + r(TIME, "Müller größer Straße") + "</w:p>")
                .bytes());
        assertThat(paragraphs(document)).containsExactly("Müller größer Straße");
        assertThat(codes(document)).containsExactly("legacy-encoding");
        assertThat(document.warnings().get(0).message()).contains("left as it is");
    }

    // ---- HTML

    @Test
    void fontsOfAWebPageAreReadFromTagsAndStyles() throws UnreadableDocument {
        String page = "<meta charset=utf-8><p><font face=\".VnTimeH\">quyÕt ®Þnh</font> "
                + "<span style='font-family:\"\\.VnTime\",serif'>cña Uû ban n\u00ADíc</span></p>"
                + "<p style='font-family:VNI-Times'>Coäng <b>hoøa</b></p><p>Hà Nội</p>";
        Document document = Blocks.document(page.getBytes(StandardCharsets.UTF_8));
        assertThat(paragraphs(document)).containsExactly("QUYẾT ĐỊNH của Uỷ ban nước", "Cộng hòa", "Hà Nội");
        assertThat(codes(document)).containsExactly("legacy-encoding", "legacy-encoding");
    }

    @ParameterizedTest
    @EnumSource(names = {"TCVN3", "VNI", "VISCII", "VPS"})
    void aWebPageOfBytesWithoutAFontIsToldByItsLetters(LegacyEncoding encoding) throws UnreadableDocument {
        for (String claim : List.of("", "<meta charset=windows-1252>", "<meta charset=iso-8859-1>")) {
            String page = "<html>" + claim + "<p>" + encoding.encode(ORDER).replace("\n", "</p><p>") + "</p></html>";
            Document document = Blocks.document(LegacyEncoding.bytes(page));
            assertThat(paragraphs(document)).containsExactly(ORDER.split("\n"));
            assertThat(codes(document)).containsExactly("legacy-encoding");
        }
    }

    @Test
    void aWebPageThatNamesItsOldEncodingIsBelieved() throws UnreadableDocument {
        String page = "<html><meta charset=x-viet-vps><p>" + LegacyEncoding.VPS.encode("Điều 2") + "</p></html>";
        Document document = Blocks.document(LegacyEncoding.bytes(page));
        assertThat(paragraphs(document)).containsExactly("Điều 2");
        assertThat(codes(document)).containsExactly("legacy-encoding");
    }

    // ---- text

    @ParameterizedTest
    @EnumSource
    void aTextFileOfBytesIsConverted(LegacyEncoding encoding) throws Exception {
        Document document = text(LegacyEncoding.bytes(encoding.encode(ORDER)));
        assertThat(paragraphs(document)).containsExactly(ORDER.split("\n"));
        assertThat(codes(document)).containsExactly("legacy-encoding");
        assertThat(document.complete()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void textThatSomebodySavedAsUtf8IsConverted(LegacyEncoding encoding) throws Exception {
        String windows = LegacyEncoding.characters(LegacyEncoding.bytes(encoding.encode(ORDER)));
        Document document = text(windows.getBytes(StandardCharsets.UTF_8));
        assertThat(paragraphs(document)).containsExactly(ORDER.split("\n"));
        assertThat(codes(document)).containsExactly("legacy-encoding");
    }

    @Test
    void properTextIsLeft() throws Exception {
        Document document = text(("\uFEFF" + ORDER + "n\u01A3ớc quyết\u00ADđịnh\n").getBytes(StandardCharsets.UTF_8));
        assertThat(document.warnings()).isEmpty();
        assertThat(paragraphs(document)).contains("Quyết định về việc phê duyệt đề án", "nước quyếtđịnh");
    }

    private Document text(byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("a.txt"), bytes);
        try (Opened opened = new Ingest(Limits.DEFAULT).open(Source.of(file))) {
            return ((Opened.Flow) opened).document();
        }
    }

    // ---- PDF

    @Test
    void aPdfPageInOldFontsIsBelievedOnceConverted() throws Exception {
        PageLayer layer = layer(
                line("ABCDEF+.VnTimeH", "ñy ban nh©n d©n"),
                line(".VnTime", "QuyÕt ®Þnh vÒ vèn n\u00ADíc ngoµi 14.200 triÖu ®ång"),
                line("VNI-Times,Bold", "Coäng hoøa xaõ hoäi chuû nghóa kyõ thuaät"));
        assertThat(layer.page().info().origin()).isEqualTo(TextOrigin.TEXT_LAYER);
        assertThat(layer.page().words().stream().map(Word::text))
                .containsExactly(
                        "ỦY BAN NHÂN DÂN Quyết định về vốn nước ngoài 14.200 triệu đồng Cộng hòa xã hội chủ nghĩa kỹ thuật"
                                .split(" "));
        assertThat(layer.warnings()).extracting(Warning::code).containsExactly("legacy-encoding", "legacy-encoding");
        assertThat(layer.warnings().get(0).page()).isEqualTo(1);
        assertThat(layer.warnings().get(0).message()).startsWith("Page 1: text in TCVN3");
    }

    @Test
    void aPdfPageWithoutTheNamesOfItsFontsIsToldByItsLetters() throws Exception {
        PageLayer layer = layer(line("F1", "QuyÕt ®Þnh vÒ vèn cña Uû ban nh©n d©n tØnh, kinh tÕ"));
        assertThat(layer.page().words().stream().map(Word::text))
                .containsExactly("Quyết định về vốn của Uỷ ban nhân dân tỉnh, kinh tế".split(" "));
        assertThat(layer.warnings()).extracting(Warning::code).containsExactly("legacy-encoding");
    }

    /** One line of text whose characters are the codes of Windows-1252. */
    private record Line(String font, String text) {}

    private static Line line(String font, String text) {
        return new Line(font, text);
    }

    @SuppressWarnings("deprecation") // no other call of PDFBox writes codes that the font's encoding lacks
    private PageLayer layer(Line... lines) throws Exception {
        try (PdfMaker pdf = new PdfMaker()) {
            pdf.page(page -> {
                float y = 700;
                for (Line line : lines) {
                    page.beginText();
                    page.setFont(font(line.font()), 12);
                    page.newLineAtOffset(60, y);
                    page.appendRawCommands("<");
                    for (byte code : LegacyEncoding.bytes(line.text())) {
                        page.appendRawCommands(String.format(java.util.Locale.ROOT, "%02X", code & 0xFF));
                    }
                    page.appendRawCommands("> Tj\n");
                    page.endText();
                    y -= 20;
                }
            });
            Path file = pdf.save(folder, "a.pdf");
            try (Opened opened = new Ingest(Limits.DEFAULT).open(Source.of(file))) {
                return ((Opened.Paged) opened).layer(1);
            }
        }
    }

    /** A simple font that is not embedded: codes, names of glyphs and widths are all that a reader has. */
    private static PDFont font(String name) throws IOException {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
        dictionary.setName(COSName.BASE_FONT, name);
        dictionary.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        dictionary.setInt(COSName.FIRST_CHAR, 0);
        dictionary.setInt(COSName.LAST_CHAR, 255);
        COSArray widths = new COSArray();
        for (int code = 0; code <= 255; code++) {
            widths.add(COSInteger.get(500));
        }
        dictionary.setItem(COSName.WIDTHS, widths);
        return PDFontFactory.createFont(dictionary);
    }
}
