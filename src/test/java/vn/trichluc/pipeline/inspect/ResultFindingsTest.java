package vn.trichluc.pipeline.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trichluc.model.Amount;
import vn.trichluc.model.Anchor;
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
import vn.trichluc.model.Head;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.PageInfo;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Reading;
import vn.trichluc.model.Ref;
import vn.trichluc.model.Row;
import vn.trichluc.model.RowKind;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Signer;
import vn.trichluc.model.SourceInfo;
import vn.trichluc.model.Statement;
import vn.trichluc.model.Table;
import vn.trichluc.model.TextOrigin;
import vn.trichluc.model.Warning;

class ResultFindingsTest {
    private static final PageInfo STRAIGHT = new PageInfo(2, TextOrigin.OCR, 600, 800, 0, 0, Confidence.of(0.9));
    private static final Box PLACE = new Box(2, 100, 100, 150, 112);
    private static final Box ELSEWHERE = new Box(3, 100, 100, 150, 112);

    private final List<Cell> cells = new ArrayList<>();
    private final List<ColumnRole> roles = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final List<Signer> signers = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private Map<String, Confidence> confidences = Map.of();
    private final List<Amount> amounts = new ArrayList<>();
    private final List<Discrepancy> discrepancies = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private Map<String, List<Anchor>> fields = Map.of();

    private static PlacedText text(String text, Box box, @Nullable Double confidence) {
        return PlacedText.of(text, new Anchor.InBox(box), Confidence.stated(confidence));
    }

    private void discrepancy(String id, Box box) {
        discrepancy(id, box, null, List.of());
    }

    private void discrepancy(String id, Box box, @Nullable String root, List<Ref> refs) {
        discrepancies.add(new Discrepancy(
                id,
                DiscrepancyCode.ROW_TOTAL,
                Severity.ERROR,
                "it does not add up.",
                "không khớp.",
                Statement.of(new BigDecimal(7)),
                null,
                Cause.SOURCE,
                root,
                List.of(),
                refs,
                List.of(new Anchor.InBox(box))));
    }

