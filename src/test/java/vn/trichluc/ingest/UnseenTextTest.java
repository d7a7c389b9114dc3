package vn.trichluc.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trichluc.ingest.text.TextDocuments;
import vn.trichluc.model.Block;
import vn.trichluc.model.Document;
import vn.trichluc.model.Source;
import vn.trichluc.model.SourceInfo;
import vn.trichluc.model.UnreadableDocument;
import vn.trichluc.model.Warning;

/** What a reader does not see, or sees crossed out, is no content of Word, HTML and Markdown, and is told. */
class UnseenTextTest {
    private static Document html(String body) throws UnreadableDocument {
        return Blocks.document(("<html>" + body + "</html>").getBytes(StandardCharsets.UTF_8));
    }

    private static Document docx(String runs) throws UnreadableDocument {
        return Blocks.document(DocxFile.withBody("<w:p>" + runs + "</w:p>").bytes());
    }

    private static Document markdown(String text) throws UnreadableDocument {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        SourceInfo info = new SourceInfo("mau.md", "text/markdown", "0".repeat(64), content.length, null);
        return new TextDocuments().read(new Source("mau.md", java.nio.file.Path.of("mau.md")), info, content);
    }

    private static String text(Document document) {
        return document.blocks().stream()
                .map(block -> block instanceof Block.Paragraph paragraph
                        ? paragraph.text().text()
                        : String.join("/", Blocks.rows((Block.Grid) block)))
                .collect(Collectors.joining("\n"));
    }

    private static String leftOut(Document document) {
        return document.leftOut().stream()
                .map(text -> text.reason() + " " + text.text().text())
                .collect(Collectors.joining("; "));
    }

