package vn.trichluc.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trichluc.Heavy;
import vn.trichluc.database.Database.Change;

@ExtendWith({Databases.Extension.class, Results.Extension.class})
@Heavy("starts PostgreSQL")
class LoadingTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final String SEED = "003_c1d5e7149165114d.txt";

    @TempDir
    private Path folder;

    /** Rows as text; numbers without the zeros that a type may add. */
    static List<List<String>> rows(String url, String sql) throws SQLException {
        DatabaseUrl parsed = DatabaseUrl.parse(url);
        try (Connection connection = DriverManager.getConnection(parsed.jdbc(), parsed.properties());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(text(result.getObject(i)));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    static String text(Object value) {
        if (value instanceof Number any && !(value instanceof java.math.BigInteger)) {
            java.math.BigDecimal number = value instanceof java.math.BigDecimal exact
                    ? exact
                    : value instanceof Double || value instanceof Float
                            ? java.math.BigDecimal.valueOf(any.doubleValue())
                            : java.math.BigDecimal.valueOf(any.longValue());
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return value == null ? "" : value.toString();
    }

    private static String text(JsonNode node) {
        return node.isMissingNode() ? "" : node.isNumber() ? text(node.decimalValue()) : node.textValue();
    }

    static long count(String url, String table) throws SQLException {
        return Long.parseLong(rows(url, "SELECT COUNT(*) FROM " + table).get(0).get(0));
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void noFigureChangesByLoading(Dialect dialect, Databases databases, Results results) throws Exception {
        String url = databases.fresh(dialect, folder);
        List<List<String>> expectedCells = new ArrayList<>();
        List<List<String>> expectedAmounts = new ArrayList<>();
        try (Database database = Database.open(url)) {
            for (byte[] json : results.json().values()) {
                assertThat(database.replace(json)).isEqualTo(Change.ADDED);
                JsonNode tree = JSON.readTree(json);
                String name = tree.at("/source/name").textValue();
                int table = 0;
                for (JsonNode eachTable : tree.get("tables")) {
                    table++;
                    int row = 0;
                    for (JsonNode eachRow : eachTable.get("rows")) {
                        row++;
                        int column = 0;
                        for (JsonNode cell : eachRow.get("cells")) {
                            column++;
                            expectedCells.add(List.of(
                                    name,
                                    String.valueOf(table),
                                    String.valueOf(row),
                                    String.valueOf(column),
                                    text(cell.path("text")),
                                    text(cell.path("value")),
                                    text(cell.path("vnd")),
                                    text(cell.path("read")),
                                    cell.has("at") ? cell.get("at").toString() : ""));
                        }
                    }
                }
                for (JsonNode amount : tree.get("amounts")) {
                    expectedAmounts.add(List.of(
                            name,
                            text(amount.path("text")),
                            text(amount.path("vnd")),
                            text(amount.path("low")),
                            text(amount.path("high")),
                            text(amount.path("bound"))));
                }
            }
        }
        assertThat(expectedCells).hasSizeGreaterThan(4_000);
        assertThat(rows(
                        url,
                        "SELECT d.name, table_no, row_no, column_no, text, value, vnd, first_read, c.places"
                                + " FROM cells c JOIN documents d ON d.document = c.document"))
                .containsExactlyInAnyOrderElementsOf(expectedCells);
        assertThat(rows(
                        url,
                        "SELECT d.name, text, vnd, vnd_low, vnd_high, bound"
                                + " FROM amounts a JOIN documents d ON d.document = a.document"))
                .containsExactlyInAnyOrderElementsOf(expectedAmounts);
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void figuresAtTheLimitsOfJsonNumbersComeBackAsTheyWere(Dialect dialect, Databases databases, Results results)
            throws Exception {
        String url = databases.fresh(dialect, folder);
        List<String> figures = List.of(
                "0.1", "0.3", "123456789012345", "0.000000123456789", "99999999999.9999", "9007199254740991", "-0.07");
        try (Database database = Database.open(url)) {
            ObjectNode tree = (ObjectNode) JSON.readTree(results.json().get(SEED));
            JsonNode cells = tree.at("/tables/0/rows/0/cells");
            for (String figure : figures) {
                ((ObjectNode) cells.get(3)).put("value", new java.math.BigDecimal(figure));
                database.replace(JSON.writeValueAsBytes(tree));
                assertThat(rows(url, "SELECT value FROM cells WHERE table_no = 1 AND row_no = 1 AND column_no = 4"))
                        .containsExactly(List.of(text(new java.math.BigDecimal(figure))));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void whatIsInDoubtApartFromFiguresAndWhatWasLeftOutIsTold(Dialect dialect, Databases databases, Results results)
            throws Exception {
        String url = databases.fresh(dialect, folder);
        ObjectNode tree = (ObjectNode) JSON.readTree(results.json().get(SEED));
        ObjectNode decision = (ObjectNode) tree.get("decision");
        decision.set("confidence", JSON.readTree("{\"date\": 0.795, \"number\": 0.85, \"title\": 0.11}"));
        decision.set("citations", JSON.readTree("""
                        [{"type": "luật", "text": "Luật Thủy sản", "at": [{"line": 3}]},
                         {"type": "nghị định", "number": "7/2031/NĐ-CP", "text": "x", "at": [{"line": 4}], "confidence": 0.42},
                         {"type": "nghị định", "number": "8/2031/NĐ-CP", "text": "y", "at": [{"line": 5}], "confidence": 0.88,
                          "read": "B/2031/NĐ-CP"}]"""));
        decision.set("signers", JSON.readTree("""
                        [{"name": "Lò Văn Mẫu", "confidence": 0.7}, {"name": "Tòng Thị Thử", "confidence": 0.81}]"""));
        tree.set("discrepancies", JSON.readTree("""
                [{"id": "d1", "code": "number-blank", "severity": "warning", "cause": "source", "message": "m",
                  "stated": "số /QĐ", "refs": ["/decision/date"], "at": [{"line": 1}]},
                 {"id": "d2", "code": "citation-malformed", "severity": "warning", "cause": "source", "message": "m",
                  "stated": "7/NĐ", "refs": ["/decision/citations/1", "/decision/signers/0", "/sections/2/text"],
                  "at": [{"line": 4}]}]"""));
        tree.set("quality", JSON.readTree("""
                {"status": "complete", "leftOut": {"characters": 19, "reasons": {"stamp": 12, "page-number": 7}},
                 "warnings": [{"code": "text-left-out", "message": "w", "at": [{"line": 71}, {"line": 72}]},
                              {"code": "handwritten", "message": "v", "page": 2}]}"""));
        try (Database database = Database.open(url)) {
            database.replace(JSON.writeValueAsBytes(tree));
        }
        assertThat(rows(
                        url,
                        "SELECT field, confidence, doubt, doubt_kind FROM fields"
                                + " WHERE confidence IS NOT NULL OR doubt IS NOT NULL ORDER BY field_no"))
                .containsExactly(
                        List.of("number", "0.85", "", ""),
                        List.of("title", "0.11", "low-confidence", "low-confidence"),
                        List.of("date", "0.795", "number-blank low-confidence", "root"));
        assertThat(rows(url, "SELECT doubt, left_out_characters FROM documents"))
                .containsExactly(List.of("title date", "19"));
        assertThat(rows(url, "SELECT confidence, first_read, doubt, doubt_kind FROM citations ORDER BY citation_no"))
                .containsExactly(
                        List.of("", "", "", ""),
                        List.of("0.42", "", "citation-malformed low-confidence", "root"),
                        List.of("0.88", "B/2031/NĐ-CP", "corrected", "corrected"));
        assertThat(rows(url, "SELECT name, confidence, doubt, doubt_kind FROM signers ORDER BY signer_no"))
                .containsExactly(
                        List.of("Lò Văn Mẫu", "0.7", "citation-malformed low-confidence", "low-confidence"),
                        List.of("Tòng Thị Thử", "0.81", "", ""));
        assertThat(rows(
                        url,
                        "SELECT discrepancy_no, field, citation_no, signer_no, section_no FROM discrepancy_refs"
                                + " ORDER BY discrepancy_no, ref_no"))
                .containsExactly(
                        List.of("1", "date", "", "", ""),
                        List.of("2", "", "2", "", ""),
                        List.of("2", "", "", "1", ""),
                        List.of("2", "", "", "", "3"));
        assertThat(rows(url, "SELECT code, page, line, places FROM warnings ORDER BY warning_no"))
                .containsExactly(
                        List.of("text-left-out", "", "71", "[{\"line\":71},{\"line\":72}]"),
                        List.of("handwritten", "2", "", ""));
        assertThat(rows(url, "SELECT reason, characters FROM left_out ORDER BY left_out_no"))
                .containsExactly(List.of("page-number", "7"), List.of("stamp", "12"));
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void loadingTwiceChangesNothing(Dialect dialect, Databases databases, Results results) throws Exception {
        String url = databases.fresh(dialect, folder);
        byte[] json = results.json().get(SEED);
        try (Database database = Database.open(url)) {
            assertThat(database.replace(json)).isEqualTo(Change.ADDED);
        }
        SortedMap<StoredTable, List<List<String>>> once = all(url);
        try (Database database = Database.open(url)) {
            assertThat(database.replace(json)).isEqualTo(Change.UNCHANGED);
        }
        assertThat(all(url)).isEqualTo(once);
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aNewerResultReplacesTheOlderWholly(Dialect dialect, Databases databases, Results results) throws Exception {
        String url = databases.fresh(dialect, folder);
        byte[] json = results.json().get(SEED);
        String other = "002_28f33fe040b4b0a2.txt";
        ObjectNode newer = (ObjectNode) JSON.readTree(json);
        newer.withArray("tables").remove(0);
        newer.withArray("amounts").removeAll();
        newer.withArray("discrepancies").removeAll();
        byte[] newerBytes = JSON.writeValueAsBytes(newer);
        try (Database database = Database.open(url)) {
            database.replace(results.json().get(other));
            database.replace(json);
            assertThat(database.replace(newerBytes)).isEqualTo(Change.REPLACED);
        }
        SortedMap<StoredTable, List<List<String>>> replaced = all(url);
        String fresh = databases.fresh(dialect, folder);
        try (Database database = Database.open(fresh)) {
            database.replace(newerBytes);
            database.replace(results.json().get(other));
        }
        assertThat(replaced).isEqualTo(all(fresh));
        assertThat(count(url, "documents")).isEqualTo(2);
    }

    /** Every row of every table, in order. */
    static SortedMap<StoredTable, List<List<String>>> all(String url) throws SQLException {
        SortedMap<StoredTable, List<List<String>>> all = new TreeMap<>();
        for (StoredTable relation : StoredTable.values()) {
            List<List<String>> rows = new ArrayList<>(
                    rows(url, "SELECT " + String.join(", ", relation.columns()) + " FROM " + relation.table()));
            rows.sort(java.util.Comparator.comparing(List::toString));
            all.put(relation, rows);
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void allThreeDatabasesHoldTheSameRows(Dialect dialect, Databases databases, Results results) throws Exception {
        String url = databases.fresh(dialect, folder);
        String sqlite = databases.fresh(Dialect.SQLITE, folder);
        for (String each : List.of(url, sqlite)) {
            try (Database database = Database.open(each)) {
                for (byte[] json : results.json().values()) {
                    database.replace(json);
                }
            }
        }
        assertThat(all(url)).isEqualTo(all(sqlite));
        for (String view : List.of("budget_facts", "discrepancy_report")) {
            String sql = "SELECT * FROM " + view;
            assertThat(rows(url, sql)).containsExactlyInAnyOrderElementsOf(rows(sqlite, sql));
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void whatCannotBeHeldUnchangedIsRefusedAndTheRestGoesOn(Dialect dialect, Databases databases, Results results)
            throws Exception {
        String url = databases.fresh(dialect, folder);
        byte[] json = results.json().get(SEED);
        ObjectNode tree = (ObjectNode) JSON.readTree(json);
        ((ObjectNode) tree.at("/tables/0/rows/0/cells/3"))
                .put("value", new java.math.BigDecimal("1234567890.12345678901"));
        try (Database database = Database.open(url)) {
            assertThatThrownBy(() -> database.replace(JSON.writeValueAsBytes(tree)))
                    .isInstanceOf(UnfitDocument.class)
                    .hasMessage("a number with more digits than JSON numbers hold at /tables/0/rows/0/cells/3/value");
            assertThat(database.replace(json)).isEqualTo(Change.ADDED);
        }
        assertThat(count(url, "documents")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aPageTwiceLeavesTheOlderDocument(Dialect dialect, Databases databases, Results results)
            throws IOException, SQLException, UnfitDocument {
        String url = databases.fresh(dialect, folder);
        ObjectNode page = JSON.createObjectNode().put("page", 1).put("text", "ocr");
        ObjectNode tree = (ObjectNode) JSON.readTree(results.json().get(SEED));
        ((ObjectNode) tree.get("quality")).putArray("pages").add(page).add(page);
        try (Database database = Database.open(url)) {
            database.replace(results.json().get(SEED));
            assertThatThrownBy(() -> database.replace(JSON.writeValueAsBytes(tree)))
                    .isInstanceOf(UnfitDocument.class)
                    .hasMessage("page 1 twice at /quality/pages");
        }
        assertThat(count(url, "pages")).isZero();
        assertThat(count(url, "cells")).isPositive();
    }
}
