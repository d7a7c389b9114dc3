package vn.trichluc.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trichluc.model.Doubt.Kind;
import vn.trichluc.model.DoubtRule.Claim;
import vn.trichluc.model.DoubtRule.Shown;

class DoubtRuleTest {
    private static final Shown SURE = new Shown(true, true, true, false, Confidence.of(0.97));

    private static DoubtRule rule(Claim... claims) {
        return new DoubtRule(List.of(claims));
    }

    private static Claim total(boolean follows, List<Ref> refs, Ref... repaired) {
        return new Claim("column-total", Severity.ERROR, true, follows, refs, List.of(repaired));
    }

    private static Ref cell(int row) {
        return new Ref.Cell(0, row, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "0.014, true",
        "0.5, true",
        "0.79, true",
        "0.7994, true",
        "0.7996, false",
        "0.8, false",
        "0.93, false",
        "1, false",
        ", false"
    })
    void belowTheThresholdIsInDoubtAsTheContractWritesIt(@Nullable Double confidence, boolean low) {
        assertThat(Confidence.stated(confidence).isInDoubt()).isEqualTo(low);
        assertThat(rule().ofField("date", Confidence.stated(confidence)).kind())
                .isEqualTo(low ? Kind.LOW_CONFIDENCE : null);
        assertThat(rule().ofCitation(3, Confidence.stated(confidence), false).kind())
                .isEqualTo(low ? Kind.LOW_CONFIDENCE : null);
        assertThat(rule().ofSigner(0, Confidence.stated(confidence)).kind())
                .isEqualTo(low ? Kind.LOW_CONFIDENCE : null);
        assertThat(rule().ofAmount(7, Confidence.stated(confidence)).kind())
                .isEqualTo(low ? Kind.LOW_CONFIDENCE : null);
        assertThat(rule().ofSection(7, Confidence.stated(confidence)).kind())
                .isEqualTo(low ? Kind.LOW_CONFIDENCE : null);
        assertThat(rule().ofCell(0, 0, 0, new Shown(false, true, false, false, Confidence.stated(confidence)))
                        .kind())
                .isEqualTo(low ? Kind.LOW_CONFIDENCE : null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // figure | printed | valued | corrected | confidence | kind | words
                "true  | true  | true  | false | 0.97 |                | ",
                "true  | true  | true  | false |      |                | ",
                "true  | true  | false | false | 0.97 | NO_NUMBER      | no-number",
                "true  | true  | false | false | 0.3  | NO_NUMBER      | no-number low-confidence",
                "true  | true  | true  | true  | 0.97 | CORRECTED      | corrected",
                "true  | true  | true  | true  | 0.5  | LOW_CONFIDENCE | low-confidence corrected",
                "true  | false | false | false |      |                | ",
                "false | true  | false | false | 0.97 |                | ",
                "false | true  | false | false | 0.4  | LOW_CONFIDENCE | low-confidence",
                "false | true  | true  | false | 0.97 |                | "
            })
    void whatACellSaysOfItself(
            boolean figure,
            boolean printed,
            boolean valued,
            boolean corrected,
            @Nullable Double confidence,
            @Nullable Kind kind,
            @Nullable String words) {
        Doubt doubt =
                rule().ofCell(0, 1, 2, new Shown(figure, printed, valued, corrected, Confidence.stated(confidence)));
        assertThat(doubt.kind()).isEqualTo(kind);
        assertThat(String.join(" ", doubt.words())).isEqualTo(words == null ? "" : words);
    }

    @Test
    void theStatedSideIsTheRootAndItsPartsAreSuspects() {
        DoubtRule rule = rule(total(false, List.of(cell(0), cell(1), cell(2))));
        assertThat(rule.ofCell(0, 0, 2, SURE)).isEqualTo(new Doubt(Kind.ROOT, List.of("column-total")));
        assertThat(rule.ofCell(0, 2, 2, SURE)).isEqualTo(new Doubt(Kind.SUSPECT, List.of("column-total")));
        assertThat(rule.ofCell(0, 3, 2, SURE)).isEqualTo(Doubt.NONE);
        assertThat(rule.ofCell(1, 0, 2, SURE)).isEqualTo(Doubt.NONE);
    }

    @Test
    void whatARepairWouldChangeIsTheRootInPlaceOfTheStatedSide() {
        DoubtRule rule = rule(total(false, List.of(cell(0), cell(1), cell(2)), cell(2)));
        assertThat(rule.ofCell(0, 0, 2, SURE).kind()).isEqualTo(Kind.SUSPECT);
        assertThat(rule.ofCell(0, 2, 2, SURE).kind()).isEqualTo(Kind.ROOT);
    }

    @Test
    void whatFollowsFromARootMakesSuspectsAndTheGraverWins() {
        Claim follower = new Claim("row-total", Severity.ERROR, true, true, List.of(cell(2), cell(4)), List.of());
        DoubtRule rule = rule(follower, total(false, List.of(cell(0), cell(2)), cell(2)));
        assertThat(rule.ofCell(0, 4, 2, SURE).kind()).isEqualTo(Kind.SUSPECT);
        assertThat(rule.ofCell(0, 2, 2, SURE)).isEqualTo(new Doubt(Kind.ROOT, List.of("column-total", "row-total")));
    }

