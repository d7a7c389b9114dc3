package vn.trichluc.database;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts rows into a table, within the transaction of its connection. */
interface RowWriter {
    /**
     * Writes rows of one relation.
     *
     * @param rows the values in the order of {@link StoredTable#columns}
     */
    void insert(StoredTable relation, List<List<@Nullable Object>> rows) throws SQLException;
}
