package vn.trichluc.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Decision;
import vn.trichluc.model.Period;

class DecisionReaderTest {
    private static Decision read(Sample sample) {
        return new Normaliser().read(sample.outline()).decision();
    }

    private static Sample full() {
        return new Sample()
                .head(
                        "ỦY BAN NHÂN DÂN TỈNH KIÊN GIANG",
                        "Số: 27 /QĐ - UBND",
                        "Kiên Giang, ngày 20 tháng 10 năm 2020",
                        "Ban hành Chương trình\nKhuyến công giai đoạn 2021 - 2025");
    }

    @Test
    void theHeadIsReadAsValues() {
        Decision decision = read(full().effect("Quyết định này có hiệu lực kể từ ngày ký."));
        assertThat(decision.number()).isEqualTo("27/QĐ-UBND");
        assertThat(decision.date()).isEqualTo(LocalDate.of(2020, 10, 20));
        assertThat(decision.place()).isEqualTo("Kiên Giang");
        assertThat(decision.province()).isEqualTo("Kiên Giang");
        assertThat(decision.provinceCode()).isEqualTo("91");
        assertThat(decision.type()).isEqualTo("quyết định");
        assertThat(decision.title()).isEqualTo("Ban hành Chương trình Khuyến công giai đoạn 2021 - 2025");
        assertThat(decision.period()).isEqualTo(new Period(2021, 2025));
        assertThat(decision.effective()).isEqualTo(LocalDate.of(2020, 10, 20));
        assertThat(decision.at().get("number")).isEqualTo(List.of(new Anchor.OnLine(2)));
        assertThat(decision.at())
                .containsOnlyKeys(
                        "issuer", "number", "date", "place", "province", "type", "title", "period", "effective");
    }

    @Test
    void aCaptionNeverOverridesTheHead() {
        Decision decision = read(full().caption("(Kèm theo Quyết định số 245A/QĐ-UBND ngày 21/10/2020)"));
        assertThat(decision.number()).isEqualTo("27/QĐ-UBND");
        assertThat(decision.date()).isEqualTo(LocalDate.of(2020, 10, 20));
    }

    @Test
    void ofCaptionsTheFirstWellFormedOneCounts() {
        Decision decision = read(new Sample()
                .caption("(Kèm theo Quyết định số 13/0/QĐ-UBND ngày 25/01/2021 của UBND tỉnh Sơn La)")
                .caption("(Kèm theo Quyết định số 24A /QĐ-UBND ngày 25/01/2021 của UBND tỉnh Sơn La)")
                .caption("(Kèm theo Quyết định số 180 /QĐ-UBND ngày 25/01/2021 của UBND tỉnh Sơn La)")
                .caption("(Kèm theo Quyết định số /QĐ-UBND ngày /01/2021)"));
        assertThat(decision.number()).isEqualTo("180/QĐ-UBND");
        assertThat(decision.province()).isEqualTo("Sơn La");
        assertThat(decision.provinceCode()).isEqualTo("14");
    }

    @Test
    void aBlankNumberOrDateIsLeftOut() {
        Decision decision = read(new Sample()
                .head(
                        "UBND TỈNH CAO BẰNG",
                        "Số:        /QĐ-UBND",
                        "Cao Bằng, ngày     tháng 02 năm 2015",
                        "Phê duyệt"));
        assertThat(decision.number()).isEmpty();
        assertThat(decision.date()).isNull();
        assertThat(decision.provinceCode()).isEmpty();
        assertThat(decision.at()).doesNotContainKeys("number", "date");
    }

    @Test
    void theSeatOfAMinistryIsNoProvince() {
        Decision decision = read(new Sample()
                .head("CHÍNH PHỦ", "Số: 47/2020/NĐ-CP", "Hà Nội, ngày 09 tháng 4 năm 2020", "Quản lý dữ liệu số"));
        assertThat(decision.province()).isEmpty();
        assertThat(decision.place()).isEqualTo("Hà Nội");
        assertThat(decision.number()).isEqualTo("47/2020/NĐ-CP");
    }

    static List<TestTable.Row> effects() {
        return TestTable.rows("effective-dates.tsv");
    }

    @ParameterizedTest
    @MethodSource("effects")
    void theSentenceTellsFromWhichDayItIsInForce(TestTable.Row row) {
        String sentence = row.field(0).replace('⍽', '\u00a0');
        LocalDate day = read(full().effect(sentence)).effective();
        assertThat(day == null ? "-" : day.toString()).isEqualTo(row.field(1));
    }

    @Test
    void withoutADayOfSigningOnlyANamedDayTells() {
        assertThat(read(new Sample().effect("có hiệu lực sau 10 ngày kể từ ngày ký"))
                        .effective())
                .isNull();
        assertThat(read(new Sample().effect("có hiệu lực từ ngày 01/01/2021")).effective())
                .isEqualTo(LocalDate.of(2021, 1, 1));
    }
}
