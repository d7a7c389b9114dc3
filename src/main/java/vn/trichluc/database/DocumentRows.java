package vn.trichluc.database;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One document as rows: values of type String, Integer, Long, BigDecimal, Double or LocalDate, or null, in the order of
 * {@link StoredTable#columns}. It is filled once, then only read.
 */
final class DocumentRows {
    private final String document;
    private final String digest;
    private final Map<StoredTable, List<List<@Nullable Object>>> rows = new EnumMap<>(StoredTable.class);

    /**
     * @param document the document's key
     * @param digest the SHA-256 of the JSON bytes, in hexadecimal digits
     */
    DocumentRows(String document, String digest) {
        this.document = document;
        this.digest = digest;
    }

    String document() {
        return document;
    }

    String digest() {
        return digest;
    }

    /** Adds a row; the document's key, the first column of every table, is put before the values. */
    void add(StoredTable relation, @Nullable Object... values) {
        if (values.length + 1 != relation.columns().size()) {
            throw new IllegalArgumentException("a row of " + values.length + " values for " + relation);
        }
        List<@Nullable Object> row = new ArrayList<>(values.length + 1);
        row.add(document);
        row.addAll(Arrays.asList(values));
        rows.computeIfAbsent(relation, r -> new ArrayList<>()).add(Collections.unmodifiableList(row));
    }

    /** Returns the rows of a table in the order of the document; empty if it has none. */
    List<List<@Nullable Object>> of(StoredTable relation) {
        return Collections.unmodifiableList(rows.getOrDefault(relation, List.of()));
    }
}
