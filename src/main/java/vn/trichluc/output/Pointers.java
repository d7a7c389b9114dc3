package vn.trichluc.output;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.trichluc.model.Ref;

/** Converts places in the output to and from JSON Pointers (RFC 6901): {@code /tables/0/rows/3/cells/2}. */
public final class Pointers {
    /** Matches an array index without leading zeros. Nine digits fit an int, and no document has as many rows. */
    private static final Pattern INDEX = Pattern.compile("0|[1-9]\\d{0,8}");

    private Pointers() {}

    public static String print(Ref ref) {
        String pointer = pointer(ref);
        if (pointer.indexOf('-') >= 0) {
            throw new IllegalArgumentException("places count from 0: " + ref);
        }
        return pointer;
    }

    private static String pointer(Ref ref) {
        if (ref instanceof Ref.InTable part) {
            return "/tables/" + part.table() + withinTable(part);
        }
        if (ref instanceof Ref.InSection part) {
            return "/sections/" + part.section() + (part instanceof Ref.Text ? "/text" : "");
        }
        if (ref instanceof Ref.Amount amount) {
            return "/amounts/" + amount.amount();
        }
        if (ref instanceof Ref.Citation citation) {
            return "/decision/citations/" + citation.citation();
        }
        if (ref instanceof Ref.Signer signer) {
            return "/decision/signers/" + signer.signer();
        }
        return "/decision/" + ((Ref.Field) ref).name();
    }

    private static String withinTable(Ref.InTable part) {
        if (part instanceof Ref.Cell cell) {
            return "/rows/" + cell.row() + "/cells/" + cell.column();
        }
        if (part instanceof Ref.Label label) {
            return "/rows/" + label.row() + "/label";
        }
        if (part instanceof Ref.Row row) {
            return "/rows/" + row.row();
        }
        return part instanceof Ref.Column column ? "/columns/" + column.column() : "";
    }

    /**
     * Returns the place that a pointer leads to, or the nearest around it that a discrepancy could point at: the cell
     * for the value of a cell. It is empty if the pointer leads into no list and no field of the contract.
     */
    public static Optional<Ref> parse(String pointer) {
        Steps steps = new Steps(List.of(pointer.split("/", -1)));
        OptionalInt index = steps.index(2);
        if (!steps.is(0, "")) {
            return Optional.empty();
        }
        if (steps.is(1, "decision")) {
            return ofDecision(steps);
        }
        if (index.isEmpty()) {
            return Optional.empty();
        }
        if (steps.is(1, "tables")) {
            return Optional.of(inTable(index.getAsInt(), steps));
        }
        if (steps.is(1, "sections")) {
            return Optional.of(
                    steps.is(3, "text") ? new Ref.Text(index.getAsInt()) : new Ref.Section(index.getAsInt()));
        }
        return steps.is(1, "amounts") ? Optional.of(new Ref.Amount(index.getAsInt())) : Optional.empty();
    }

    private static Optional<Ref> ofDecision(Steps steps) {
        OptionalInt index = steps.index(3);
        if (index.isPresent() && steps.is(2, "citations")) {
            return Optional.of(new Ref.Citation(index.getAsInt()));
        }
        if (index.isPresent() && steps.is(2, "signers")) {
            return Optional.of(new Ref.Signer(index.getAsInt()));
        }
        return Optional.of(steps.at(2)).filter(Ref.Field::isName).map(Ref.Field::new);
    }

    private static Ref inTable(int table, Steps steps) {
        OptionalInt index = steps.index(4);
        if (index.isPresent() && steps.is(3, "columns")) {
            return new Ref.Column(table, index.getAsInt());
        }
        if (index.isEmpty() || !steps.is(3, "rows")) {
            return new Ref.Table(table);
        }
        int row = index.getAsInt();
        OptionalInt column = steps.index(6);
        if (column.isPresent() && steps.is(5, "cells")) {
            return new Ref.Cell(table, row, column.getAsInt());
        }
        return steps.is(5, "label") ? new Ref.Label(table, row) : new Ref.Row(table, row);
    }

    /** The names between the slashes of a pointer; the name before the first slash is empty. */
    private record Steps(List<String> names) {
        /** Returns a name; empty behind the last. */
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
