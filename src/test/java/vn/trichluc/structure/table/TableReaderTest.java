package vn.trichluc.structure.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.trichluc.structure.Grids.bold;
import static vn.trichluc.structure.Grids.cells;
import static vn.trichluc.structure.Grids.grid;
import static vn.trichluc.structure.Grids.line;
import static vn.trichluc.structure.Grids.paragraph;
import static vn.trichluc.structure.Grids.read;
import static vn.trichluc.structure.Grids.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Block.Grid;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Fund;
import vn.trichluc.model.MoneyUnit;
import vn.trichluc.model.Row;
import vn.trichluc.model.RowKind;
import vn.trichluc.model.Table;
import vn.trichluc.structure.Grids;

class TableReaderTest {
    private static final String[] BLANK_SPANS = {
        "TT|Nội dung|Kinh phí|||||Ghi chú",
        "||Năm 2021|||Năm 2022||",
        "||Tổng số|KC QG|KC ĐP|KC QG|KC ĐP|",
        "1|Đào tạo|3|1|2|1|2|x"
    };
    private static final String[] MERGED = {
        "TT{1,3}|Nội dung{1,3}|Kinh phí{5}|Ghi chú{1,3}",
        "^|^|Năm 2021{3}|Năm 2022{2}|^",
        "^|^|Tổng số|KC QG|KC ĐP|KC QG|KC ĐP|^",
        "1|Đào tạo|3|1|2|1|2|x"
    };
    private static final String[] REPEATED = {
        "TT|Nội dung|Kinh phí|Kinh phí|Kinh phí|Kinh phí|Kinh phí|Ghi chú",
        "||Năm 2021|Năm 2021|Năm 2021|Năm 2022|Năm 2022|",
        "||Tổng số|KC QG|KC ĐP|KC QG|KC ĐP|",
        "1|Đào tạo|3|1|2|1|2|x"
    };

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void headersHaveOnePathHoweverSpansAreGiven(int manner) {
        Table table = table(List.of(BLANK_SPANS, MERGED, REPEATED).get(manner));

        assertThat(table.columns())
                .extracting(Column::path, Column::role, Column::year, Column::fund)
                .containsExactly(
                        tuple(List.of("TT"), ColumnRole.NUMBER, null, null),
                        tuple(List.of("Nội dung"), ColumnRole.LABEL, null, null),
                        tuple(List.of("Kinh phí", "Năm 2021", "Tổng số"), ColumnRole.MONEY, 2021, Fund.TOTAL),
                        tuple(
                                List.of("Kinh phí", "Năm 2021", "KC QG"),
                                ColumnRole.MONEY,
                                2021,
                                Fund.NATIONAL_PROMOTION),
                        tuple(List.of("Kinh phí", "Năm 2021", "KC ĐP"), ColumnRole.MONEY, 2021, Fund.LOCAL_PROMOTION),
                        tuple(
                                List.of("Kinh phí", "Năm 2022", "KC QG"),
                                ColumnRole.MONEY,
                                2022,
                                Fund.NATIONAL_PROMOTION),
                        tuple(List.of("Kinh phí", "Năm 2022", "KC ĐP"), ColumnRole.MONEY, 2022, Fund.LOCAL_PROMOTION),
                        tuple(List.of("Ghi chú"), ColumnRole.TEXT, null, null));
        assertThat(table.rows()).hasSize(1);
        assertThat(line(table.rows().get(0))).isEqualTo("1|Đào tạo|3|1|2|1|2|x");
    }

    @Test
    void aRowThatNumbersTheColumnsIsNoBody() {
        Table table = table("TT|Nội dung|Tổng|KCQG|KCĐP", "A|B|1=2+3|2|3", "1|Đào tạo|3|1|2");

        assertThat(table.rows()).extracting(Row::label).containsExactly("Đào tạo");
    }

    @Test
    void yearsOfAHeaderNumberNoColumns() {
        Table table = table("TT|Nguồn|Các năm|||Tổng", "||2016|2017|2018|", "1|KCQG|1|2|3|6");

        assertThat(table.columns()).extracting(Column::year).containsExactly(null, null, 2016, 2017, 2018, null);
        assertThat(table.columns().get(3).path()).containsExactly("Các năm", "2017");
    }