    private static List<String> codes(Document document) {
        return document.warnings().stream().map(Warning::code).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        display:none
        display: none !important
        visibility:hidden
        visibility:collapse
        opacity:0
        opacity:.01
        filter:alpha(opacity=0)
        font-size:0
        font-size:1px
        font-size:0.1em
        font:0/0 Arial
        color:#fff
        color:white
        color:#FEFEFE
        color:rgb(250, 250, 250)
        color:rgba(0,0,0,0)
        color:transparent
        -webkit-text-fill-color: transparent
        background-color:#333;color:#333
        background:yellow;color:#ffff00
        position:absolute;left:-9999px
        position:fixed;top:-100em
        text-indent:-5000px;display:inline-block
        position:absolute;clip:rect(0 0 0 0)
        position:absolute;clip:rect(1px, 1px, 1px, 1px)
        clip-path:inset(100%)
        transform:scale(0)
        display:inline-block;width:0;overflow:hidden
        mso-hide:all
        """)
    void styleOfAWebPageHides(String style) throws UnreadableDocument {
        Document document = html("<p>Hỗ trợ <span style='" + style + "'>7</span>320 triệu đồng</p>");
        assertThat(text(document)).isEqualTo("Hỗ trợ 320 triệu đồng");
        assertThat(leftOut(document)).isEqualTo("HIDDEN 7");
        assertThat(codes(document)).containsExactly("hidden-text");
        assertThat(document.warnings().get(0).at()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        color:#ddd
        color:#ffff00
        background:#1f4e79;color:#fff
        background-color:navy;color:white
        background:url(nen.png);color:#fff
        background:linear-gradient(red, blue);color:#fff
        background:var(--dam);color:#fff
        background-color:rgba(0,0,0,.6);color:#fff
        color:#fff;background:#000 none repeat
        color:var(--chu)
        font-size:6pt
        font-size:x-small
        font-size:0.6em
        opacity:.5
        visibility:visible
        position:absolute;left:-4px
        text-indent:-36pt
        margin-left:-2cm
        overflow:hidden
        height:0
        clip:auto
        transform:scale(0.5)
        text-decoration:underline
        display:inline-block
        """)
    void styleOfAWebPageShows(String style) throws UnreadableDocument {
        Document document = html("<p>Hỗ trợ <span style='" + style + "'>7</span>320 triệu đồng</p>");
        assertThat(text(document)).isEqualTo("Hỗ trợ 7320 triệu đồng");
        assertThat(document.leftOut()).isEmpty();
        assertThat(document.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        .an{display:none}                                           | 320
        @media screen { .an { visibility: hidden } }                | 320
        <!-- span.an { color: #fff } -->                            | 320
        p .an{font-size:0} .dam{font-size:20px}                     | 320
        .an{color:#fff} body{background:#fff}                       | 320
        @import url(x.css); #so{opacity:0}                          | 320
        span{display:none}                                          | 320
        @media print { .an{display:none} }                          | 7320
        @media (max-width: 600px) { .an{display:none} }             | 7320
        .an{display:none} .an{display:inline}                       | 7320
        .an{display:none} .mo .an{display:block}                    | 7320
        .an{display:none} p:hover .an{display:block}                | 7320
        .an{color:#fff} p{background:#205080}                       | 7320
        .an::before{display:none}                                   | 7320
        .an{color:#fff} #so{color:#000}                             | 7320
        @page {size:A4} @font-face{font-family:x} .an{color:#000}   | 7320
        """)
    void styleSheetDecides(String sheet, String shown) throws UnreadableDocument {
        Document document =
                html("<head><style>" + sheet + "</style></head><body><p>Hỗ trợ <span class=an id=so>7</span>"
                        + "320 triệu đồng cho làng nghề</p></body>");
        assertThat(text(document)).isEqualTo("Hỗ trợ " + shown + " triệu đồng cho làng nghề");
    }

    @Test
    void whiteHeaderWhoseGroundAnotherFileGivesIsText() throws UnreadableDocument {
        String page = "<head><link rel=stylesheet href=x.css></head><body><table><tr%s><th><font color=white>Kinh phí"
                + "</font></th><th>Năm</th></tr><tr><td>320</td><td>2024</td></tr></table></body>";
        assertThat(text(html(page.formatted(" class=dau")))).startsWith("Kinh phí|");
        assertThat(text(html(page.formatted("")))).startsWith("|");
        assertThat(text(html(page.formatted(" bgcolor=#003366")))).startsWith("Kinh phí|");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <s>280</s> 320            | 320     | STRUCK_THROUGH 280
        <strike>280</strike>320   | 320     | STRUCK_THROUGH 280
        32<del>8</del>0           | 320     | STRUCK_THROUGH 8
        <del>280</del><ins>320</ins> | 320  | STRUCK_THROUGH 280
        <span style='text-decoration:underline line-through'>280</span> 320 | 320 | STRUCK_THROUGH 280
        <span style='text-decoration-line:line-through'><b>280</b></span> 320 | 320 | STRUCK_THROUGH 280
        320<s>280</s>nghìn        | 320 nghìn | STRUCK_THROUGH 280
        <template>280</template>320 | 320   | HIDDEN 280
        <noscript>280</noscript>320 | 320   | HIDDEN 280
        <span hidden>280</span>320 | 320    | HIDDEN 280
        <u>320</u>                | 320     | ''
        <s style='text-decoration:none'>320</s> | 320 | ''
        """)
    void markupOfAWebPageStrikesOrHides(String amount, String shown, String leftOut) throws UnreadableDocument {
        Document document = html("<p>Hỗ trợ " + amount + " đồng</p>");
        assertThat(text(document)).isEqualTo("Hỗ trợ " + shown + " đồng");
        assertThat(leftOut(document)).isEqualTo(leftOut);
    }

    @Test
    void whatAReaderCanOpenIsContent() throws UnreadableDocument {
        assertThat(text(html("<details><summary>Phụ lục</summary><p>Hỗ trợ 320 đồng</p></details>")))
                .isEqualTo("Phụ lục\nHỗ trợ 320 đồng");
        String tabs = "<style>.the{display:none} .the.mo{display:block}</style>"
                + "<div class='the mo'>Điều 1</div><div class=the>Hỗ trợ 320 đồng</div>";
        assertThat(text(html(tabs))).isEqualTo("Điều 1\nHỗ trợ 320 đồng");
    }

    @Test
    void hiddenRowsAndCellsOfAWebPageTakeNoRoom() throws UnreadableDocument {
        Document document = html("<table><tr><th>TT</th><th>Tên</th><th>Số</th></tr>"
                + "<tr style='display:none'><td>0</td><td>Nháp</td><td>999</td></tr>"
                + "<tr><td>1</td><td hidden>x 5</td><td>Gốm</td><td>20</td></tr></table>");
        assertThat(text(document)).isEqualTo("TT|Tên|Số/1|Gốm|20");
        assertThat(leftOut(document)).isEqualTo("HIDDEN 0 Nháp 999; HIDDEN x 5");
        assertThat(document.warnings().get(0).message()).contains("999");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <w:vanish/>                                                     | HIDDEN
        <w:color w:val="FFFFFF"/>                                       | HIDDEN
        <w:color w:val="FDFDFD"/>                                       | HIDDEN
        <w:color w:val="1F4E79"/><w:shd w:val="clear" w:fill="1F4E79"/> | HIDDEN
        <w:color w:val="FFFF00"/><w:highlight w:val="yellow"/>          | HIDDEN
        <w:sz w:val="2"/>                                               | HIDDEN
        <w:strike/>                                                     | STRUCK_THROUGH
        <w:dstrike/>                                                    | STRUCK_THROUGH
        <w:strike w:val="true"/>                                        | STRUCK_THROUGH
        <w:strike w:val="0"/>                                           | ''
        <w:vanish w:val="false"/>                                       | ''
        <w:webHidden/>                                                  | ''
        <w:color w:val="auto"/>                                         | ''
        <w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="000000"/> | ''
        <w:color w:val="FFFFFF"/><w:highlight w:val="darkBlue"/>        | ''
        <w:color w:val="FFFFFF"/><w:shd w:val="solid" w:color="auto"/>  | ''
        <w:color w:val="FFFFFF"/><w:shd w:val="diagStripe" w:fill="808080"/> | ''
        <w:color w:val="BFBFBF"/>                                       | ''
        <w:sz w:val="10"/>                                              | ''
        <w:u w:val="single"/>                                           | ''
        <w:rPrChange w:id="1"><w:rPr><w:strike/></w:rPr></w:rPrChange>  | ''
        """)
    void runOfWordIsHiddenOrStruck(String properties, String reason) throws UnreadableDocument {
        Document document = docx(DocxFile.r("Hỗ trợ ") + "<w:r><w:rPr>" + properties + "</w:rPr><w:t>7</w:t></w:r>"
                + DocxFile.r("320 đồng"));
        assertThat(text(document)).isEqualTo(reason.isEmpty() ? "Hỗ trợ 7320 đồng" : "Hỗ trợ 320 đồng");
        assertThat(leftOut(document)).isEqualTo(reason.isEmpty() ? "" : reason + " 7");
        assertThat(codes(document)).hasSize(reason.isEmpty() ? 0 : 1);
    }

    @Test
    void revisionsOfWordAreStruckThroughAndTold() throws UnreadableDocument {
        Document document = docx(DocxFile.r("Hỗ trợ ")
                + "<w:del><w:r><w:delText>1.450</w:delText></w:r></w:del><w:ins>" + DocxFile.r("1.620")
                + "</w:ins>" + DocxFile.r(" đồng"));
        assertThat(text(document)).isEqualTo("Hỗ trợ 1.620 đồng");
        assertThat(codes(document)).containsExactly("struck-through");
        assertThat(document.warnings().get(0).message()).contains("1.450").doesNotContain("1.620");
    }

    @Test
    void whiteTextOnShadedCellsOfWordIsText() throws UnreadableDocument {
        String white = "<w:p><w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>%s</w:t></w:r></w:p>";
        String row = "<w:tr><w:tc><w:tcPr>%s</w:tcPr>" + white.formatted("Kinh phí") + "</w:tc><w:tc>"
                + white.formatted("450") + "</w:tc></w:tr>";
        String plain = "<w:tr><w:tc>" + DocxFile.p("a") + "</w:tc><w:tc>" + DocxFile.p("b") + "</w:tc></w:tr>";
        Document document = Blocks.document(DocxFile.withBody("<w:tbl><w:tblPr/>"
                        + row.formatted("<w:shd w:val=\"clear\" w:fill=\"2F5496\"/>") + plain + "</w:tbl>")
                .bytes());
        assertThat(text(document)).isEqualTo("Kinh phí|/a|b");
        assertThat(leftOut(document)).isEqualTo("HIDDEN 450");
        Document styled = Blocks.document(DocxFile.withBody("<w:tbl><w:tblPr><w:tblStyle w:val=\"Dam\"/></w:tblPr>"
                        + row.formatted("") + plain + "</w:tbl>")
                .styles("<w:style w:type=\"table\" w:styleId=\"Dam\"><w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:shd"
                        + " w:val=\"clear\" w:fill=\"4472C4\"/></w:tcPr></w:tblStylePr></w:style>")
                .bytes());
        assertThat(text(styled)).isEqualTo("Kinh phí|450/a|b");
    }

    @Test
    void deletedAndHiddenRowsOfWordAreNone() throws UnreadableDocument {
        String row = "<w:tr><w:trPr>%s</w:trPr><w:tc>" + DocxFile.p("%s") + "</w:tc><w:tc>" + DocxFile.p("%s")
                + "</w:tc></w:tr>";
        Document document = Blocks.document(DocxFile.withBody("<w:tbl>"
                        + row.formatted("", "Gốm", "20")
                        + row.formatted("<w:del w:id=\"1\"/>", "Mây", "31")
                        + row.formatted("<w:hidden/>", "Tre", "42")
                        + row.formatted("<w:trHeight w:val=\"10\" w:hRule=\"exact\"/>", "Cói", "53")
                        + row.formatted("<w:trHeight w:val=\"10\"/>", "Lụa", "64") + "</w:tbl>")
                .bytes());
        assertThat(text(document)).isEqualTo("Gốm|20/Lụa|64");
        assertThat(leftOut(document)).isEqualTo("STRUCK_THROUGH Mây 31; HIDDEN Tre 42; HIDDEN Cói 53");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ~~1.450~~ 1.620            | 1.620      | STRUCK_THROUGH 1.450
        ~~**1.450**~~ 1.620        | 1.620      | STRUCK_THROUGH 1.450
        <s>1.450</s> 1.620         | 1.620      | STRUCK_THROUGH 1.450
        <del>1.450</del>1.620      | 1.620      | STRUCK_THROUGH 1.450
        1.62~~8~~0                 | 1.620      | STRUCK_THROUGH 8
        1.620 <!-- cũ: 1.450 -->   | 1.620      | HIDDEN <!-- cũ: 1.450 -->
        ~~1.620                    | ~~1.620    | ''
        ~ 1.620 ~                  | ~ 1.620 ~  | ''
        ~1.450 đến ~1.620          | ~1.450 đến ~1.620 | ''
        1.620 ~~                   | 1.620 ~~   | ''
        """)
    void markdownStrikes(String amount, String shown, String leftOut) throws UnreadableDocument {
        Document document = markdown("Hỗ trợ " + amount + " đồng cho làng nghề\n");
        assertThat(text(document)).isEqualTo("Hỗ trợ " + shown + " đồng cho làng nghề");
        assertThat(leftOut(document)).isEqualTo(leftOut);
    }

    @Test
    void commentOfSeveralLinesAndStruckCellOfMarkdown() throws UnreadableDocument {
        Document document =
                markdown("Điều 1\n\n<!-- bản cũ\n5 tỷ đồng\n-->\n\n| a | b |\n|---|---|\n| ~~70~~ | 80 |\n");
        assertThat(text(document)).isEqualTo("Điều 1\na|b/|80");
        assertThat(codes(document)).containsExactly("hidden-text", "struck-through");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1.620<sup>1</sup> triệu        | 1.620 (1) triệu
        1.620<sup>(12)</sup>triệu      | 1.620 (12) triệu
        1.620<sup>[3]</sup> triệu      | 1.620 (3) triệu
        1.620<sup>1,2</sup> triệu      | 1.620 (1,2) triệu
        1.620<sup>*</sup> triệu        | 1.620 (*) triệu
        1.620<sub>1</sub> triệu        | 1.620 (1) triệu
        làng nghề<sup>a</sup> mới      | làng nghề (a) mới
        500 m<sup>2</sup> đất          | 500 m2 đất
        500 ha, 3 km<sup>2</sup>       | 500 ha, 3 km2
        khí CO<sub>2</sub> thải        | khí CO2 thải
        10<sup>6</sup> đồng            | 10⁶ đồng
        25<sup>o</sup>C                | 25oC
        thứ 1<sup>st</sup> và          | thứ 1st và
        """)
    void raisedMarksAreNoDigits(String markup, String shown) throws UnreadableDocument {
        assertThat(text(html("<p>Có " + markup + "</p>"))).isEqualTo("Có " + shown);
        assertThat(text(markdown("Có " + markup + "\n"))).isEqualTo("Có " + shown);
        String word = markup.replaceAll("([^<]*)<(sup|sub)>([^<]*)</su[pb]>(.*)", "$1\u0001$2\u0001$3\u0001$4");
        String[] parts = word.split("\u0001");
        String runs = DocxFile.r("Có " + parts[0]) + "<w:r><w:rPr><w:vertAlign w:val=\""
                + (parts[1].equals("sup") ? "superscript" : "subscript") + "\"/></w:rPr><w:t>" + parts[2]
                + "</w:t></w:r>"
                + (parts.length > 3 ? DocxFile.r(parts[3]) : "");
        assertThat(text(docx(runs))).isEqualTo("Có " + shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1.620^1^ triệu       | 1.620 (1) triệu
        1.620$^{1}$ triệu    | 1.620 (1) triệu
        1.620 $^{(2)}$ triệu | 1.620 (2) triệu
        1.620[^1] triệu      | 1.620 (1) triệu
        500 m^2^ đất         | 500 m2 đất
        2^10 lần             | 2^10 lần
        """)
    void raisedMarksOfMarkdown(String markup, String shown) throws UnreadableDocument {
        assertThat(text(markdown("Có " + markup + "\n"))).isEqualTo("Có " + shown);
    }

    @Test
    void aParagraphOrCellThatIsRaisedAsAWholeIsWhatItSays() throws UnreadableDocument {
        assertThat(text(html("<p><sup>620</sup></p><p><sup>1</sup> Nguồn: sở</p>")))
                .isEqualTo("620\n(1) Nguồn: sở");
    }

    @Test
    void charactersSetHigherByWordAreRaised() throws UnreadableDocument {
        String high = "<w:r><w:rPr><w:position w:val=\"%d\"/></w:rPr><w:t>%s</w:t></w:r>";
        assertThat(text(docx(DocxFile.r("Có 1.620") + high.formatted(8, "1") + DocxFile.r(" triệu"))))
                .isEqualTo("Có 1.620 (1) triệu");
        assertThat(text(docx(high.formatted(8, "1.") + high.formatted(8, "620"))))
                .isEqualTo("1.620");
    }

    @Test
    void rulesWithinRulesEndSomewhere() throws UnreadableDocument {
        String sheet = "@media screen{".repeat(9_000) + ".an{display:none}" + "}".repeat(9_000);
        assertThat(text(html("<head><style>" + sheet + "</style></head><body><p class=an>Hỗ trợ 320 đồng</p></body>")))
                .isEqualTo("Hỗ trợ 320 đồng");
    }
}