    @Test
    void namesWithoutAStatedSideAreAllSuspects() {
        DoubtRule rule = rule(
                new Claim("number-ambiguous", Severity.WARNING, false, false, List.of(cell(0), cell(1)), List.of()));
        assertThat(rule.ofCell(0, 0, 2, new Shown(true, true, false, false, Confidence.PRINTED)))
                .isEqualTo(new Doubt(Kind.NO_NUMBER, List.of("number-ambiguous", "no-number")));
        assertThat(rule.ofCell(0, 1, 2, SURE).kind()).isEqualTo(Kind.SUSPECT);
    }

    /** Of twenty items of a total that does not hold, the one that was not read surely is the first to look at. */
    @Test
    void aSuspectThatWasNotReadSurelyIsThatFirst() {
        DoubtRule rule = rule(total(false, List.of(cell(0), cell(1))));
        Doubt unsure = rule.ofCell(0, 1, 2, new Shown(true, true, true, false, Confidence.of(0.4)));
        assertThat(unsure).isEqualTo(new Doubt(Kind.LOW_CONFIDENCE, List.of("column-total", "low-confidence")));
        assertThat(unsure.isNamed()).isTrue();
        assertThat(unsure.isOfReading()).isTrue();
        Doubt mended = rule.ofCell(0, 1, 2, new Shown(true, true, true, true, Confidence.of(0.97)));
        assertThat(mended).isEqualTo(new Doubt(Kind.SUSPECT, List.of("column-total", "corrected")));
        assertThat(rule.ofCell(0, 0, 2, new Shown(true, true, true, false, Confidence.of(0.4)))
                        .kind())
                .isEqualTo(Kind.ROOT);
    }

    @Test
    void aTableWithoutAUnitIsANoteOnTheTableAndNotOnItsFigures() {
        DoubtRule rule =
                rule(new Claim("unit-missing", Severity.WARNING, false, false, List.of(new Ref.Table(0)), List.of()));
        assertThat(rule.ofTable(0)).isEqualTo(new Doubt(Kind.NOTE, List.of("unit-missing")));
        assertThat(rule.ofTable(1)).isEqualTo(Doubt.NONE);
        assertThat(rule.ofCell(0, 0, 2, SURE)).isEqualTo(Doubt.NONE);
    }

    @Test
    void aRowThatLostACellHasSuspectFiguresAndItsWordsAreNone() {
        DoubtRule rule = rule(
                new Claim("cell-lost", Severity.WARNING, false, false, List.of(new Ref.Row(0, 5)), List.of()),
                new Claim("numbering-gap", Severity.WARNING, true, false, List.of(new Ref.Row(0, 6)), List.of()));
        assertThat(rule.ofCell(0, 5, 2, SURE)).isEqualTo(new Doubt(Kind.SUSPECT, List.of("cell-lost")));
        assertThat(rule.ofCell(0, 5, 1, new Shown(false, true, false, false, Confidence.of(0.97))))
                .isEqualTo(Doubt.NONE);
        assertThat(rule.ofRow(0, 5).kind()).isEqualTo(Kind.NOTE);
        assertThat(rule.ofCell(0, 6, 2, SURE)).isEqualTo(Doubt.NONE);
        assertThat(rule.ofRow(0, 6)).isEqualTo(new Doubt(Kind.NOTE, List.of("numbering-gap")));
    }

    @Test
    void fieldsCitationsSectionsAndAmountsAreNamedLikeCells() {
        DoubtRule rule = rule(
                new Claim("number-conflict", Severity.ERROR, true, false, List.of(Ref.NUMBER), List.of()),
                new Claim("citation-malformed", Severity.WARNING, true, false, List.of(new Ref.Citation(2)), List.of()),
                new Claim("part-missing", Severity.WARNING, false, false, List.of(Ref.SIGNERS), List.of()),
                new Claim(
                        "text-table",
                        Severity.WARNING,
                        true,
                        false,
                        List.of(new Ref.Text(3), new Ref.Amount(1), new Ref.Label(2, 12)),
                        List.of()));
        assertThat(rule.ofField("number", Confidence.PRINTED).kind()).isEqualTo(Kind.ROOT);
        assertThat(rule.ofField("date", Confidence.PRINTED)).isEqualTo(Doubt.NONE);
        assertThat(rule.ofField("number", Confidence.of(0.4)).words())
                .containsExactly("number-conflict", "low-confidence");
        assertThat(rule.ofCitation(2, Confidence.of(0.9), false).kind()).isEqualTo(Kind.ROOT);
        assertThat(rule.ofCitation(2, Confidence.PRINTED, true).words())
                .containsExactly("citation-malformed", "corrected");
        assertThat(rule.ofCitation(3, Confidence.PRINTED, false)).isEqualTo(Doubt.NONE);
        assertThat(rule.ofField("signers", Confidence.PRINTED).kind()).isEqualTo(Kind.SUSPECT);
        assertThat(rule.ofSection(3, Confidence.PRINTED).kind()).isEqualTo(Kind.ROOT);
        assertThat(rule.ofAmount(1, Confidence.PRINTED).kind()).isEqualTo(Kind.SUSPECT);
        assertThat(rule.ofRow(2, 12).kind()).isEqualTo(Kind.NOTE);
    }

    @Test
    void aNoteSaysOfNoFigureThatItIsWrong() {
        DoubtRule rule =
                rule(new Claim("list-count", Severity.NOTE, true, false, List.of(cell(0), cell(1)), List.of()));
        assertThat(rule.ofCell(0, 0, 2, SURE)).isEqualTo(Doubt.NONE);
    }
}