    @ParameterizedTest
    @CsvSource({
        "Năm 2021, 2021",
        "KH Năm 2015, 2015",
        "2019, 2019",
        "Giai đoạn 2021-2025,",
        "Từ 2021 đến năm 2025,",
        "7 năm (2009-2015),",
        "Theo Nghị định 45/2012/NĐ-CP,",
        "Đến 31/12/2019,",
    })
    void aColumnHasTheOneYearThatItsHeaderNames(String header, Integer year) {
        assertThat(HeaderYear.of(List.of("Kinh phí", header))).isEqualTo(year);
    }

    @Test
    void aTotalIsOneOfSourcesOnlyBesideSources() {
        assertThat(table("Năm|Tổng|KCQG|KCĐP", "2021|3|1|2").columns())
                .extracting(Column::fund)
                .containsExactly(null, Fund.TOTAL, Fund.NATIONAL_PROMOTION, Fund.LOCAL_PROMOTION);
        assertThat(table("TT|Nguồn|Năm 2021|Năm 2022|Tổng", "1|KCQG|1|2|3").columns())
                .extracting(Column::fund)
                .containsOnlyNulls();
    }

    @Test
    void unitsOfCountsMakeCountsOfFiguresUnlessMoneyIsNamed() {
        assertThat(table("TT|Nội dung|ĐVT|Năm 2021|Vốn NS", "1|Đào tạo|Lớp|2|3").columns())
                .extracting(Column::role)
                .containsExactly(
                        ColumnRole.NUMBER, ColumnRole.LABEL, ColumnRole.UNIT, ColumnRole.QUANTITY, ColumnRole.QUANTITY);
        Table table = table(
                "TT|Tên|Đơn vị|Số lượng|Kinh phí (triệu đồng)|Tỷ lệ (%)|Thời gian|Cơ quan chủ trì",
                "1|Đào tạo|Lớp|05|1.250|12,5|2021 - 2025|Sở Công Thương");
        assertThat(table.columns())
                .extracting(Column::role)
                .containsExactly(
                        ColumnRole.NUMBER,
                        ColumnRole.LABEL,
                        ColumnRole.UNIT,
                        ColumnRole.QUANTITY,
                        ColumnRole.MONEY,
                        ColumnRole.PERCENT,
                        ColumnRole.PERIOD,
                        ColumnRole.TEXT);
        assertThat(table.columns().get(4).unit()).isEqualTo(new MoneyUnit(1_000_000, "triệu đồng"));
    }

