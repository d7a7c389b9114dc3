package vn.trichluc.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts about one document of the corpus.
 *
 * @param name the document's file name without its extension
 * @param head the contract's fields; a list if several values are accepted, JSON's null if the field must be left out
 * @param acceptedAnywhere codes that are no false alarm wherever they are raised
 * @param text the lines of running text as printed
 */
record Gold(
        String name,
        JsonNode head,
        List<Citation> citations,
        List<Heading> headings,
        List<GoldTable> tables,
        List<Amount> amounts,
        List<Finding> discrepancies,
        Set<String> acceptedAnywhere,
        List<String> text) {
    /**
     * An instrument that the document names.
     *
     * @param numbers the accepted numbers; empty for a law that is cited by its name
     * @param type the type; empty if it is not compared
     * @param date the date in ISO 8601; empty if the document states none
     * @param name the name of an instrument without a number; else empty
     */
    record Citation(Set<String> numbers, String type, String date, String name) {}

    /**
     * A heading of the document.
     *
     * @param title the heading's own words; if it continues into its text, the first words of the line; empty if it has
     *     none
     * @param runsOn whether it is a matter of taste where the title ends and the text begins
     * @param parent the index of the heading to which this one belongs, or one of the two values below
     */
    record Heading(String kind, String number, String title, boolean runsOn, int parent, Locus place) {
        /** The parent of a heading that belongs to no other. */
        static final int NONE = -1;

        /** The parent of a heading whose parent is not compared. */
        static final int ANY = -2;
    }

    /**
     * A table of the document.
     *
     * @param unit the đồng in one of the table's unit of money; null if it is not compared
     */
    record GoldTable(
            List<GoldColumn> columns,
            List<GoldRow> rows,
            @Nullable Long unit) {}

    /**
     * A column of a table.
     *
     * @param path the folded header cells from the top
     * @param years the accepted years; an empty string is a column without a year
     * @param funds the accepted funds; an empty string is a column without a fund
     * @param unit the unit like the table's, if the column has one of its own
     */
    record GoldColumn(
            List<String> path,
            String role,
            Set<String> years,
            Set<String> funds,
            @Nullable Long unit) {
        boolean isNumeric() {
            return role.equals("money") || role.equals("quantity");
        }
    }

    /**
     * A row of a table.
     *
     * @param values one value for each column, in the printed unit; null if the cell is blank or no number
     * @param repaired whether the source lost a zero of this row, and it is not known which one
     * @param kinds the accepted kinds; empty if kind, number and parent are not compared
     * @param parent the index of the group row that this row belongs to; -1 if it belongs to none
     */
    record GoldRow(
            String label,
            List<@Nullable BigDecimal> values,
            boolean repaired,
            Set<String> kinds,
            String number,
            int parent) {}

    /**
     * An amount of money in running text.
     *
     * @param bounds the accepted bounds; an empty string is an exact amount
     */
    record Amount(
            @Nullable Long vnd,
            @Nullable Long low,
            @Nullable Long high,
            Set<String> bounds,
            Locus place) {}

    /**
     * A discrepancy.
     *
     * @param tier required, stretch or optional; optional ones are accepted, but need not be found
     * @param codes the accepted codes; empty for any
     */
    record Finding(String id, String tier, Set<String> codes, Locus place) {}

    Gold {
        citations = List.copyOf(citations);
        headings = List.copyOf(headings);
        tables = List.copyOf(tables);
        amounts = List.copyOf(amounts);
        discrepancies = List.copyOf(discrepancies);
        acceptedAnywhere = Set.copyOf(acceptedAnywhere);
        text = List.copyOf(text);
    }
}
