package vn.trichluc.output;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.trichluc.model.Ref;

/** Places in the output as JSON Pointers (RFC 6901): {@code /tables/0/rows/3/cells/2}. */
public final class Pointers {
    private static final String TABLES = "tables";
    private static final String COLUMNS = "columns";
    private static final String ROWS = "rows";
    private static final String CELLS = "cells";
    private static final String LABEL = "label";
    private static final String SECTIONS = "sections";
    private static final String TEXT = "text";
    private static final String AMOUNTS = "amounts";
    private static final String DECISION = "decision";
    private static final String CITATIONS = "citations";
    private static final String SIGNERS = "signers";

    /** An array index without leading zeros. Nine digits fit an int, and no document has as many rows. */
    private static final Pattern INDEX = Pattern.compile("0|[1-9]\\d{0,8}");

    private Pointers() {}

    public static String print(Ref ref) {
        if (ref instanceof Ref.InTable part) {
            return pointer(TABLES, part.table()) + printWithin(part);
        }
        if (ref instanceof Ref.InSection part) {
            return pointer(SECTIONS, part.section()) + (part instanceof Ref.Text ? pointer(TEXT) : "");
        }
        if (ref instanceof Ref.Amount amount) {
            return pointer(AMOUNTS, amount.amount());
        }
        if (ref instanceof Ref.Citation citation) {
            return pointer(DECISION, CITATIONS, citation.citation());
        }
        if (ref instanceof Ref.Signer signer) {
            return pointer(DECISION, SIGNERS, signer.signer());
        }
        return pointer(DECISION, ((Ref.Field) ref).name());
    }

    private static String printWithin(Ref.InTable part) {
        if (part instanceof Ref.Cell cell) {
            return pointer(ROWS, cell.row(), CELLS, cell.column());
        }
        if (part instanceof Ref.Label label) {
            return pointer(ROWS, label.row(), LABEL);
        }
        if (part instanceof Ref.Row row) {
            return pointer(ROWS, row.row());
        }
        return part instanceof Ref.Column column ? pointer(COLUMNS, column.column()) : "";
    }

    private static String pointer(Object... steps) {
        StringBuilder pointer = new StringBuilder();
        for (Object step : steps) {
            pointer.append('/').append(step);
        }
        return pointer.toString();
    }

    /**
     * The place that a pointer leads to, or the nearest around it that a discrepancy could point at: the cell for the value
     * of a cell. It is empty where the pointer leads into no list and no field of the contract.
     */
    public static Optional<Ref> parse(String pointer) {
        Steps steps = new Steps(List.of(pointer.split("/", -1)));
        OptionalInt index = steps.index(2);
        if (!steps.is(0, "")) {
            return Optional.empty();
        }
        if (steps.is(1, DECISION)) {
            return ofDecision(steps);
        }
        if (index.isEmpty()) {
            return Optional.empty();
        }
        if (steps.is(1, TABLES)) {
            return Optional.of(inTable(index.getAsInt(), steps));
        }
        if (steps.is(1, SECTIONS)) {
            return Optional.of(steps.is(3, TEXT) ? new Ref.Text(index.getAsInt()) : new Ref.Section(index.getAsInt()));
        }
        return steps.is(1, AMOUNTS) ? Optional.of(new Ref.Amount(index.getAsInt())) : Optional.empty();
    }

    private static Optional<Ref> ofDecision(Steps steps) {
        OptionalInt index = steps.index(3);
        if (index.isPresent() && steps.is(2, CITATIONS)) {
            return Optional.of(new Ref.Citation(index.getAsInt()));
        }
        if (index.isPresent() && steps.is(2, SIGNERS)) {
            return Optional.of(new Ref.Signer(index.getAsInt()));
        }
        return Optional.of(steps.at(2)).filter(Ref.Field::isName).map(Ref.Field::new);
    }

    private static Ref inTable(int table, Steps steps) {
        OptionalInt index = steps.index(4);
        if (index.isPresent() && steps.is(3, COLUMNS)) {
            return new Ref.Column(table, index.getAsInt());
        }
        if (index.isEmpty() || !steps.is(3, ROWS)) {
            return new Ref.Table(table);
        }
        int row = index.getAsInt();
        OptionalInt column = steps.index(6);
        if (column.isPresent() && steps.is(5, CELLS)) {
            return new Ref.Cell(table, row, column.getAsInt());
        }
        return steps.is(5, LABEL) ? new Ref.Label(table, row) : new Ref.Row(table, row);
    }

    /** What stands between the slashes of a pointer; before the first stands nothing. */
    private record Steps(List<String> names) {
        /** Empty behind the last. */
        String at(int step) {
            return step < names.size() ? names.get(step) : "";
        }

        boolean is(int step, String name) {
            return at(step).equals(name);
        }

        OptionalInt index(int step) {
            String name = at(step);
            return INDEX.matcher(name).matches() ? OptionalInt.of(Integer.parseInt(name)) : OptionalInt.empty();
        }
    }
}
