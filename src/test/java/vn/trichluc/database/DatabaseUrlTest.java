package vn.trichluc.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {
    @ParameterizedTest
    @CsvSource({
        "trichluc.db, SQLITE, jdbc:sqlite:trichluc.db",
        "data/of year/2021.sqlite, SQLITE, jdbc:sqlite:data/of year/2021.sqlite",
        "C:\\data\\a.db, SQLITE, jdbc:sqlite:C:\\data\\a.db",
        "a.DuckDB, DUCKDB, jdbc:duckdb:a.DuckDB",
        "a.ddb, DUCKDB, jdbc:duckdb:a.ddb",
        "duckdb:a.db, DUCKDB, jdbc:duckdb:a.db",
        "jdbc:sqlite:a.duckdb, SQLITE, jdbc:sqlite:a.duckdb",
        "jdbc:postgresql://h/d?user=u, POSTGRESQL, jdbc:postgresql://h/d?user=u",
        "postgresql://u:p%40ss@h:5433/d?currentSchema=s, POSTGRESQL, jdbc:postgresql://h:5433/d?currentSchema=s",
        "postgres:///d, POSTGRESQL, jdbc:postgresql://localhost/d"
    })
    void aUrlNamesItsDatabase(String url, Dialect dialect, String jdbc) {
        DatabaseUrl parsed = DatabaseUrl.parse(url);
        assertThat(parsed.dialect()).isEqualTo(dialect);
        assertThat(parsed.jdbc()).isEqualTo(jdbc);
    }

    @Test
    void aPasswordIsUsedAndNeverShown() {
        DatabaseUrl parsed = DatabaseUrl.parse("postgresql://lan:p%40ss+1@h/d");
        assertThat(parsed.user()).isEqualTo("lan");
        assertThat(parsed.password()).isEqualTo("p@ss+1");
        assertThat(parsed.properties()).containsEntry("user", "lan").containsEntry("password", "p@ss+1");
        assertThat(parsed.shown()).isEqualTo("postgresql://h/d");
        assertThat(DatabaseUrl.parse("jdbc:postgresql://h/d?user=u&password=secret&ssl=true")
                        .shown())
                .isEqualTo("jdbc:postgresql://h/d?user=u&password=***&ssl=true");
        assertThatThrownBy(() -> DatabaseUrl.parse("mysql://u:secret@h/d")).hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "jdbc:mysql://h/d", "mysql://h/d", "sqlite:", "jdbc:duckdb:"})
    void whatIsNoDatabaseIsRefusedInOneLine(String url) {
        assertThatThrownBy(() -> DatabaseUrl.parse(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("\n");
    }
}
