package vn.trichluc.database;

import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Ref;
import vn.trichluc.output.Pointers;

/**
 * The place that a discrepancy points at, by the numbers from 1 that the tables use. Parts that it does not name are
 * null; all of them are if it points at nothing that has a number or a name.
 *
 * @param row the row; null if it points at a whole table
 * @param column the column; null if it points at a whole row, at one of its own fields, or at a table
 * @param field the contract's name of a field of the head, or of a list of it: number, signers
 */
record RefColumns(
        @Nullable Integer table,
        @Nullable Integer row,
        @Nullable Integer column,
        @Nullable Integer amount,
        @Nullable Integer section,
        @Nullable Integer citation,
        @Nullable Integer signer,
        @Nullable String field) {
    static RefColumns of(String pointer) {
        return Pointers.parse(pointer)
                .map(RefColumns::of)
                .orElse(new RefColumns(null, null, null, null, null, null, null, null));
    }

    private static RefColumns of(Ref ref) {
        return new RefColumns(
                ref instanceof Ref.InTable part ? number(part.table()) : null,
                row(ref),
                ref instanceof Ref.Cell cell
                        ? number(cell.column())
                        : ref instanceof Ref.Column column ? number(column.column()) : null,
                ref instanceof Ref.Amount amount ? number(amount.amount()) : null,
                ref instanceof Ref.InSection part ? number(part.section()) : null,
                ref instanceof Ref.Citation citation ? number(citation.citation()) : null,
                ref instanceof Ref.Signer signer ? number(signer.signer()) : null,
                ref instanceof Ref.Field field ? field.name() : null);
    }

    private static @Nullable Integer row(Ref ref) {
        if (ref instanceof Ref.Cell cell) {
            return number(cell.row());
        }
        if (ref instanceof Ref.Label label) {
            return number(label.row());
        }
        return ref instanceof Ref.Row row ? number(row.row()) : null;
    }

    private static Integer number(int index) {
        return index + 1;
    }
}
