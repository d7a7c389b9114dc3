package vn.trichluc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlacementTest {
    private static List<BigDecimal> figures(int... figures) {
        return IntStream.of(figures).mapToObj(BigDecimal::valueOf).toList();
    }

    @Test
    void aBlankGoesBeforeEachFigureAndBehindTheLast() {
        assertThat(Placement.all(figures(1, 2), 1))
                .containsExactly(
                        new Placement(List.of(0), figures(0, 1, 2)),
                        new Placement(List.of(1), figures(1, 0, 2)),
                        new Placement(List.of(2), figures(1, 2, 0)));
    }

    @Test
    void twoBlanksGoSideBySideOrApart() {
        assertThat(Placement.all(figures(1, 2), 2))
                .extracting(Placement::blanks, Placement::isOneGap)
                .containsExactly(
                        tuple(List.of(0, 1), true),
                        tuple(List.of(0, 2), false),
                        tuple(List.of(0, 3), false),
                        tuple(List.of(1, 2), true),
                        tuple(List.of(1, 3), false),
                        tuple(List.of(2, 3), true));
    }

    @Test
    void blanksOfARowWithoutFiguresStandOneWay() {
        assertThat(Placement.all(List.of(), 2)).containsExactly(new Placement(List.of(0, 1), figures(0, 0)));
    }

    @Test
    void thereAreAsManyWaysAsChoicesOfColumns() {
        List<BigDecimal> row = figures(IntStream.range(0, 57).toArray());

        assertThat(Placement.all(row, 3)).hasSize(60 * 59 * 58 / 6);
    }

    @Test
    void waysAreMadeAsTheyAreAskedFor() {
        List<BigDecimal> row = figures(IntStream.range(0, 10_000).toArray());

        assertThat(Placement.all(row, 3).limit(2)).hasSize(2);
    }
}
