package vn.trichluc.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowSumsTest {
    /** Two years with their total and two funds each, behind a number, a label and a note between them. */
    private static final List<Integer> COLUMNS = List.of(2, 3, 4, 6, 7, 8);

    private static final Relation FIRST = sum(2, 3, 4);
    private static final Relation SECOND = sum(6, 7, 8);
    private static final RowSums SUMS = RowSums.of(COLUMNS, List.of(FIRST, SECOND));

    private static Relation sum(int whole, Integer... parts) {
        return new Relation(Relation.Kind.SUM, Relation.Basis.FUNDS, whole, List.of(parts));
    }

    private static List<BigDecimal> figures(String... figures) {
        return Stream.of(figures).map(BigDecimal::new).toList();
    }

    @Test
    void sumsHoldExactlyWhateverTheDigitsBehindTheComma() {
        assertThat(SUMS.hold(figures("50", "20.0", "30", "7", "7", "0.00"))).isTrue();
        assertThat(SUMS.hold(figures("50", "20.1", "30", "7", "7", "0"))).isFalse();
    }

    @Test
    void aSumWhoseFiguresAreMissingIsNotAsked() {
        assertThat(SUMS.hold(figures("50", "20", "30", "7", "7"))).isTrue();
        assertThat(SUMS.telling(figures("50", "20", "30", "7", "7"))).isEqualTo(1);
        assertThat(SUMS.hold(figures("50", "20", "31", "7", "7"))).isFalse();
    }

    @Test
    void aSumThatComesToNothingTellsNothing() {
        assertThat(SUMS.telling(figures("50", "20", "30", "0", "0", "0"))).isEqualTo(1);
    }

    @Test
    void otherRelationsAndSumsBeyondTheColumnsAreLeftOut() {
        Relation product = new Relation(Relation.Kind.PRODUCT, Relation.Basis.FORMULA, 2, List.of(3, 4));

        assertThat(RowSums.of(COLUMNS, List.of(product, sum(2, 3, 5), sum(1, 3, 4)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void threeRowsOfFourMeanASum() {
        List<BigDecimal> kept = figures("50", "20", "30", "7", "7", "0");
        List<BigDecimal> firstBroken = figures("51", "20", "30", "7", "7", "0");

        RowSums meant = SUMS.meantIn(List.of(kept, firstBroken));

        assertThat(meant.hold(firstBroken)).isTrue();
        assertThat(SUMS.meantIn(List.of(kept, kept, kept, firstBroken)).hold(firstBroken))
                .isFalse();
    }

    @Test
    void aRowWithoutFiguresKeepsNoSum() {
        assertThat(SUMS.meantIn(List.of(List.of())).isEmpty()).isTrue();
    }
}
