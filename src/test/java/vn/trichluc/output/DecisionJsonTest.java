package vn.trichluc.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.trichluc.model.Amount;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Bound;
import vn.trichluc.model.Box;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Cell;
import vn.trichluc.model.Citation;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Decision;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Extraction;
import vn.trichluc.model.Fund;
import vn.trichluc.model.Head;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.MoneyUnit;
import vn.trichluc.model.PageInfo;
import vn.trichluc.model.Period;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Reading;
import vn.trichluc.model.Ref;
import vn.trichluc.model.Row;
import vn.trichluc.model.RowKind;
import vn.trichluc.model.Section;
import vn.trichluc.model.SectionKind;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Signer;
import vn.trichluc.model.SourceInfo;
import vn.trichluc.model.Statement;
import vn.trichluc.model.Table;
import vn.trichluc.model.TextOrigin;
import vn.trichluc.model.Warning;

class DecisionJsonTest {
    private static final List<Anchor> HERE = List.of(new Anchor.InBox(new Box(2, 10.123456, 20, 30, 40)));

    @Test
    void aDocumentThatSaysEverythingKeepsTheContract() {
        assertThat(new DecisionSchema().violations(json(full("Sơn La")))).isEmpty();
    }

    @Test
    void aDocumentThatSaysNothingKeepsTheContract() {
        Reading nothing = new Reading(head(), decision(""), List.of(), List.of(), List.of(), List.of());
        Extraction empty = new Extraction(source(), nothing, List.of(), List.of(), List.of(), true, List.of());
        assertThat(new DecisionSchema().violations(json(empty))).isEmpty();
        assertThat(text(empty)).doesNotContain("null").doesNotContain("\"province\"");
    }

    @Test
    void whatWasLeftOutIsCountedByReason() {
        String json = text(full("Sơn La"));
        assertThat(json)
                .contains("\"leftOut\":{\"characters\":7,\"reasons\":{\"running-head\":7}}")
                .contains("\"confidence\":{\"number\":0.85}");
    }

    @Test
    void theSchemaIsNoRubberStamp() {
        byte[] wrong = "{\"schema\":\"trichluc/decision/1\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(new DecisionSchema().violations(wrong)).isNotEmpty();
    }

    @Test
    void keysStandInCanonicalOrderWithoutWhiteSpace() {
        assertThat(text(full("Sơn La"))).startsWith("{\"amounts\":[{\"at\":[{\"box\":[10.12,20,30,40],\"page\":2}]");
    }

    @Test
    void stringsAreComposed() {
        String decomposed = Normalizer.normalize("Sơn La", Normalizer.Form.NFD);
        assertThat(text(full(decomposed))).isEqualTo(text(full("Sơn La")));
    }

    @Test
    void anUnpairedSurrogateDoesNotBreakTheFile() {
        assertThat(new DecisionSchema().violations(json(full("Sơn \uD800La")))).isEmpty();
        assertThat(text(full("Sơn \uD800La"))).contains("Sơn \uFFFDLa");
    }

    @Test
    void aFigureThatAJsonNumberCannotHoldIsLeftOutRatherThanWrong() {
        var object = JsonFields.object();
        JsonFields.figure(object, "value", new BigDecimal("12345678901234567.89"));
        assertThat(object.has("value")).isFalse();
        JsonFields.figure(object, "value", new BigDecimal("2963.455"));
        assertThat(object.get("value").decimalValue()).isEqualByComparingTo("2963.455");
    }

    private static byte[] json(Extraction extraction) {
        return new DecisionJson().write(extraction);
    }

    private static String text(Extraction extraction) {
        return new String(json(extraction), StandardCharsets.UTF_8);
    }

    private static Extraction full(String province) {
        PlacedText words = placed("Tổng kinh phí");
        Cell figure = new Cell(placed("1.000"), new BigDecimal("1000"), 1_000_000_000L, "l.000");
        Table table = new Table(
                "t1",
                "s1",
                words,
                placed("ĐVT: triệu đồng"),
                new MoneyUnit(1_000_000, "triệu đồng"),
                List.of(
                        new Column(List.of("Nội dung"), ColumnRole.LABEL, null, null, null),
                        new Column(
                                List.of("Năm 2021", "KC QG"), ColumnRole.MONEY, 2021, Fund.NATIONAL_PROMOTION, null)),
                List.of(new Row("t1.r1", null, RowKind.TOTAL, "I", "Tổng", List.of(Cell.of(words), figure), 2, HERE)),
                HERE);
        Amount amount = new Amount(
                "a1",
                "s1",
                placed("không quá 500 triệu đồng/cụm"),
                500_000_000L,
                null,
                null,
                Bound.AT_MOST,
                "cụm",
                Fund.STATE,
                2021,
                null);
        Discrepancy discrepancy = new Discrepancy(
                "d1",
                DiscrepancyCode.ROW_TOTAL,
                Severity.ERROR,
                "Row I says 650, its parts add up to 632.",
                "Dòng I ghi 650, các phần cộng lại là 632.",
                Statement.of(650),
                Statement.of(632),
                Cause.SOURCE,
                null,
                List.of(new Discrepancy.Repair(new Ref.Cell(0, 0, 1), BigDecimal.valueOf(632))),
                List.of(new Ref.Cell(0, 0, 1)),
                HERE);
        Section section = new Section("s1", null, SectionKind.ARTICLE, "1", words, words, HERE);
        Reading reading =
                new Reading(head(), decision(province), List.of(section), List.of(table), List.of(amount), List.of());
        return new Extraction(
                source(),
                reading,
                List.of(discrepancy),
                List.of(new PageInfo(1, TextOrigin.OCR, 595.32, 841.92, 90, -0.7, Confidence.of(0.93))),
                List.of(new Warning("page-failed", "Page 2 could not be read.", 2)),
                false,
                List.of(new LeftOut(LeftOut.Reason.RUNNING_HEAD, placed("CÔNG BÁO"))));
    }

    private static Decision decision(String province) {
        if (province.isEmpty()) {
            return new Decision(
                    "", "", "", "", "", "", "", null, null, null, List.of(), List.of(), List.of(), Map.of(), Map.of());
        }
        LocalDate date = LocalDate.of(2021, 1, 25);
        PlacedText mention = placed("Nghị định số 45/2012/NĐ-CP");
        return new Decision(
                "ỦY BAN NHÂN DÂN TỈNH SƠN LA",
                province,
                "14",
                "quyết định",
                "180/QĐ-UBND",
                "Phê duyệt Chương trình",
                "Sơn La",
                date,
                date,
                new Period(2021, 2025),
                List.of(new Citation(
                        "nghị định",
                        "45/2012/NĐ-CP",
                        date,
                        List.of(new Citation.Mention(mention, "45/2012/NĐ-CP", null)))),
                List.of(new Signer(
                        placed("Lê Hồng Minh"), placed("PHÓ CHỦ TỊCH"), List.of(placed("TM. ỦY BAN NHÂN DÂN")))),
                List.of(placed("Lưu: VT")),
                Map.of("number", HERE),
                Map.of("number", Confidence.of(0.85)));
    }

    private static Head head() {
        PlacedText none = PlacedText.EMPTY;
        return new Head(none, none, none, none, none, List.of(), none, List.of(), List.of());
    }

    private static SourceInfo source() {
        return new SourceInfo("qd.pdf", "application/pdf", "0".repeat(64), 1234, 2);
    }

    private static PlacedText placed(String text) {
        return PlacedText.of(text, HERE.get(0), Confidence.of(0.9));
    }
}
