package vn.trichluc.database;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON Pointer of a discrepancy leads to, by the numbers from 1 that the tables use. Parts that it does not name
 * are null; all of them where it leads to nothing that has a number or a name.
 *
 * @param row null where it leads to a whole table
 * @param column null where it leads to a whole row, to one of its own fields, or to a table
 * @param field the contract's name of a field of the head, or of a list of it: number, signers
 */
record Pointer(
        String ref,
        @Nullable Integer table,
        @Nullable Integer row,
        @Nullable Integer column,
        @Nullable Integer amount,
        @Nullable Integer section,
        @Nullable Integer citation,
        @Nullable Integer signer,
        @Nullable String field) {
    /** Nine digits fit an int, and no document has as many rows. */
    private static final Pattern TABLE = Pattern.compile(
            "/tables/(\\d{1,9})(?:/rows/(\\d{1,9})(?:/cells/(\\d{1,9}))?|/columns/(\\d{1,9}))?(?:/.*)?");

    private static final Pattern OTHER = Pattern.compile(
            "/(?:amounts/(?<amount>\\d{1,9})|sections/(?<section>\\d{1,9})|decision/citations/(?<citation>\\d{1,9})"
                    + "|decision/signers/(?<signer>\\d{1,9})|decision/(?<field>[A-Za-z]+))(?:/.*)?");

    static Pointer of(String ref) {
        Matcher table = TABLE.matcher(ref);
        if (table.matches()) {
            String column = table.group(3) == null ? table.group(4) : table.group(3);
            return new Pointer(
                    ref, number(table.group(1)), number(table.group(2)), number(column), null, null, null, null, null);
        }
        Matcher other = OTHER.matcher(ref);
        return other.matches()
                ? new Pointer(
                        ref,
                        null,
                        null,
                        null,
                        number(other.group("amount")),
                        number(other.group("section")),
                        number(other.group("citation")),
                        number(other.group("signer")),
                        other.group("field"))
                : new Pointer(ref, null, null, null, null, null, null, null, null);
    }

    private static @Nullable Integer number(@Nullable String index) {
        return index == null ? null : Integer.parseInt(index) + 1;
    }
}
