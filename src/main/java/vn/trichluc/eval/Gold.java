package vn.trichluc.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is true of one document of the corpus.
 *
 * @param name the document's file name without its extension
 * @param head the contract's fields; a list where several values are accepted, JSON's null where the field must be left out
 * @param acceptedAnywhere codes that are no false alarm wherever they are raised
 * @param text lines of running text as printed
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
     * @param numbers accepted ones; empty for a law that is cited by its name
     * @param type empty where it is not asked for
     * @param date ISO 8601; empty where the document states none
     * @param name of an instrument without a number; else empty
     */
    record Citation(Set<String> numbers, String type, String date, String name) {}

    /**
     * @param title the heading's own words; of a heading that runs on into its text the first words of the line; empty
     *     where it has none
     * @param runsOn where the title ends and the text begins is a matter of taste
     * @param parent index of the heading that this one stands under, or one of the two below
     */
    record Heading(String kind, String number, String title, boolean runsOn, int parent, Locus place) {
        /** Stands under no heading. */
        static final int NONE = -1;

        /** What it stands under is not asked for. */
        static final int ANY = -2;
    }

    /** @param unit đồng that one of the table's money counts; null where it is not asked for */
    record GoldTable(
            List<GoldColumn> columns,
            List<GoldRow> rows,
            @Nullable Long unit) {}

    /**
     * @param path folded header cells from the top
     * @param years accepted ones; an empty string is a column without a year
     * @param funds accepted ones; an empty string is a column without a fund
     * @param unit as the table's, where the column has one of its own
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
     * @param values one a column, in the printed unit; null where the cell is blank or no number
     * @param repaired the source lost a zero of this row, and which one cannot be told
     * @param kinds accepted ones; empty where kind, number and parent are not asked for
     * @param parent index of the group row that this row belongs to; -1 where it belongs to none
     */
    record GoldRow(
            String label,
            List<@Nullable BigDecimal> values,
            boolean repaired,
            Set<String> kinds,
            String number,
            int parent) {}

    /** @param bounds accepted ones; an empty string is an exact amount */
    record Amount(
            @Nullable Long vnd,
            @Nullable Long low,
            @Nullable Long high,
            Set<String> bounds,
            Locus place) {}

    /**
     * A discrepancy.
     *
     * @param tier required, stretch or optional; optional ones are accepted, not asked for
     * @param codes accepted ones; empty for any
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
