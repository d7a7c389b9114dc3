package vn.trichluc.ingest.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trichluc.ingest.Blocks;
import vn.trichluc.model.Alignment;
import vn.trichluc.model.Document;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.UnreadableDocument;

class HtmlDocumentsTest {
    private static byte[] html(String body) {
        return ("<!DOCTYPE html><meta charset=utf-8>" + body).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> shown(String body) throws UnreadableDocument {
        return Blocks.paragraphs(html(body));
    }

    @Test
    void blockElementsAreParagraphsAndWhiteSpaceIsOneSpace() throws UnreadableDocument {
        assertThat(shown("<div>\n  <p>Điều 1.\n   Phê&nbsp;duyệt</p>\n lời <b>nối</b>\n<div>trong</div> sau</div>"))
                .containsExactly("Điều 1. Phê duyệt", "lời nối", "trong", "sau");
    }

    @Test
    void whatStandsAroundTheDocumentIsLeftOutAsNavigation() throws UnreadableDocument {
        Document document = Blocks.document(html("<header>Cổng thông tin</header><nav><a href='/'>Trang chủ</a></nav>"
                + "<div><main><p>Điều 1. Phê duyệt danh mục dự án đầu tư năm 2026.</p><aside>Tin khác</aside></main>"
                + "<p>Chia sẻ</p></div><footer>Bản quyền</footer>"));
        assertThat(document.leftOut())
                .allMatch(each -> each.reason() == LeftOut.Reason.NAVIGATION)
                .extracting(each -> each.text().text())
                .satisfies(texts -> assertThat(String.join("", texts))
                        .isEqualTo("Cổng thông tinTrang chủChia sẻBản quyềnTin khác"));
    }

    @Test
    void aBreakSeparatesTheLinesOfATitleAndOfAListButNotASentence() throws UnreadableDocument {
        assertThat(shown("<p align=center>Chương I<br/>\n   QUY ĐỊNH CHUNG</p><p>- Như trên;<br>- Lưu VT.</p>"
                        + "<p>kinh phí<br>khuyến công</p>"))
                .containsExactly("Chương I", "QUY ĐỊNH CHUNG", "- Như trên;", "- Lưu VT.", "kinh phí khuyến công");
    }

    @Test
    void markupAndStyleAttributesTellTheLook() throws UnreadableDocument {
        byte[] page =
                html("<center><b>QUYẾT ĐỊNH</b></center><p style='text-align: right; font-style:italic'>x</p><h2>y</h2>"
                        + "<p><span style='font-weight:700;text-transform:uppercase'>đậm</span></p>");
        assertThat(Blocks.paragraph(page, 0).style().bold()).isTrue();
        assertThat(Blocks.paragraph(page, 0).style().alignment()).isEqualTo(Alignment.CENTRE);
        assertThat(Blocks.paragraph(page, 1).style().alignment()).isEqualTo(Alignment.RIGHT);
        assertThat(Blocks.paragraph(page, 1).style().italic()).isTrue();
        assertThat(Blocks.paragraph(page, 2).style().headingLevel()).isEqualTo(2);
        assertThat(Blocks.paragraph(page, 3).text().text()).isEqualTo("ĐẬM");
        assertThat(Blocks.paragraph(page, 3).style().bold()).isTrue();
    }

    @Test
    void spansOfTableCellsCoverWhatTheySpan() throws UnreadableDocument {
        assertThat(Blocks.rows(
                        Blocks.grid(html("<table><thead><tr><th rowspan=2>TT<th colspan=2>Năm<tr><th>QG<th>ĐP</thead>"
                                + "<tr><td>1<td>10<td rowspan=3>20<tr><td>2<td>30</table>"))))
                .containsExactly("1x2 TT|2x1 Năm", "^|QG|ĐP", "1|10|1x2 20", "2|30|^");
    }

    @Test
    void aTableThatOnlyLaysOutThePageIsDissolved() throws UnreadableDocument {
        byte[] page = html("<table><tr><td>đầu trang</td></tr><tr><td><p>Điều 1.</p>"
                + "<table><tr><td>TT<td>Tên</tr><tr><td>1<td>Đào tạo</tr></table></td></tr></table>");
        assertThat(Blocks.paragraphs(page)).containsExactly("đầu trang", "Điều 1.");
        assertThat(Blocks.rows(Blocks.grid(page))).containsExactly("TT|Tên", "1|Đào tạo");
    }

    @Test
    void listsGetTheNumbersABrowserShows() throws UnreadableDocument {
        assertThat(
                        shown(
                                "<ol start=3><li>ba<li value=7>bảy<li><p>tám</p></ol><ol type=a><li>một<li>hai</ol>"
                                        + "<ul><li>gạch<li>- đã gạch</ul><ol style='list-style-type:none'><li>1. gõ tay</ol><ol><li>1. gõ</ol>"))
                .containsExactly(
                        "3. ba", "7. bảy", "8. tám", "a. một", "b. hai", "- gạch", "- đã gạch", "1. gõ tay", "1. gõ");
    }

    @Test
    void scriptsNavigationAndWhatIsHiddenAreNotRead() throws UnreadableDocument {
        assertThat(shown("<nav>Trang chủ</nav><header>Cổng thông tin</header><ul><li><a href=1>A</a><li><a href=2>B</a>"
                        + "<li><a href=3>C</a></ul><script>var x=1</script><style>p{}</style><p hidden>ẩn</p>"
                        + "<p style='display:none'>ẩn</p><p>Điều 1.</p><footer>Bản quyền</footer>"))
                .containsExactly("Điều 1.");
    }

    @Test
    void whatTheStyleSheetHidesOrARevisionTookOutIsNotRead() throws UnreadableDocument {
        assertThat(shown("<style>.an{color:red;display:none} #x { visibility:hidden } @media print{.in{display:none}}"
                        + ".tab{display:none} .tab.mo{display:block}</style><p class=an>1 triệu đồng</p><p id=x>2</p>"
                        + "<p class='in'>Điều 1. Phê duyệt</p><p class='tab mo'>3 triệu đồng</p>"
                        + "<p><del>4 triệu đồng</del><ins>5 triệu đồng</ins></p>"))
                .containsExactly("Điều 1. Phê duyệt", "3 triệu đồng", "5 triệu đồng");
    }

    @Test
    void aMainElementWithMostOfTheTextIsTheDocument() throws UnreadableDocument {
        assertThat(
                        shown(
                                "<div>Tin khác</div><article><header>QUYẾT ĐỊNH</header><p>Điều 1. Phê duyệt chương trình</p></article>"))
                .containsExactly("QUYẾT ĐỊNH", "Điều 1. Phê duyệt chương trình");
    }

    @Test
    void marksOfNotesAreNoPartOfAFigure() throws UnreadableDocument {
        assertThat(shown("<p>12,5<sup><a href='#_ftn1'>[1]</a></sup> triệu; 7<sup>2</sup>; 30 m<sup>2</sup></p>"))
                .containsExactly("12,5 triệu; 7 (2); 30 m2");
    }

    @Test
    void vietnameseOfAnyCharacterSetIsReadAsNfc() throws UnreadableDocument {
        String page = "<p>Quyết định của Ủy ban nhân dân tỉnh Đắk Lắk</p>";
        String toned = Normalizer.normalize(page, Normalizer.Form.NFD)
                .replace("e\u0302", "ê")
                .replace("a\u0302", "â")
                .replace("a\u0306", "ă")
                .replace("i\u0323", "i\u0323");
        String expected = "Quyết định của Ủy ban nhân dân tỉnh Đắk Lắk";
        assertThat(Blocks.paragraphs(toned.getBytes(Charset.forName("windows-1258"))))
                .containsExactly(expected);
        assertThat(Blocks.paragraphs(("\uFEFF" + page).getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly(expected);
        assertThat(Blocks.paragraphs(("<meta charset=windows-1252>" + page).getBytes(StandardCharsets.UTF_8)))
                .as("UTF-8, whatever the page claims")
                .containsExactly(expected);
    }

    @Test
    void elementsNestedWithoutEndAreReadWithoutExhaustingTheStack() throws UnreadableDocument {
        assertThat(shown("<div>".repeat(50_000) + "sâu")).containsExactly("sâu");
        assertThat(shown("<table><tr><td>".repeat(FlowBlocks.MAX_NESTING) + "sâu"))
                .containsExactly("sâu");
        assertThatThrownBy(() -> shown("<table><tr><td>".repeat(3_000) + "sâu"))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("nested");
    }
}
