package vn.trichluc.check.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.trichluc.check.Causes;
import vn.trichluc.check.Checks;
import vn.trichluc.check.Given;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.Discrepancy.Repair;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Ref;
import vn.trichluc.model.Severity;
import vn.trichluc.model.SourceKind;

class RootsTest {
    private static final String FUNDS = "label money:total money:national_promotion money:local_promotion";

    private static Repair repair(int row, int column, long value) {
        return new Repair(new Ref.Cell(0, row, column), BigDecimal.valueOf(value));
    }

    @Test
    void aWrongFigureInSeveralSumsIsOneRootAndTheOthersNameIt() {
        List<Discrepancy> found = new Given()
                .table(10, FUNDS, "I|A|10|4|6", "I|B|20|5|19", "I|C|30|10|20", "T|Tổng|60|19|41")
                .found();
        assertThat(found).hasSize(2);
        Discrepancy root =
                found.stream().filter(one -> one.root() == null).findFirst().orElseThrow();
        assertThat(root.repair()).containsExactly(repair(1, 3, 15));
        assertThat(root.message()).contains("15 for 19", "\"B\"");
        assertThat(found).filteredOn(one -> !one.equals(root)).allSatisfy(one -> {
            assertThat(one.root()).isEqualTo(root.id());
            assertThat(one.repair()).isEmpty();
        });
    }

    @Test
    void twoWrongFiguresAreTwoRoots() {
        List<Discrepancy> found = new Given()
                .table(
                        10,
                        FUNDS,
                        "I|A|10|4|6",
                        "I|B|20|5|19",
                        "I|C|30|10|20",
                        "I|D|17|10|4",
                        "I|E|5|2|3",
                        "I|F|6|2|4",
                        "T|Tổng|85|33|52")
                .found();
        assertThat(found.stream().flatMap(one -> one.repair().stream()))
                .containsExactlyInAnyOrder(repair(1, 3, 15), repair(3, 1, 14));
    }

    @Test
    void aSlipCarriedOnIntoATotalIsOneRootOfTheSource() {
        // 132 for 130, and the total of its column counted with it; the period was counted with 130
        List<Discrepancy> found = new Given()
                .table(
                        10,
                        "label money:total:2021 money:national_promotion:2021 money:local_promotion:2021"
                                + " money:total:2022 money:national_promotion:2022 money:local_promotion:2022"
                                + " money:total money:national_promotion money:local_promotion",
                        "I|A|140|10|132|10|4|6|150|14|136",
                        "I|B|50|20|30|20|5|15|70|25|45",
                        "I|C|60|20|40|30|10|20|90|30|60",
                        "T|Tổng|250|50|202|60|19|41|310|69|241")
                .found();
        Discrepancy root =
                found.stream().filter(one -> one.root() == null).findFirst().orElseThrow();
        assertThat(root.repair()).containsExactly(repair(0, 3, 130), repair(3, 3, 200));
        assertThat(root.cause()).isEqualTo(Cause.SOURCE);
        assertThat(found).hasSize(4);
    }

