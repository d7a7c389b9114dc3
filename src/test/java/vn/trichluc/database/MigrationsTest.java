package vn.trichluc.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSetMetaData;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trichluc.Heavy;
import vn.trichluc.model.EnvironmentUnusable;

@ExtendWith({Databases.Extension.class, Results.Extension.class})
@Heavy("starts PostgreSQL")
class MigrationsTest {
    private static final List<String> OLD = List.of("V1__tables.sql", "V2__views.sql");
    private static final List<String> KNOWN = List.of("V1__tables.sql", "V2__views.sql", "V3__doubt.sql");
    private static final List<String> NEW = List.of("V1__tables.sql", "V2__views.sql", "V3__doubt.sql", "V4__test.sql");

    @TempDir
    private Path folder;

    private static Database open(String url, List<String> scripts) {
        DatabaseUrl parsed = DatabaseUrl.parse(url);
        return Database.open(parsed, new Migrations(parsed.dialect(), scripts));
    }

    private static void execute(String url, String... statements) throws Exception {
        DatabaseUrl parsed = DatabaseUrl.parse(url);
        try (Connection connection = DriverManager.getConnection(parsed.jdbc(), parsed.properties());
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void anOlderSchemaIsBroughtUpToDateWithItsDocuments(Dialect dialect, Databases databases, Results results)
            throws Exception {
        String url = databases.fresh(dialect, folder);
        byte[] json = results.json().get("002_28f33fe040b4b0a2.txt");
        try (Database database = open(url, KNOWN)) {
            database.replace(json);
        }
        try (Database database = open(url, NEW)) {
            assertThat(database.replace(json)).isEqualTo(Database.Change.UNCHANGED);
        }
        assertThat(LoadingTest.rows(url, "SELECT note FROM documents")).containsExactly(List.of("seen"));
        assertThat(LoadingTest.count(url, "budget_facts")).isPositive();
        assertThat(LoadingTest.rows(url, "SELECT version, script FROM schema_versions ORDER BY version"))
                .containsExactly(
                        List.of("1", "V1__tables.sql"),
                        List.of("2", "V2__views.sql"),
                        List.of("3", "V3__doubt.sql"),
                        List.of("4", "V4__test.sql"));
    }

    /** As the program of schema 2 left it; what it called sure at 0.31 is in doubt now, and the next load tells the rest. */
    @ParameterizedTest
    @EnumSource(Dialect.class)
    void ofADocumentLoadedBeforeLowConfidencesAreToldAndTheNextLoadReplacesIt(
            Dialect dialect, Databases databases, Results results) throws Exception {
        String url = databases.fresh(dialect, folder);
        byte[] json = results.json().get("002_28f33fe040b4b0a2.txt");
        JsonNode source = new ObjectMapper().readTree(json).get("source");
        String name = source.get("name").textValue();
        String sha256 = source.get("sha256").textValue();
        String key = StoredDecisionReader.key(sha256, name);
        open(url, OLD).close();
        execute(
                url,
                "INSERT INTO documents (document, name, sha256, media_type, bytes, contract, json_sha256, status) VALUES ('"
                        + String.join("', '", key, name, sha256, "text/plain")
                        + "', 7, 'trichluc/decision/1', 'abc', 'complete')",
                "INSERT INTO tables (document, table_no, id, places) VALUES ('" + key + "', 1, 't1', '[]')",
                "INSERT INTO columns (document, table_no, column_no, path, headers, role) VALUES ('" + key
                        + "', 1, 1, 'Vốn', '[]', 'money')",
                "INSERT INTO rows (document, table_no, row_no, id, kind) VALUES ('" + key
                        + "', 1, 1, 't1.r1', 'item'), ('" + key + "', 1, 2, 't1.r2', 'item'), ('" + key
                        + "', 1, 3, 't1.r3', 'item'), ('" + key + "', 1, 4, 't1.r4', 'item')",
                "INSERT INTO cells (document, table_no, row_no, column_no, text, value, confidence, doubt) VALUES ('"
                        + key + "', 1, 1, 1, '17', 17, 0.31, NULL), ('" + key + "', 1, 2, 1, '18', 18, 0.95, NULL), ('"
                        + key + "', 1, 3, 1, '19', 19, 0.5, 'row-total'), ('" + key
                        + "', 1, 4, 1, '20', 20, NULL, 'corrected')",
                "INSERT INTO amounts (document, amount_no, id, text, confidence, places) VALUES ('" + key
                        + "', 1, 'a1', 'l.000 đồng', 0.6, '[]')");
        try (Database database = Database.open(url)) {
            assertThat(LoadingTest.rows(
                            url, "SELECT text, doubt, doubt_kind, table_doubt FROM budget_facts ORDER BY text"))
                    .containsExactly(
                            List.of("17", "low-confidence", "low-confidence", ""),
                            List.of("18", "", "", ""),
                            List.of("19", "row-total low-confidence", "low-confidence", ""),
                            List.of("20", "corrected", "corrected", ""));
            assertThat(LoadingTest.rows(url, "SELECT doubt, doubt_kind FROM amounts"))
                    .containsExactly(List.of("low-confidence", "low-confidence"));
            assertThat(database.replace(json)).isEqualTo(Database.Change.REPLACED);
            assertThat(database.replace(json)).isEqualTo(Database.Change.UNCHANGED);
        }
        assertThat(LoadingTest.rows(url, "SELECT doubt FROM fields WHERE field = 'number'"))
                .containsExactly(List.of("number-conflict"));
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aNewerSchemaIsRefused(Dialect dialect, Databases databases) throws Exception {
        String url = databases.fresh(dialect, folder);
        open(url, NEW).close();
        assertThatThrownBy(() -> Database.open(url))
                .isInstanceOf(EnvironmentUnusable.class)
                .hasMessageContaining("has schema 4, and this program knows 3: use the newer program");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void anotherProgramsTablesAreLeftAlone(Dialect dialect, Databases databases) throws Exception {
        String url = databases.fresh(dialect, folder);
        execute(url, "CREATE TABLE documents (a TEXT)", "INSERT INTO documents VALUES ('theirs')");
        assertThatThrownBy(() -> Database.open(url))
                .isInstanceOf(EnvironmentUnusable.class)
                .hasMessageContaining("not this program's");
        assertThat(LoadingTest.rows(url, "SELECT a FROM documents")).containsExactly(List.of("theirs"));
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aScriptThatFailsLeavesNothingBehind(Dialect dialect, Databases databases) throws Exception {
        String url = databases.fresh(dialect, folder);
        assertThatThrownBy(() -> open(url, List.of("V1__tables.sql", "V4__test.sql", "V4__test.sql")))
                .isInstanceOf(EnvironmentUnusable.class);
        Database.open(url).close();
        assertThat(LoadingTest.count(url, "budget_facts")).isZero();
    }

    /** The program gives rows in the order of its own lists; DuckDB's appender takes the tables'. */
    @ParameterizedTest
    @EnumSource(Dialect.class)
    void theTablesHaveTheColumnsThatTheProgramFills(Dialect dialect, Databases databases) throws Exception {
        String url = databases.fresh(dialect, folder);
        Database.open(url).close();
        DatabaseUrl parsed = DatabaseUrl.parse(url);
        try (Connection connection = DriverManager.getConnection(parsed.jdbc(), parsed.properties());
                Statement statement = connection.createStatement()) {
            for (StoredTable relation : StoredTable.values()) {
                ResultSetMetaData data = statement
                        .executeQuery("SELECT * FROM " + relation.table())
                        .getMetaData();
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= data.getColumnCount(); i++) {
                    columns.add(data.getColumnName(i));
                }
                assertThat(columns).as(relation.table()).isEqualTo(relation.columns());
            }
        }
    }
}
