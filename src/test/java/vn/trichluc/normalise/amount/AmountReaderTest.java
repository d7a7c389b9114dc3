package vn.trichluc.normalise.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trichluc.model.Amount;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Bound;
import vn.trichluc.model.Fund;
import vn.trichluc.model.LineAmount;
import vn.trichluc.normalise.Normaliser;
import vn.trichluc.normalise.Sample;
import vn.trichluc.normalise.TestTable;

class AmountReaderTest {
    private static List<Amount> read(Sample sample) {
        return new Normaliser().read(sample.outline()).amounts();
    }

    private static List<Amount> read(String... lines) {
        return read(new Sample().section("s1", null, "", lines));
    }

    /** Each amount in millions, with the whole that it is a part of: "3000 2500<3000 500<3000". */
    private static String parts(List<Amount> amounts) {
        return amounts.stream()
                .map(a -> millions(a)
                        + amounts.stream()
                                .filter(whole -> whole.id().equals(a.whole()))
                                .map(whole -> "<" + millions(whole))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    private static long millions(Amount amount) {
        Long vnd = amount.vnd();
        return vnd == null ? -1 : vnd / 1_000_000;
    }

    static List<TestTable.Row> rows() {
        return TestTable.rows("stated-amounts.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void anAmountIsPartOfAWholeFromASourceOfAYear(TestTable.Row row) {
        List<Amount> amounts = read(row.field(0).split("¶"));
        assertThat(amounts.stream().map(amount -> shown(amount, amounts)).collect(Collectors.joining("; ")))
                .isEqualTo(row.field(1));
    }

    /** As the table writes it. */
    private static String shown(Amount amount, List<Amount> amounts) {
        String whole = amounts.stream()
                .filter(other -> other.id().equals(amount.whole()))
                .map(other -> "<" + millions(other))
                .collect(Collectors.joining());
        return (amount.vnd() == null ? "none" : millions(amount) + whole)
                + (amount.fund() == null ? "" : " " + amount.fund())
                + (amount.year() == null ? "" : " " + amount.year())
                + (amount.confidence().isPrinted() ? "" : "?");
    }

    @Test
    void anAmountOfOneLineSaysBetweenWhichCharactersItStands() {
        String line = "\uD83D\uDE00 5 triệu đồng, 7 triệu đồng/lớp năm 2021";
        assertThat(new Normaliser().amounts(line))
                .extracting(
                        LineAmount::start,
                        LineAmount::end,
                        found -> found.amount().per())
                .containsExactly(tuple(2, 14, ""), tuple(16, 32, "lớp"));
    }

    @Test
    void theNextNumberEndsAListThatATitleOpens() {
        assertThat(parts(read(new Sample()
                        .section(
                                "s1",
                                null,
                                "1- Tổng kinh phí: 9 triệu đồng, gồm:",
                                "- A: 4 triệu đồng",
                                "2- Khác: 5 triệu đồng"))))
                .isEqualTo("9 4<9 5");
    }

    @Test
    void anAmountHasItsSectionPlaceBoundAndRate() {
        List<Amount> amounts = read("Mở đầu.", "Hỗ trợ không quá 500 triệu đồng/cụm.");
        assertThat(amounts).singleElement().satisfies(amount -> {
            assertThat(amount.id()).isEqualTo("a1");
            assertThat(amount.section()).isEqualTo("s1");
            assertThat(amount.text().text()).isEqualTo("không quá 500 triệu đồng/cụm");
            assertThat(amount.text().at()).containsExactly(new Anchor.OnLine(2));
            assertThat(amount.bound()).isEqualTo(Bound.AT_MOST);
            assertThat(amount.per()).isEqualTo("cụm");
        });
    }

    @Test
    void aRangeHasNoSingleValue() {
        assertThat(read("từ 2 đến 3,0 triệu đồng/người/tháng")).singleElement().satisfies(amount -> {
            assertThat(amount.vnd()).isNull();
            assertThat(amount.low()).isEqualTo(2_000_000L);
            assertThat(amount.high()).isEqualTo(3_000_000L);
            assertThat(amount.bound()).isEqualTo(Bound.RANGE);
        });
    }

    @Test
    void anAmountThatIsNotUnderstoodIsGivenWithoutValue() {
        assertThat(read("Kinh phí: 1.000.00 đồng")).singleElement().satisfies(amount -> {
            assertThat(amount.vnd()).isNull();
            assertThat(amount.text().text()).isEqualTo("1.000.00 đồng");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kinh phí: 3 triệu đồng. Trong đó, từ nguồn X là 2 triệu đồng, ngân sách tỉnh là 1 triệu đồng. | 3 2<3 1<3",
                "Kinh phí: 3 triệu đồng, gồm: a 2 triệu đồng; b 1 triệu đồng. Năm sau 9 triệu đồng. | 3 2<3 1<3 9",
                "Ngân sách: 3 triệu đồng (Trung ương: 2 triệu đồng; địa phương: 1 triệu đồng); khác: 5 triệu đồng | 3 2<3 1<3 5",
                "Kinh phí: 9 triệu đồng (3 triệu đồng/mô hình), từ ngân sách tỉnh. | 9 3",
                "7 triệu đồng, từ nguồn khuyến công Quốc gia là 2 triệu đồng, ngân sách tỉnh là 5 triệu đồng | 7 2<7 5<7",
                "17 triệu đồng, trong đó đối ứng là 8 triệu đồng, cho 30 lao động (trong đó: A 6 triệu đồng; B 11 triệu đồng)"
                        + " | 17 8<17 6<17 11<17",
                "Tổng thu 9 triệu đồng, chi 5 triệu đồng | 9 5"
            })
    void partsOfOneLineAreTied(String line, String expected) {
        assertThat(parts(read(line))).isEqualTo(expected);
    }

    @Test
    void listItemsBelowAreParts() {
        assertThat(parts(read(
                        "1. Tổng kinh phí: 175 triệu đồng. Trong đó:",
                        "- Ngân sách hỗ trợ: 41 triệu đồng, gồm:",
                        "+ Khuyến công quốc gia: 19 triệu đồng.",
                        "+ Khuyến công địa phương: 22 triệu đồng.",
                        "- Đóng góp của đơn vị thụ hưởng: 134 triệu đồng.",
                        "2. Kinh phí khác: 7 triệu đồng")))
                .isEqualTo("175 41<175 19<41 22<41 134<175 7");
    }

    @Test
    void numberedParagraphsBelowAreParts() {
        List<Amount> amounts = read(new Sample()
                .section("s3", null, "Kinh phí", "Tổng kinh phí thực hiện: 140 triệu đồng, trong đó:")
                .section("s31", "s3", "Kinh phí từ chủ đầu tư", "84 triệu đồng (chiếm 60% kinh phí);")
                .section("s32", "s3", "Ngân sách Nhà nước: 56 triệu đồng gồm:", "- Khuyến công quốc gia: 14 triệu đồng")
                .section("s4", null, "Khác", "9 triệu đồng"));
        assertThat(parts(amounts)).isEqualTo("140 84<140 56<140 14<56 9");
        assertThat(amounts).extracting(Amount::fund).startsWith(Fund.TOTAL, Fund.BENEFICIARY, Fund.STATE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kinh phí khuyến công địa phương là: 5 triệu đồng | LOCAL_PROMOTION",
                "Kinh phí dự kiến: 5 triệu đồng (1 triệu đồng/lớp), từ ngân sách tỉnh. | PROVINCE",
                "Tổng kinh phí: 5 triệu đồng. Nguồn ngân sách khuyến công địa phương. | LOCAL_PROMOTION",
                "Tổng kinh phí thực hiện: 5 triệu đồng | TOTAL",
                "Kinh phí khuyến công Quốc gia và địa phương: 5 triệu đồng |",
                "Kinh phí: 5 triệu đồng, ngân sách tỉnh là 3 triệu đồng |"
            })
    void theClauseNamesTheFund(String line, Fund fund) {
        assertThat(read(line).get(0).fund()).isEqualTo(fund);
    }

    @Test
    void theClauseNamesTheYear() {
        assertThat(read("- Năm 2021: 10 triệu đồng.", "Giai đoạn 2021-2025: 5 triệu đồng"))
                .extracting(Amount::year)
                .containsExactly(2021, null);
        assertThat(read("Năm 2020 giảm so với năm 2018 là 5 triệu đồng", "Giảm so với dự toán năm 2018: 5 triệu đồng"))
                .extracting(Amount::year)
                .containsExactly(2020, null);
    }

    @Test
    void whatAnItemCostsIsAPartAlsoWhereItStandsBelowItsName() {
        List<Amount> amounts = read(
                "1- Đào tạo nghề: 4.000 triệu đồng, gồm:",
                "a) Trồng thanh long:",
                "- Số lượng: 22 lớp, mức chi 10 triệu đồng/lớp;",
                "- Kinh phí: 1.000 triệu đồng (10 lớp x 100 triệu đồng/lớp).",
                "b) Chăn nuôi:",
                "- Kinh phí: 3.000 triệu đồng, thu 5 triệu đồng.",
                "2- Hỗ trợ khác:",
                "- Kinh phí: 900 triệu đồng.");

        assertThat(parts(amounts)).isEqualTo("4000 10 1000<4000 100 3000<4000 5 900");
    }

    @Test
    void aLineThatOnlyOpensSpeaksOfTheAmountBeforeIt() {
        List<Amount> amounts = read(
                "1- Tổng kinh phí: 12.000 triệu đồng (Bằng chữ: mười hai tỷ đồng).",
                "Trong đó:",
                "+ Ngân sách trung ương: 7.000 triệu đồng;",
                "+ Ngân sách tỉnh: 5.000 triệu đồng.",
                "2- Phân bổ: 12.000 triệu đồng.");

        assertThat(parts(amounts.stream()
                        .filter(amount -> millions(amount) != 12_000 || amount.whole() == null)
                        .toList()))
                .contains("7000<12000 5000<12000")
                .endsWith(" 12000");
    }

    @Test
    void aPartIsOfTheSourceAndYearOfItsWholeUnlessItNamesAnother() {
        List<Amount> amounts = read(
                "- Ngân sách trung ương năm 2022: 20 tỷ đồng (vốn đầu tư 15 tỷ đồng; ngân sách tỉnh 5 tỷ đồng).",
                "- Tổng kinh phí: 9 tỷ đồng, trong đó đào tạo 9 tỷ đồng.");

        assertThat(amounts)
                .extracting(Amount::fund)
                .containsExactly(Fund.CENTRAL, Fund.CENTRAL, Fund.PROVINCE, Fund.TOTAL, null);
    }

    @Test
    void aPartMayNameNoMoreThanItsPayer() {
        assertThat(read(
                        "Kinh phí: 700 triệu đồng, gồm ngân sách địa phương 525 triệu đồng và doanh nghiệp 175 triệu đồng.",
                        "Hỗ trợ doanh nghiệp 50 triệu đồng."))
                .extracting(Amount::fund)
                .containsExactly(null, Fund.PROVINCE, Fund.BENEFICIARY, null);
    }
}
