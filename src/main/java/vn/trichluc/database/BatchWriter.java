package vn.trichluc.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows by batches of prepared inserts, with one statement for each table, kept for the life of the connection.
 */
final class BatchWriter implements RowWriter {
    /** The number of rows sent at a time: enough that round trips do not count, few enough to stay small in memory. */
    private static final int BATCH_ROWS = 1_000;

    private final Connection connection;
    private final Map<StoredTable, Insert> inserts = new EnumMap<>(StoredTable.class);

    BatchWriter(Connection connection) {
        this.connection = connection;
    }

    /**
     * The prepared insert of a table.
     *
     * @param types one of java.sql.Types for each column: a null is sent with its type, so that the plan stays one
     */
    private record Insert(PreparedStatement statement, List<Integer> types, boolean datesAsText) {}

    @Override
    public void insert(StoredTable relation, List<List<@Nullable Object>> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        Insert insert = prepared(relation);
        PreparedStatement statement = insert.statement();
        try {
            int waiting = 0;
            for (List<@Nullable Object> row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    bind(insert, i, row.get(i));
                }
                statement.addBatch();
                if (++waiting == BATCH_ROWS) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        } catch (SQLException e) {
            statement.clearBatch();
            throw e;
        }
    }

    private Insert prepared(StoredTable relation) throws SQLException {
        Insert insert = inserts.get(relation);
        if (insert == null) {
            String columns = String.join(", ", relation.columns());
            String marks =
                    String.join(", ", Collections.nCopies(relation.columns().size(), "?"));
            List<Integer> types = types(relation, columns);
            PreparedStatement statement = connection.prepareStatement(
                    "INSERT INTO " + relation.table() + " (" + columns + ") VALUES (" + marks + ")");
            boolean text = connection.getMetaData().getURL().startsWith("jdbc:sqlite:");
            insert = new Insert(statement, types, text);
            inserts.put(relation, insert);
        }
        return insert;
    }

    private List<Integer> types(StoredTable relation, String columns) throws SQLException {
        try (PreparedStatement none =
                connection.prepareStatement("SELECT " + columns + " FROM " + relation.table() + " WHERE 1 = 0")) {
            ResultSetMetaData data = none.getMetaData();
            List<Integer> types = new ArrayList<>();
            for (int i = 1; i <= data.getColumnCount(); i++) {
                types.add(data.getColumnType(i));
            }
            return types;
        }
    }

    private static void bind(Insert insert, int index, @Nullable Object value) throws SQLException {
        PreparedStatement statement = insert.statement();
        int position = index + 1;
        if (value == null) {
            statement.setNull(position, insert.types().get(index));
        } else if (value instanceof String text) {
            statement.setString(position, text);
        } else if (value instanceof Integer number) {
            statement.setInt(position, number);
        } else if (value instanceof Long number) {
            statement.setLong(position, number);
        } else if (value instanceof java.math.BigDecimal number) {
            if (insert.types().get(index) == Types.NUMERIC) {
                statement.setBigDecimal(position, number);
            } else {
                statement.setDouble(position, number.doubleValue());
            }
        } else if (value instanceof Double number) {
            statement.setDouble(position, number);
        } else if (value instanceof LocalDate date) {
            if (insert.datesAsText()) {
                statement.setString(position, date.toString());
            } else {
                statement.setObject(position, date);
            }
        } else {
            throw new IllegalArgumentException("a value of " + value.getClass());
        }
    }
}