    @Test
    void whereSeveralFiguresExplainASumEquallyWellNoneIsProposed() {
        List<Discrepancy> found = new Given()
                .table(10, FUNDS, "I|A|11|4|6", "I|B|20|5|15", "I|C|30|10|20", "I|D|7|3|4")
                .found();
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.repair()).isEmpty();
            assertThat(one.cause()).isEqualTo(Cause.UNCLEAR);
            assertThat(one.message()).contains("cannot be told");
        });
    }

    @Test
    void swappedDigitsAreLikelierThanAnyOtherNumber() {
        List<Discrepancy> found = new Given()
                .table(10, FUNDS, "I|A|5.130|2.004|3.306", "I|B|20|5|15", "I|C|30|10|20", "I|D|7|3|4")
                .found();
        assertThat(found)
                .singleElement()
                .satisfies(one -> assertThat(one.repair()).containsExactly(repair(0, 1, 5310)));
    }

    @Test
    void aFigureLostFromABlankCellIsFoundWhereItIsMissingInRowAndColumn() {
        List<Discrepancy> found = new Given()
                .table(10, FUNDS, "I|A|10|4|6", "I|B|20|5|", "I|C|30|10|20", "I|D|30|10|20", "T|Tổng|90|29|61")
                .found();
        assertThat(found.stream().flatMap(one -> one.repair().stream())).containsExactly(repair(1, 3, 15));
        assertThat(found).anySatisfy(one -> assertThat(one.message()).contains("in the blank of"));
    }

    @Test
    void inATypedFileAnErrorIsOfTheSourceWhicheverFigureIsWrong() {
        Given given = new Given().table(10, FUNDS, "I|A|11|4|6", "I|B|20|5|15", "I|C|30|10|20", "I|D|7|3|4");
        assertThat(new Checks().find(given.reading(), SourceKind.Origin.TYPED))
                .singleElement()
                .satisfies(one -> assertThat(one.cause()).isEqualTo(Cause.SOURCE));
    }

    @Test
    void aFigureThatRecognitionDoubtsAccusesNobody() {
        assertThat(new Given()
                        .table(10, FUNDS, "I|A|11|4|6~", "I|B|20|5|15", "I|C|30|10|20", "I|D|7|3|4")
                        .found())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.cause()).isEqualTo(Cause.RECOGNITION);
                    assertThat(one.severity()).isEqualTo(Severity.WARNING);
                });
        assertThat(new Given()
                        .table(10, FUNDS, "I|A|11|4|6", "I|B|20|5|15", "I|C|30|10|20", "I|D|7|3|4")
                        .found())
                .extracting(Discrepancy::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void aFigureThatRecognitionDoubtsIsOfRecognition() {
        assertThat(cause(0.6, 650, 640)).isEqualTo(Cause.RECOGNITION);
        assertThat(cause(0.99, 650, 640)).isEqualTo(Cause.SOURCE);
        assertThat(cause(0.99, 680, 640)).isEqualTo(Cause.SOURCE);
        assertThat(cause(0.99, 680, 660)).isEqualTo(Cause.UNCLEAR); // 8 and 6 look alike
    }

    private static Cause cause(double confidence, long printed, long meant) {
        Figure figure = figure(1, printed, confidence);
        Root root = new Root(List.of(new Explanation.Change(0, figure, BigDecimal.valueOf(meant))));
        return new Causes(SourceKind.Origin.PAGES, new Misprint(List.of())).of(root);
    }

    private static Figure figure(int row, long value, Double confidence) {
        return new Figure(
                new Ref.Cell(0, row, 1),
                Phrase.NONE,
                Long.toString(value),
                BigDecimal.valueOf(value),
                BigDecimal.ONE,
                BigDecimal.ONE,
                false,
                Confidence.stated(confidence),
                List.of(new Anchor.OnLine(row)));
    }

    @Test
    void theSearchStopsAtItsBoundAndProposesNothing() {
        Sum sum = new Sum(
                DiscrepancyCode.ROW_TOTAL,
                Phrase.NONE,
                figure(1, 10, null),
                List.of(figure(2, 4, null), figure(3, 5, null)));
        Equations equations = new Equations(List.of(sum));
        Misprint slips = new Misprint(List.of(sum));
        assertThat(new Diagnosis(equations, Set.of(0), Set.of(), slips, new SearchBudget(1)).explanations())
                .isEmpty();
        assertThat(new Diagnosis(equations, Set.of(0), Set.of(), slips, new SearchBudget(1000)).explanations())
                .hasSize(3);
    }

    @Test
    void everyExplanationMakesEverythingHold() {
        Given given = new Given()
                .table(10, FUNDS, "I|A|10|4|6", "I|B|20|5|19", "I|C|33|10|20", "I|D|7|3|4", "T|Tổng|67|22|45");
        List<Discrepancy> found = given.found();
        assertThat(found.stream().map(Discrepancy::root).filter(Objects::nonNull))
                .allSatisfy(id -> assertThat(found).anySatisfy(one -> {
                    assertThat(one.id()).isEqualTo(id);
                    assertThat(one.repair()).isNotEmpty();
                }));
    }
}