    private ResultFindings.Result result(PageInfo page) {
        PlacedText none = PlacedText.EMPTY;
        Decision decision = new Decision(
                "", "", "", "", "", "", "", null, null, null, citations, signers, List.of(), fields, confidences);
        Head head = new Head(none, none, none, none, none, List.of(), none, List.of(), List.of());
        List<Table> tables = new ArrayList<>();
        if (!cells.isEmpty()) {
            List<Column> columns = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                ColumnRole role = i < roles.size() ? roles.get(i) : ColumnRole.MONEY;
                columns.add(new Column(List.of(), role, null, null, null));
            }
            Row row = new Row("t1.r1", null, RowKind.ITEM, "", "", cells, cells.size(), List.of());
            tables.add(new Table("t1", null, none, none, null, columns, List.of(row), List.of()));
        }
        Reading reading = new Reading(head, decision, List.of(), tables, amounts, List.of());
        SourceInfo source = new SourceInfo("x.pdf", "application/pdf", "0".repeat(64), 1, 3);
        return ResultFindings.of(
                new Extraction(source, reading, discrepancies, List.of(page), warnings, true, leftOut), page);
    }

    @Test
    void aCellSaysItsValueAndWhatMakesItDoubtful() {
        cells.add(new Cell(text("1.250", PLACE, 0.61), new BigDecimal("1250"), null, "1.260"));
        assertThat(result(STRAIGHT).findings())
                .containsExactly(
                        new Remark(Mark.LOW, PLACE, ""),
                        new Remark(Mark.VALUE, PLACE, "= 1250, 61 %, first read 1.260"));
    }

    @Test
    void aSureCellHasItsValueAloneAndAWordNone() {
        cells.add(new Cell(text("1.250", PLACE, 0.97), new BigDecimal("1250"), null, null));
        roles.add(ColumnRole.MONEY);
        roles.add(ColumnRole.LABEL);
        cells.add(new Cell(text("Lớp", PLACE, null), null, null, null));
        assertThat(result(STRAIGHT).findings())
                .containsExactly(new Remark(Mark.VALUE, PLACE, "= 1250"), new Remark(Mark.WORDING, PLACE, ""));
    }

    @Test
    void whatStandsOnAnotherPageIsNotShown() {
        cells.add(new Cell(text("1.250", ELSEWHERE, 0.3), new BigDecimal("1250"), null, null));
        discrepancy("d1", ELSEWHERE);
        warnings.add(new Warning("handwritten", "read it from the page", 3));
        assertThat(result(STRAIGHT).findings()).isEmpty();
        assertThat(result(STRAIGHT).notes()).isEmpty();
    }

    @Test
    void aPlaceOfSeveralDiscrepanciesNamesThemAllAndEachIsToldBelow() {
        discrepancy("d1", PLACE);
        discrepancy("d4", PLACE);
        warnings.add(new Warning("handwritten", "read it from the page", 2));
        ResultFindings.Result result = result(STRAIGHT);
        assertThat(result.findings()).containsExactly(new Remark(Mark.DISCREPANCY, PLACE, "d1 d4"));
        assertThat(result.notes())
                .containsExactly(
                        "d1 row-total: it does not add up.",
                        "d4 row-total: it does not add up.",
                        "handwritten: read it from the page");
    }

    @Test
    void anAmountSaysWhatItIsWorth() {
        PlacedText printed = text("không quá 3 tỷ đồng", PLACE, null);
        amounts.add(new Amount("a1", null, printed, 3_000_000_000L, null, null, null, "", null, null, null));
        amounts.add(new Amount(
                "a2", null, printed, null, 1_000_000L, null, null, "", null, null, null, Confidence.of(0.5)));
        assertThat(result(STRAIGHT).findings())
                .containsExactly(
                        new Remark(Mark.AMOUNT, PLACE, "a1 = 3000000000"),
                        new Remark(Mark.LOW, PLACE, ""),
                        new Remark(Mark.AMOUNT, PLACE, "a2 = 1000000 to ? 50 %"));
    }

    @Test
    void ofAFieldInTwoLinesTheSecondHasTheName() {
        Box second = new Box(2, 100, 120, 150, 132);
        fields = Map.of("title", List.of(new Anchor.InBox(PLACE), new Anchor.InBox(second)));
        assertThat(result(STRAIGHT).findings())
                .containsExactly(new Remark(Mark.FIELD, PLACE, ""), new Remark(Mark.FIELD, second, "title"));
    }

    @Test
    void theRootOfADiscrepancyLooksOtherThanItsSuspects() {
        Box whole = new Box(2, 200, 100, 250, 112);
        Box far = new Box(2, 300, 100, 350, 112);
        cells.add(new Cell(text("12", PLACE, 0.97), new BigDecimal("12"), null, null));
        cells.add(new Cell(text("30", whole, 0.97), new BigDecimal("30"), null, null));
        cells.add(new Cell(text("5", far, 0.97), new BigDecimal("5"), null, null));
        discrepancy("d1", whole, null, List.of(new Ref.Cell(0, 0, 1), new Ref.Cell(0, 0, 0)));
        discrepancy("d2", far, "d1", List.of(new Ref.Cell(0, 0, 2)));
        assertThat(result(STRAIGHT).findings())
                .contains(
                        new Remark(Mark.DISCREPANCY, whole, "d1"),
                        new Remark(Mark.SUSPECT, PLACE, ""),
                        new Remark(Mark.SUSPECT, far, "d2"));
    }

    @Test
    void aFigureThatIsNoNumberIsTintedHoweverSurelyItWasRead() {
        cells.add(new Cell(text("12/7.5", PLACE, 0.99), null, null, null));
        assertThat(result(STRAIGHT).findings())
                .containsExactly(new Remark(Mark.LOW, PLACE, ""), new Remark(Mark.WORDING, PLACE, "no number"));
    }

    @Test
    void fieldsCitationsAndNamesInDoubtAreTintedAndOthersAreNot() {
        fields = Map.of("date", List.of(new Anchor.InBox(PLACE)), "place", List.of(new Anchor.InBox(PLACE)));
        confidences = Map.of("date", Confidence.of(0.62), "place", Confidence.of(0.88));
        signers.add(new Signer(text("Quàng Thị Sổ", PLACE, 0.799), PlacedText.EMPTY, List.of()));
        citations.add(citation("17/2029/NĐ-CP", 0.4, "l7/2029/NĐ-CP"));
        citations.add(citation("18/2029/NĐ-CP", null, null));
        assertThat(result(STRAIGHT).findings())
                .containsExactly(
                        new Remark(Mark.LOW, PLACE, ""),
                        new Remark(Mark.FIELD, PLACE, "date 62 %"),
                        new Remark(Mark.FIELD, PLACE, "place"),
                        new Remark(Mark.LOW, PLACE, ""),
                        new Remark(Mark.FIELD, PLACE, "signer 79 %"),
                        new Remark(Mark.LOW, PLACE, ""),
                        new Remark(Mark.CITATION, PLACE, "17/2029/NĐ-CP 40 %, first read l7/2029/NĐ-CP"),
                        new Remark(Mark.CITATION, PLACE, ""));
    }

    private static Citation citation(String number, @Nullable Double confidence, @Nullable String read) {
        Citation.Mention mention = new Citation.Mention(text("Nghị định " + number, PLACE, 0.9), number, null);
        return new Citation("nghị định", number, null, List.of(mention), Confidence.stated(confidence), read);
    }

    @Test
    void whatWasLeftOutAndWhereAWarningStandsIsShown() {
        leftOut.add(new LeftOut(LeftOut.Reason.PAGE_NUMBER, text("12", PLACE, 0.9)));
        warnings.add(Warning.at("text-left-out", "look at it", List.of(new Anchor.InBox(PLACE))));
        warnings.add(Warning.at("text-left-out", "elsewhere", List.of(new Anchor.InBox(ELSEWHERE))));
        ResultFindings.Result result = result(STRAIGHT);
        assertThat(result.findings())
                .containsExactly(
                        new Remark(Mark.LEFT_OUT, PLACE, "left out: page number"),
                        new Remark(Mark.WARNING, PLACE, "text-left-out"));
        assertThat(result.notes()).containsExactly("text-left-out: look at it");
    }

    @Test
    void boxesStandOnThePageWithItsSkew() {
        discrepancy("d1", new Box(2, 590, 395, 600, 405));
        PageInfo skewed = new PageInfo(2, TextOrigin.OCR, 600, 800, 0, 1, Confidence.of(0.9));
        Box box = result(skewed).findings().get(0).box();
        assertThat(box.centreY()).isCloseTo(400 - 295 * Math.sin(Math.toRadians(1)), within(0.5));
    }
}
