package vn.trichluc.check.table;

import java.util.List;
import vn.trichluc.check.say.Phrase;

/**
 * A column whose figure in every row is the sum of other columns' figures in that row, as the header says.
 *
 * @param whole index of the total column
 * @param parts indices of at least two columns, from the left
 */
public record ColumnSum(Kind kind, int whole, List<Integer> parts) {
    /** By what the parts differ. */
    public enum Kind {
        /** Sources of money within one year or period. */
        FUNDS(Phrase.of("the funds", "các nguồn vốn")),
        /** Years of one period, of one source of money. */
        YEARS(Phrase.of("the years", "các năm")),
        /** As the row that numbers the columns says: 21=22+23+24. */
        FORMULA(Phrase.of("the columns of its formula", "các cột theo công thức"));

        private final Phrase parts;

        Kind(Phrase parts) {
            this.parts = parts;
        }

        /** What a message calls the parts. */
        Phrase parts() {
            return parts;
        }
    }

    public ColumnSum {
        parts = List.copyOf(parts);
    }
}