    @ParameterizedTest
    @CsvSource({
        "ĐVT: Triệu đồng, 1000000, Triệu đồng",
        "DVT: Triệu đồng, 1000000, Triệu đồng",
        "(Đơn vị tính: triệu đồng), 1000000, triệu đồng",
        "Đơn vị: đồng, 1, đồng",
        "Đơn vị tính: 1.000 đồng/m2, 1000, 1.000 đồng/m2",
        "Đơn vị: nghìn đồng, 1000, nghìn đồng",
        "ĐVT: tỷ đồng, 1000000000, tỷ đồng",
    })
    void theLineOverATableNamesItsUnit(String line, long vnd, String text) {
        TableReading reading = read(List.of(grid("Năm|Số", "2021|3")), bold("Biểu 1"), paragraph(line));

        assertThat(reading.tables().get(0).unit()).isEqualTo(new MoneyUnit(vnd, text));
        assertThat(reading.tables().get(0).columns().get(1).role()).isEqualTo(ColumnRole.MONEY);
        assertThat(reading.tables().get(0).title().text()).isEqualTo("Biểu 1");
        assertThat(reading.consumed()).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void runningTextIsNoTitle() {
        TableReading reading = read(
                List.of(grid("Năm|Số", "2021|3")),
                bold("Biểu 1"),
                paragraph("Kinh phí phân bổ như sau cho các năm."),
                paragraph("(Kèm theo Quyết định số 1/QĐ-UBND)"));

        assertThat(reading.tables().get(0).title().isEmpty()).isTrue();
        assertThat(reading.consumed()).isEmpty();
    }

    @Test
    void titleAndUnitInsideTheFrameAreNoHeader() {
        Table table = table("*KINH PHÍ NĂM 2021{3}", "||Đơn vị tính: đồng", "TT|Nội dung|Số tiền", "1|Đào tạo|500");

        assertThat(table.title().text()).isEqualTo("KINH PHÍ NĂM 2021");
        assertThat(table.unit()).isEqualTo(new MoneyUnit(1, "đồng"));
        assertThat(table.columns()).extracting(Column::path).element(2).isEqualTo(List.of("Số tiền"));
    }

    @Test
    void aHeaderThatStandsAgainGoesOnWithItsTable() {
        TableReading reading = read(List.of(
                grid(1, "TT|Nội dung|Vốn NS tỉnh|Tổng", "1|Một|1|1"),
                grid(5, "TT|Nội dung chi tiết|Vốn NS tính|Tổng|", "2|Hai|2|2|"),
                grid(9, "3|Ba|3|3")));

        assertThat(reading.tables()).hasSize(1);
        Table table = reading.tables().get(0);
        assertThat(table.rows()).extracting(Row::label).containsExactly("Một", "Hai", "Ba");
        assertThat(table.rows()).extracting(Row::id).containsExactly("t1.r1", "t1.r2", "t1.r3");
        assertThat(table.rows().get(2).at()).containsExactly(new Anchor.OnLine(9));
    }

    @Test
    void anotherHeaderIsAnotherTable() {
        TableReading reading = read(List.of(
                grid("TT|Nội dung|Năm 2016|Năm 2017", "1|Một|1|1"),
                grid("TT|Nội dung|Năm 2021|Năm 2022", "1|Một|1|1"),
                grid("TT|Nội dung|ĐVT|Nhiệm vụ", "1|Một|Lớp|1")));

        assertThat(reading.tables()).extracting(Table::id).containsExactly("t1", "t2", "t3");
    }

    @Test
    void aRowThatAPageDividesIsOne() {
        TableReading reading = read(List.of(
                grid(1, "STT|Tên thủ tục|Thời hạn", "1|Cấp giấy chứng nhận cơ sở|15 ngày làm"),
                grid(9, "|ươm tạo công nghệ cao|việc", "2|Thủ tục khác|3 ngày")));

        assertThat(reading.tables()).hasSize(1);
        assertThat(reading.tables().get(0).rows())
                .extracting(Grids::line)
                .containsExactly(
                        "1|Cấp giấy chứng nhận cơ sở ươm tạo công nghệ cao|15 ngày làm việc", "2|Thủ tục khác|3 ngày");
    }

    @Test
    void numbersTellGroupsAndItems() {
        Table table = table(
                "TT|Nội dung|Số",
                "|Tổng cộng|9",
                "I|Một|6",
                "1|Một một|3",
                "1.1|Một một một|3",
                "2|Một hai|3",
                "- |kèm theo|1",
                "|chưa đánh số|1",
                "II|Hai|",
                "|Hai một|3",
                "III|Tổng cộng 2 nguồn|9");

        assertThat(table.rows())
                .extracting(Row::id, Row::parent, Row::kind, Row::number)
                .containsExactly(
                        tuple("t1.r1", null, RowKind.TOTAL, ""),
                        tuple("t1.r2", null, RowKind.GROUP, "I"),
                        tuple("t1.r3", "t1.r2", RowKind.GROUP, "1"),
                        tuple("t1.r4", "t1.r3", RowKind.ITEM, "1.1"),
                        tuple("t1.r5", "t1.r2", RowKind.ITEM, "2"),
                        tuple("t1.r6", "t1.r5", RowKind.ITEM, ""),
                        tuple("t1.r7", "t1.r2", RowKind.ITEM, ""),
                        tuple("t1.r8", null, RowKind.GROUP, "II"),
                        tuple("t1.r9", "t1.r8", RowKind.ITEM, ""),
                        tuple("t1.r10", null, RowKind.TOTAL, "III"));
    }

    @ParameterizedTest
    @CsvSource({
        "Tổng, TOTAL",
        "Tổng kinh phí, TOTAL",
        "Cộng, TOTAL",
        "TỔNG CỘNG (I+II), TOTAL",
        "Tổng hợp báo cáo, ITEM",
        "Công nghiệp hỗ trợ, ITEM",
        "Cộng đồng dân cư, ITEM",
        "Tổng kết chương trình, ITEM",
    })
    void totalsAreToldByTheirWords(String label, RowKind kind) {
        Table table = table("TT|Nội dung|Số", "1|Một|3", "|" + label + "|3");

        assertThat(table.rows().get(1).kind()).isEqualTo(kind);
    }

    @Test
    void aMergedTotalStandsInTheLabelsColumn() {
        assertThat(table("TT|Nội dung|Số", "1|Một|3", "Tổng cộng{2}|3").rows())
                .extracting(Grids::line)
                .containsExactly("1|Một|3", "|Tổng cộng|3");
        assertThat(table("TT|Nội dung|Số", "1|Một|3", "Tổng cộng|Tổng cộng|3").rows())
                .extracting(Grids::line)
                .containsExactly("1|Một|3", "|Tổng cộng|3");
    }

    @Test
    void aNumberInTheLabelsCellIsPutApart() {
        Table table = table("TT|Nội dung|Năm 2021|Năm 2022", "III Hỗ trợ xây dựng mô hình|||", "1|Một|3|4");

        assertThat(table.rows().get(0).number()).isEqualTo("III");
        assertThat(table.rows().get(0).label()).isEqualTo("Hỗ trợ xây dựng mô hình");
        assertThat(table.rows().get(1).parent()).isEqualTo("t1.r1");
    }

    @Test
    void figuresOnTheLineBelowBelongToTheirLabel() {
        Table table =
                table(grid(7, "TT|Nội dung|Năm 2021|Năm 2022|Tổng", "4|Tập huấn||", "|100||100", "5|Hội chợ|1|2|3"));

        assertThat(table.rows()).extracting(Grids::line).containsExactly("4|Tập huấn|100||100", "5|Hội chợ|1|2|3");
        assertThat(table.rows().get(0).at()).containsExactly(new Anchor.OnLine(8), new Anchor.OnLine(9));
        assertThat(table.rows().get(0).printedCells()).isEqualTo(5);
    }

    @Test
    void aRowShorterThanTheHeaderSaysSo() {
        Table table = table("TT|Nội dung|A|B|C", "1|Một|1|2", "2|Hai|1|2|3||", "II|Nhóm");

        assertThat(table.rows()).extracting(Row::printedCells).containsExactly(4, 5, 5);
        assertThat(cells(table.rows().get(0))).containsExactly("1", "Một", "1", "2", "");
    }

    @Test
    void aNumberAndALetterAreARow() {
        Table table = table("STT|Loại|Số|Trọng số|Tổng", "1|B|||", "|đơn giản|3|5|15");

        assertThat(table.rows()).extracting(Row::label).containsExactly("B", "đơn giản");
        assertThat(table.rows().get(1).parent()).isEqualTo("t1.r1");
    }

    @Test
    void figuresDecideAgainstAHeaderOfWords() {
        Table table = table(
                "STT|Loại|Kinh phí cơ quan chủ trì|Cơ quan phối hợp", "1|Một|1.058|Sở Tài chính", "2|Hai|25,19|-");

        assertThat(table.columns())
                .extracting(Column::role)
                .containsExactly(ColumnRole.NUMBER, ColumnRole.LABEL, ColumnRole.MONEY, ColumnRole.TEXT);
    }

    @Test
    void codesNumberRowsAndHeadTheNumbersBelow() {
        Table table = table(
                "Mã số|Hạng mục|Thành tiền (VNĐ)",
                "Gtb|Thiết bị|30",
                "1|Một|10",
                "2|Hai|20",
                "Gdp|Dự phòng|5",
                "Tổng (làm tròn){2}|35");

        assertThat(table.rows())
                .extracting(Row::number, Row::label, Row::kind, Row::parent)
                .containsExactly(
                        tuple("Gtb", "Thiết bị", RowKind.GROUP, null),
                        tuple("1", "Một", RowKind.ITEM, "t1.r1"),
                        tuple("2", "Hai", RowKind.ITEM, "t1.r1"),
                        tuple("Gdp", "Dự phòng", RowKind.ITEM, null),
                        tuple("", "Tổng (làm tròn)", RowKind.TOTAL, null));
    }

    @Test
    void aRowBeforeANewCountNamesWhatFollows() {
        Table table =
                table("STT|Nội dung|T.Tiền (VND)", "Đào tạo{2}|30", "1|Một|10", "2|Hai|20", "Tài liệu{2}|5", "1|Ba|5");

        assertThat(table.rows()).extracting(Row::parent).containsExactly(null, "t1.r1", "t1.r1", null, "t1.r4");
    }

    @Test
    void aLabelMergedOverRowsNamesEachOfThem() {
        Table table =
                table("Stt|Phân khu|Khu vực|Giá (đồng)", "12{1,2}|Khu vực 12{1,2}|Đồng bằng|192", "^|^|Trung du|150");

        assertThat(table.rows()).extracting(Row::label).containsExactly("Khu vực 12", "Khu vực 12");
        assertThat(table.rows())
                .extracting(Grids::line)
                .containsExactly("12|Khu vực 12|Đồng bằng|192", "||Trung du|150");
    }

    @Test
    void aHeaderAloneKeepsItsWordsAndAnEmptyFrameIsNothing() {
        Table form = table("Số ký hiệu|Nơi gửi", "|", "|");

        assertThat(form.columns()).extracting(Column::path).containsExactly(List.of("Số ký hiệu"), List.of("Nơi gửi"));
        assertThat(form.rows()).isEmpty();
        assertThat(table("Một khung có chữ").columns().get(0).path()).containsExactly("Một khung có chữ");
        assertThat(read(List.of(grid("|", "|"))).tables()).isEmpty();
    }

    @Test
    void wordsOfASignatureInsideATableAreNotLost() {
        Table table = table("TT|Văn bản|Người ký", "1|Quyết định|KT. CHỦ TỊCH", "2|Nơi nhận: Sở Tài chính|TM. UBND");

        assertThat(table.rows())
                .extracting(Grids::line)
                .containsExactly("1|Quyết định|KT. CHỦ TỊCH", "2|Nơi nhận: Sở Tài chính|TM. UBND");
    }

    /** Whatever stands in the cells: nothing throws, and no text is lost from the body. */
    @Test
    void noCellIsLostWhateverStandsInIt() {
        String[] words = {
            "", "", "1", "I", "TT", "Tổng", "Năm 2021", "1.000", "-", "Hỗ trợ", "2021", "a)", "x{2}", "^", "V b"
        };
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            List<Grid> grids = new ArrayList<>();
            List<String> body = new ArrayList<>();
            for (int g = 0; g <= random.nextInt(3); g++) {
                String[] rows = new String[2 + random.nextInt(5)];
                rows[0] = "TT|Nội dung|Số|Năm " + (2021 + g);
                for (int r = 1; r < rows.length; r++) {
                    StringBuilder row = new StringBuilder("k" + seed + r);
                    for (int c = 0; c < random.nextInt(6); c++) {
                        row.append('|').append(words[random.nextInt(words.length)]);
                    }
                    rows[r] = row.append("|7,5").toString();
                }
                grids.add(grid(rows));
                body.addAll(List.of(rows).subList(1, rows.length));
            }
            StringBuilder read = new StringBuilder();
            for (Table table : read(grids).tables()) {
                for (Row row : table.rows()) {
                    assertThat(row.cells()).hasSameSizeAs(table.columns());
                    read.append(line(row)).append('|');
                }
            }
            for (String row : body) {
                assertThat(read.toString()).contains(row.substring(0, row.indexOf('|')));
            }
            assertThat(read.toString().split("7,5", -1)).hasSize(body.size() + 1);
        }
    }
}
