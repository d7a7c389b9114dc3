package vn.trichluc.database;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON Pointer of a discrepancy leads to, by the numbers from 1 that the tables use. Parts that it does not name
 * are null; all of them where it leads to neither a table nor an amount.
 *
 * @param row null where it leads to a whole table
 * @param column null where it leads to a whole row, to one of its own fields, or to a table
 */
record Pointer(
        String ref,
        @Nullable Integer table,
        @Nullable Integer row,
        @Nullable Integer column,
        @Nullable Integer amount) {
    /** Nine digits fit an int, and no document has as many rows. */
    private static final Pattern TABLE = Pattern.compile(
            "/tables/(\\d{1,9})(?:/rows/(\\d{1,9})(?:/cells/(\\d{1,9}))?|/columns/(\\d{1,9}))?(?:/.*)?");

    private static final Pattern AMOUNT = Pattern.compile("/amounts/(\\d{1,9})(?:/.*)?");

    static Pointer of(String ref) {
        Matcher table = TABLE.matcher(ref);
        if (table.matches()) {
            String column = table.group(3) == null ? table.group(4) : table.group(3);
            return new Pointer(ref, number(table.group(1)), number(table.group(2)), number(column), null);
        }
        Matcher amount = AMOUNT.matcher(ref);
        return new Pointer(ref, null, null, null, amount.matches() ? number(amount.group(1)) : null);
    }

    private static @Nullable Integer number(@Nullable String index) {
        return index == null ? null : Integer.parseInt(index) + 1;
    }
}
