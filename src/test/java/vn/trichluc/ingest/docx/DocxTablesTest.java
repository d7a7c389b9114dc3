package vn.trichluc.ingest.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trichluc.ingest.DocxFile.p;
import static vn.trichluc.ingest.DocxFile.r;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.ingest.Blocks;
import vn.trichluc.ingest.DocxFile;
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

    @Test
    void aTableKeepsItsGridThoughACellHoldsASmallerOne() throws UnreadableDocument {
        String list = "<w:tbl>" + tr(tc("Máy sấy"), tc("01 bộ")) + tr(tc("Máy dệt"), tc("03 bộ")) + "</w:tbl>";
        byte[] file = DocxFile.withBody("<w:tbl>"
                        + tr(tc("TT"), tc("Nội dung"), tc("Kinh phí"))
                        + tr(tc("1"), tc("", p("Mua máy") + list + "<w:p/>"), tc("1.720"))
                        + tr(tc("2"), tc("In tài liệu"), tc("310"))
                        + "</w:tbl>")
                .bytes();

        assertThat(Blocks.rows(Blocks.grid(file)))
                .containsExactly(
                        "TT|Nội dung|Kinh phí", "1|Mua máy\nMáy sấy 01 bộ\nMáy dệt 03 bộ|1.720", "2|In tài liệu|310");
    }

    @Test
    void aTableOfFiguresInACellStandsBehindTheOneAroundIt() throws UnreadableDocument {
        String sums = "<w:tbl>" + tr(tc("Máy sấy"), tc("1.200")) + tr(tc("Máy dệt"), tc("520")) + "</w:tbl>";
        byte[] file = DocxFile.withBody("<w:tbl>"
                        + tr(tc("TT"), tc("Nội dung"), tc("Kinh phí"))
                        + tr(tc("1"), tc("", p("Mua máy") + sums + "<w:p/>"), tc("1.720"))
                        + tr(tc("2"), tc("In tài liệu"), tc("310"))
                        + "</w:tbl>")
                .bytes();

        assertThat(Blocks.document(file).blocks())
                .extracting(block -> String.join("; ", Blocks.rows((Block.Grid) block)))
                .containsExactly(
                        "TT|Nội dung|Kinh phí; 1|Mua máy|1.720; 2|In tài liệu|310", "Máy sấy|1.200; Máy dệt|520");
    }

    @Test
    void aFrameOfSeveralRowsAroundALargerTableIsDissolved() throws UnreadableDocument {
        String inner = "<w:tbl>" + tr(tc("TT"), tc("Tên")) + tr(tc("1"), tc("A")) + tr(tc("2"), tc("B")) + "</w:tbl>";
        byte[] file = DocxFile.withBody("<w:tbl>"
                        + tr(tc("UBND TỈNH"), tc("CỘNG HÒA"))
                        + tr(tc("Số: 7/QĐ-UBND"), tc("Huế"))
                        + tr(tc("", p("PHỤ LỤC") + inner + "<w:p/>"), tc(""))
                        + "</w:tbl>")
                .bytes();

        assertThat(Blocks.rows(Blocks.grid(file))).containsExactly("TT|Tên", "1|A", "2|B");
    }

    private static String tabs(String line) {
        return "<w:p><w:r>" + "<w:t>" + line.replace("\t", "</w:t><w:tab/><w:t>") + "</w:t></w:r></w:p>";
    }

    @Test
    void paragraphsSetByTabStopsAreATable() throws UnreadableDocument {
        byte[] file = DocxFile.withBody(p("Đơn vị tính: triệu đồng")
                        + tabs("TT\tNội dung\tNăm 2026\tCộng")
                        + tabs("1\tMua máy\t1.720\t1.720")
                        + tabs("2\tIn tài liệu\t310\t310")
                        + tabs("\tTổng cộng\t2.030\t2.030")
                        + p("Ghi chú: không"))
                .bytes();

        assertThat(Blocks.rows(Blocks.grid(file)))
                .containsExactly(
                        "TT|Nội dung|Năm 2026|Cộng",
                        "1|Mua máy|1.720|1.720",
                        "2|In tài liệu|310|310",
                        "|Tổng cộng|2.030|2.030");
        assertThat(Blocks.paragraphs(file)).containsExactly("Đơn vị tính: triệu đồng", "Ghi chú: không");
    }

    @Test
    void tabsThatReachAFarStopPartTwoCellsOnly() throws UnreadableDocument {
        byte[] file = DocxFile.withBody(tabs("TT\tNội dung\t\tKinh phí")
                        + tabs("1\tMua máy\t\t\t1.720")
                        + tabs("2\tIn tài liệu về nghề\t\t310"))
                .bytes();

        assertThat(Blocks.rows(Blocks.grid(file)))
                .containsExactly("TT|Nội dung|Kinh phí", "1|Mua máy|1.720", "2|In tài liệu về nghề|310");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I.\tMở đầu\t3¶II.\tNội dung\t5¶III.\tKết luận\t9",
                "TM. ỦY BAN\t\tCHỦ TỊCH¶KT.\t\tPHÓ CHỦ TỊCH¶(đã ký)\t\t(đã ký)",
                "Họ và tên:\tNguyễn Văn A\tNam¶Sinh năm:\t1980\tHuế¶Số điện thoại:\t0912\t345",
                "-\tSở Tài chính;¶-\tSở Công Thương;¶-\tLưu: VT.",
                "TT\tNội dung\tKinh phí¶1\tMua máy\t1.720"
            })
    void otherLinesWithTabsAreNone(String lines) throws UnreadableDocument {
        StringBuilder body = new StringBuilder();
        for (String line : lines.split("¶", -1)) {
            body.append(tabs(line));
        }
        assertThat(Blocks.paragraphs(DocxFile.withBody(body.toString()).bytes()))
                .hasSize(lines.split("¶", -1).length)
                .allMatch(text -> !text.contains("\t"));
    }
}
