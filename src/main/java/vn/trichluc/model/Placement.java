package vn.trichluc.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One way in which the figures of a row may stand, where blanks that it lost are put back between them. The figures keep
 * their order.
 *
 * @param blanks indices of the blanks among the figures, from the left; at least one
 * @param figures what stands in each column, the blanks as 0
 */
public record Placement(List<Integer> blanks, List<BigDecimal> figures) {
    public Placement {
        blanks = List.copyOf(blanks);
        figures = List.copyOf(figures);
    }

    /**
     * Returns all ways to put blanks between figures, before the first and behind the last, the leftmost first. There are as
     * many as ways to choose the blanks' columns: 36,000 for 3 blanks in 60 columns, made one after the other as they
     * are asked for.
     *
     * @param figures without the blanks
     * @param blanks how many blanks to put in, at least one
     */
    public static Stream<Placement> all(List<BigDecimal> figures, int blanks) {
        return places(0, figures.size(), blanks).map(places -> {
            List<BigDecimal> placed = new ArrayList<>(figures);
            places.forEach(place -> placed.add(place, BigDecimal.ZERO));
            return new Placement(places, placed);
        });
    }

    private static Stream<List<Integer>> places(int from, int last, int blanks) {
        if (blanks == 0) {
            return Stream.of(List.of());
        }
        return IntStream.rangeClosed(from, last)
                .boxed()
                .flatMap(place -> places(place + 1, last + 1, blanks - 1)
                        .map(others ->
                                Stream.concat(Stream.of(place), others.stream()).toList()));
    }

    /** Whether the blanks stand side by side, as those of one lost piece of the row do. */
    public boolean isOneGap() {
        return blanks.get(blanks.size() - 1) - blanks.get(0) == blanks.size() - 1;
    }
}
