package vn.trichluc.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trichluc.model.Block;
import vn.trichluc.model.Block.Grid;
import vn.trichluc.model.Block.Paragraph;
import vn.trichluc.model.Source;
import vn.trichluc.model.SourceInfo;

/** A copy's cells behind lines with a bar alone; a slash stands for the end of a line here, "·" for a line break of a cell. */
class BarTablesTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void aHeadAndItsFirstCellAtTheTopOfTheFile() throws Exception {
        assertThat(read(
                        "**ỦY BAN NHÂN/DÂN **/TỈNH SƠN LA/-------/|/**CỘNG HÒA XÃ/HỘI**/Độc lập/|/|/Số:/57/QĐ/|/*Sơn La, ngày 7/tháng 3"
                                + " năm 2024 */|/**QUYẾT ĐỊNH**/VỀ VIỆC GIAO DỰ TOÁN"))
                .containsExactly(
                        "ỦY BAN NHÂN DÂN",
                        "TỈNH SƠN LA",
                        "CỘNG HÒA XÃ HỘI·Độc lập",
                        "Số:·57·QĐ | Sơn La, ngày 7 tháng 3 năm 2024",
                        "QUYẾT ĐỊNH",
                        "VỀ VIỆC GIAO DỰ TOÁN");
    }

    @Test
    void aBlankCellIsABarMore() throws Exception {
        assertThat(
                        read(
                                "|/TT/|/Nội dung/|/2024/|/2025/|/|/1/|/Hội chợ/|/|/30/|/|/2/|/Đào tạo/|/40/|/|/|/|/Tổng/|/40/|/30/|"))
                .containsExactly(
                        "TT | Nội dung | 2024 | 2025",
                        "1 | Hội chợ |  | 30",
                        "2 | Đào tạo | 40 | ",
                        " | Tổng | 40 | 30");
    }

    @Test
    void aBlankCellMayHaveMarksOfItsOwn() throws Exception {
        assertThat(read("|/TT/|/Nội dung/|/2024/|/2025/|/|/1/|/Hội chợ/|/** **/|/30/|/|/2/|/Đào tạo/|/40/|/* */|/|"))
                .containsExactly("TT | Nội dung | 2024 | 2025", "1 | Hội chợ |  | 30", "2 | Đào tạo | 40 | ");
    }

    @Test
    void aRowOfMergedCellsKeepsTheCellsThatItHas() throws Exception {
        assertThat(read(
                        "|/TT/|/Nội dung/|/Kinh phí/|/|/Năm 2024/|/Năm 2025/|/|/(1)/|/(2)/|/(3)/|/(4)/|/|/I/|/Khuyến công/|/|"
                                + "/1/|/Hội chợ/|/20/|/30/|/|/2/|/Đào tạo/|/40/|/50/|"))
                .containsExactly(
                        "TT | Nội dung | Kinh phí",
                        "Năm 2024 | Năm 2025",
                        "(1) | (2) | (3) | (4)",
                        "I | Khuyến công",
                        "1 | Hội chợ | 20 | 30",
                        "2 | Đào tạo | 40 | 50");
    }

    @Test
    void aHeadingBetweenTwoTablesIsNoCell() throws Exception {
        assertThat(read(
                        "|/TT/|/Tên/|/Số/|/|/1/|/a/|/5/|/|/2/|/b/|/6/|/**B. DANH MỤC MÁY MÓC THIẾT BỊ HỖ TRỢ TRONG NĂM**/(đơn vị:"
                                + " cái)/|/TT/|/Tên/|/|/1/|/c/|/|/2/|/d/|"))
                .containsExactly(
                        "TT | Tên | Số",
                        "1 | a | 5",
                        "2 | b | 6",
                        "B. DANH MỤC MÁY MÓC THIẾT BỊ HỖ TRỢ TRONG NĂM",
                        "(đơn vị: cái)",
                        "TT | Tên",
                        "1 | c",
                        "2 | d");
    }

    @Test
    void aSignatureAndTheAnnexBehindIt() throws Exception {
        assertThat(read(
                        "toàn văn./|/*Nơi nhận:*/- Như/Điều 3;/- Lưu: VT./|/**KT. CỤC/TRƯỞNG**/PHÓ CỤC TRƯỞNG/**Lò/Thị Hạnh**/|"
                                + "/**PHỤ LỤC**/DANH MỤC/|/TT/|/Tên/|/Số/|/|/1/|/a/|/5/|/|/2/|/b/|/6/|"))
                .containsExactly(
                        "toàn văn.",
                        "Nơi nhận:·- Như·Điều 3;·- Lưu: VT. | KT. CỤC TRƯỞNG·PHÓ CỤC TRƯỞNG·Lò Thị Hạnh",
                        "PHỤ LỤC",
                        "DANH MỤC",
                        "TT | Tên | Số",
                        "1 | a | 5",
                        "2 | b | 6");
    }

    @Test
    void twoRowsAreNotOneOfTwiceTheWidth() throws Exception {
        StringBuilder text = new StringBuilder("|/TT/|/Tiêu chí/|/Điểm/|/Kết quả/|/|/Tự chấm/|/Cấp trên/|");
        for (int i = 1; i <= 6; i++) {
            text.append("/|/").append(i).append("/|/tiêu chí/|/5/|/|");
        }
        assertThat(read(text.toString())).hasSize(8).contains("1 | tiêu chí | 5 | ", "6 | tiêu chí | 5 | ");
    }

    @Test
    void linesThatEndAnywhereAreOneParagraph() throws Exception {
        assertThat(
                        read(
                                "Căn cứ Luật Ngân sách nhà nước số 89 của/Quốc hội;/Ủy ban nhân dân tỉnh thống nhất giao chỉ tiêu cho Sở/Công"
                                        + " Thương./**Điều 1. Phạm vi áp dụng của quyết định này**/Quyết định này giao chỉ tiêu./|/a/|/b/|/|/c/|/d/|"))
                .containsExactly(
                        "Căn cứ Luật Ngân sách nhà nước số 89 của Quốc hội;",
                        "Ủy ban nhân dân tỉnh thống nhất giao chỉ tiêu cho Sở Công Thương.",
                        "Điều 1. Phạm vi áp dụng của quyết định này",
                        "Quyết định này giao chỉ tiêu.",
                        "a | b",
                        "c | d");
    }

    @Test
    void aBarTooManyBehindATableMakesNoCellOfTheBody() throws Exception {
        assertThat(read(
                        "|/SỞ Y TẾ/|/Độc lập/|/|/Số: 7/|/Ngày 5/|/|/|/**QUYẾT ĐỊNH**/Về việc khám bệnh/Căn cứ Luật Khám bệnh;/|/Nơi"
                                + " nhận/|/GIÁM ĐỐC/|"))
                .containsExactly(
                        "SỞ Y TẾ | Độc lập",
                        "Số: 7 | Ngày 5",
                        "QUYẾT ĐỊNH",
                        "Về việc khám bệnh",
                        "Căn cứ Luật Khám bệnh;",
                        "Nơi nhận | GIÁM ĐỐC");
    }

    @Test
    void aTitleInCapitalsEndsBeforeTheSentenceBelowIt() throws Exception {
        assertThat(
                        read(
                                "KẾT LUẬN CỦA PHÓ CHỦ TỊCH TẠI CUỘC HỌP VỀ CHỢ/Ngày 5 tháng 3 Ủy ban nhân dân tỉnh đã họp về dự án/|/a/|/b/|/|/c/|/d/|"))
                .startsWith(
                        "KẾT LUẬN CỦA PHÓ CHỦ TỊCH TẠI CUỘC HỌP VỀ CHỢ",
                        "Ngày 5 tháng 3 Ủy ban nhân dân tỉnh đã họp về dự án");
    }

    @Test
    void rowsBetweenPipesAreReadAsBefore() throws Exception {
        assertThat(read("| TT | Tên |/|---|---|/| 1 | a |/|/Đoạn văn."))
                .containsExactly("TT | Tên", "1 | a", "", "Đoạn văn.");
    }

    /** Paragraphs, and rows with a bar between their cells. */
    private List<String> read(String text) throws Exception {
        Path file = folder.resolve("copy.md");
        Files.writeString(file, text.replace("57/QĐ", "57\nQĐ").replace('/', '\n') + "\n", StandardCharsets.UTF_8);
        SourceInfo info = new SourceInfo("copy.md", "text/markdown", "0".repeat(64), 1, null);
        List<String> read = new ArrayList<>();
        for (Block block : new TextDocuments().read(Source.of(file), info).blocks()) {
            if (block instanceof Paragraph paragraph) {
                read.add(paragraph.text().text());
            } else if (block instanceof Grid grid) {
                grid.rows()
                        .forEach(row -> read.add(row.cells().stream()
                                .map(cell -> cell.text().text().replace('\n', '·'))
                                .reduce((one, other) -> one + " | " + other)
                                .orElse("")));
            }
        }
        return read;
    }
}
