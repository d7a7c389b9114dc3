package vn.trichluc.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trichluc.ingest.DocxFile.p;
import static vn.trichluc.ingest.DocxFile.r;

import org.junit.jupiter.api.Test;
import vn.trichluc.model.Block;
import vn.trichluc.model.UnreadableDocument;

class DocxTablesTest {
    private static String tc(String properties, String content) {
        return "<w:tc><w:tcPr>%s</w:tcPr>%s</w:tc>".formatted(properties, content);
    }

    private static String tc(String text) {
        return tc("", p(text));
    }

    private static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static Block.Grid grid(String... rows) throws UnreadableDocument {
        return Blocks.grid(DocxFile.withBody("<w:tbl>" + String.join("", rows) + "</w:tbl>")
                .bytes());
    }

    @Test
    void spansOverColumnsAndRowsKeepEveryColumnInItsPlace() throws UnreadableDocument {
        Block.Grid grid = grid(
                tr(tc("<w:vMerge w:val=\"restart\"/>", p("TT")), tc("<w:gridSpan w:val=\"2\"/>", p("Năm 2021"))),
                tr(tc("<w:vMerge/>", "<w:p/>"), tc("KCQG"), tc("KCĐP")),
                tr(tc("1"), tc("100"), tc("50")));
        assertThat(Blocks.rows(grid)).containsExactly("1x2 TT|2x1 Năm 2021", "^|KCQG|KCĐP", "1|100|50");
        assertThat(grid.rows()).extracting(Block.GridRow::width).containsOnly(3);
        assertThat(grid.columns()).isEqualTo(3);
    }

    @Test
    void columnsThatARowLeavesOutAreBlankCells() throws UnreadableDocument {
        assertThat(Blocks.rows(grid(
                        tr(tc("a"), tc("b"), tc("c")),
                        "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/></w:trPr>" + tc("giữa")
                                + "</w:tr>")))
                .containsExactly("a|b|c", "|giữa|");
    }

    @Test
    void deletedRowsAreGoneAndInsertedOnesAreThere() throws UnreadableDocument {
        assertThat(Blocks.rows(grid(
                        tr(tc("a"), tc("1")),
                        "<w:tr><w:trPr><w:del/></w:trPr>" + tc("bỏ") + tc("2") + "</w:tr>",
                        "<w:tr><w:trPr><w:ins/></w:trPr>" + tc("thêm") + tc("3") + "</w:tr>")))
                .containsExactly("a|1", "thêm|3");
    }

    @Test
    void linesOfACellStayApartAndBoldIsKnown() throws UnreadableDocument {
        Block.Grid grid = grid(
                tr(tc("", p("UBND TỈNH") + p("Số: 12/QĐ-UBND")), tc("", "<w:p>" + r("<w:b/>", "CỘNG HÒA") + "</w:p>")));
        assertThat(Blocks.rows(grid)).containsExactly("UBND TỈNH\nSố: 12/QĐ-UBND|CỘNG HÒA");
        assertThat(grid.rows().get(0).cells()).extracting(Block.GridCell::bold).containsExactly(false, true);
    }

    @Test
    void aSmallTableInACellIsWrittenLineByLine() throws UnreadableDocument {
        String inner = "<w:tbl>" + tr(tc("10"), tc("triệu đồng")) + "</w:tbl>";
        assertThat(Blocks.rows(grid(tr(tc("a"), tc("", inner + "<w:p/>")), tr(tc("b"), tc("2")))))
                .containsExactly("a|10 triệu đồng", "b|2");
    }

    @Test
    void aFrameAroundATableIsDissolved() throws UnreadableDocument {
        String inner = "<w:tbl>" + tr(tc("TT"), tc("Tên")) + tr(tc("1"), tc("Đào tạo")) + "</w:tbl>";
        byte[] file = DocxFile.withBody("<w:tbl>" + tr(tc("", p("PHỤ LỤC") + inner + "<w:p/>")) + "</w:tbl>")
                .bytes();
        assertThat(Blocks.paragraphs(file)).containsExactly("PHỤ LỤC");
        assertThat(Blocks.rows(Blocks.grid(file))).containsExactly("TT|Tên", "1|Đào tạo");
    }

    @Test
    void notesOfATableFollowIt() throws UnreadableDocument {
        byte[] file = DocxFile.withBody("<w:tbl>"
                        + tr(
                                tc("", "<w:p>" + r("12,5") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>"),
                                tc("b"))
                        + "</w:tbl>")
                .footnotes("<w:footnote w:id=\"1\">" + p("chú thích") + "</w:footnote>")
                .bytes();
        assertThat(Blocks.rows(Blocks.grid(file))).containsExactly("12,5|b");
        assertThat(Blocks.paragraphs(file)).containsExactly("(1) chú thích");
    }
}
