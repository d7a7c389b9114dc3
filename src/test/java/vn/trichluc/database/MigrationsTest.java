package vn.trichluc.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import vn.trichluc.model.EnvironmentUnusable;

@ExtendWith({Databases.Extension.class, Results.Extension.class})
class MigrationsTest {
    private static final List<String> OLD = List.of("V1__tables.sql");
    private static final List<String> NEW = List.of("V1__tables.sql", "V2__views.sql", "V3__test.sql");

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
        try (Database old = open(url, OLD)) {
            old.replace(json);
        }
        try (Database database = open(url, NEW)) {
            assertThat(database.replace(json)).isEqualTo(Database.Change.UNCHANGED);
        }
        assertThat(LoadingTest.rows(url, "SELECT note FROM documents")).containsExactly(List.of("seen"));
        assertThat(LoadingTest.count(url, "budget_facts")).isPositive();
        assertThat(LoadingTest.rows(url, "SELECT version, script FROM schema_versions ORDER BY version"))
                .containsExactly(
                        List.of("1", "V1__tables.sql"), List.of("2", "V2__views.sql"), List.of("3", "V3__test.sql"));
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aNewerSchemaIsRefused(Dialect dialect, Databases databases) throws Exception {
        String url = databases.fresh(dialect, folder);
        open(url, NEW).close();
        assertThatThrownBy(() -> Database.open(url))
                .isInstanceOf(EnvironmentUnusable.class)
                .hasMessageContaining("has schema 3, and this program knows 2: use the newer program");
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
        assertThatThrownBy(() -> open(url, List.of("V1__tables.sql", "V3__test.sql", "V3__test.sql")))
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
            for (Relation relation : Relation.values()) {
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
