package vn.trichluc.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trichluc.Heavy;
import vn.trichluc.database.Database;
import vn.trichluc.database.DatabaseReader;
import vn.trichluc.database.Databases;
import vn.trichluc.database.Dataset;
import vn.trichluc.database.Results;
import vn.trichluc.export.DatabaseExport.Format;
import vn.trichluc.model.EnvironmentUnusable;

@ExtendWith({Databases.Extension.class, Results.Extension.class})
@Heavy("starts PostgreSQL")
class DatabaseExportTest {
    /** The profile of Tabular Data Packages as Frictionless Data publishes it; {@code README.md} beside it says whence. */
    private static final Path PACKAGE_SCHEMA =
            Path.of("src/test/resources/vn/trichluc/export/tabular-data-package.json");

    @TempDir
    private Path folder;

    private static void load(String url, Iterable<byte[]> documents) throws Exception {
        try (Database database = Database.open(url)) {
            for (byte[] each : documents) {
                database.replace(each);
            }
        }
    }

    private Path export(String url, Format format, String name) {
        Path out = folder.resolve(name);
        try (DatabaseReader database = DatabaseReader.open(url)) {
            DatabaseExport.write(database, format, out);
        }
        return out;
    }

    private static SortedMap<String, List<Byte>> bytes(Path folder) throws IOException {
        SortedMap<String, List<Byte>> bytes = new TreeMap<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                List<Byte> all = new ArrayList<>();
                for (byte each : Files.readAllBytes(file)) {
                    all.add(each);
                }
                bytes.put(file.getFileName().toString(), all);
            }
        }
        return bytes;
    }

    /** Rows as the database gives them, as text. */
    private static List<List<String>> rows(String url, Dataset dataset) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (DatabaseReader database = DatabaseReader.open(url)) {
            database.rows(dataset, row -> {
                List<String> texts = new ArrayList<>();
                row.forEach(value -> texts.add(value == null ? "" : CsvExport.text(value)));
                rows.add(texts);
            });
        }
        return rows;
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void eachDatabaseGivesTheSameBytes(Format format, Databases databases, Results results) throws Exception {
        List<byte[]> documents = new ArrayList<>(results.json().values()).subList(2, 6);
        SortedMap<String, List<Byte>> first = null;
        for (String url : databases.oneOfEach(folder)) {
            load(url, documents);
            SortedMap<String, List<Byte>> bytes =
                    bytes(export(url, format, "out" + Integer.toHexString(url.hashCode())));
            assertThat(bytes.keySet()).noneMatch(name -> name.endsWith(".partial"));
            if (first == null) {
                first = bytes;
            }
            assertThat(bytes.keySet()).isEqualTo(first.keySet());
            for (String name : bytes.keySet()) {
                assertThat(bytes.get(name).equals(first.get(name)))
                        .as(name + " of " + url)
                        .isTrue();
            }
        }
    }

    @Test
    void csvHoldsEveryRowAndItsPackageIsValid(Databases databases, Results results) throws Exception {
        String url = databases.oneOfEach(folder).get(0);
        load(url, results.json().values());
        Path out = export(url, Format.CSV, "csv");
        String descriptor = Files.readString(out.resolve("datapackage.json"));
        assertThat(violations(descriptor)).isEmpty();
        assertThat(violations(descriptor.replace("\"integer\"", "\"money\""))).isNotEmpty();
        JsonNode resources = new ObjectMapper().readTree(descriptor).get("resources");
        assertThat(resources).hasSize(Dataset.all().size());
        Map<String, Set<String>> columns = new HashMap<>();
        for (int i = 0; i < resources.size(); i++) {
            JsonNode resource = resources.get(i);
            Dataset dataset = Dataset.all().get(i);
            List<List<String>> read = new ArrayList<>();
            try (CsvReader<CsvRecord> csv = CsvReader.builder()
                    .ofCsvRecord(out.resolve(resource.get("path").textValue()))) {
                csv.forEach(record -> read.add(record.getFields()));
            }
            List<String> names = new ArrayList<>();
            resource.at("/schema/fields")
                    .forEach(field -> names.add(field.get("name").textValue()));
            assertThat(read.remove(0)).isEqualTo(names);
            assertThat(read).hasSize(resource.get("rows").intValue()).isEqualTo(rows(url, dataset));
            List<Integer> key = new ArrayList<>();
            resource.at("/schema/primaryKey").forEach(name -> key.add(names.indexOf(name.textValue())));
            assertThat(read.stream()
                            .map(row -> key.stream().map(row::get).toList())
                            .filter(each -> !each.isEmpty()))
                    .doesNotHaveDuplicates();
            JsonNode foreign = resource.at("/schema/foreignKeys/0");
            if (foreign.isObject()) {
                int column = names.indexOf(foreign.get("fields").textValue());
                assertThat(columns.get(foreign.at("/reference/resource").textValue() + "/"
                                + foreign.at("/reference/fields").textValue()))
                        .containsAll(read.stream().map(row -> row.get(column)).toList());
            }
            for (int column = 0; column < names.size(); column++) {
                int place = column;
                columns.put(
                        dataset.name() + "/" + names.get(column),
                        read.stream().map(row -> row.get(place)).collect(Collectors.toSet()));
            }
            for (List<String> row : read) {
                for (int column = 0; column < names.size(); column++) {
                    check(resource.at("/schema/fields/" + column + "/type").textValue(), row.get(column));
                }
            }
        }
    }

    private static List<?> violations(String descriptor) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(Files.readString(PACKAGE_SCHEMA))
                .validate(descriptor, InputFormat.JSON);
    }

    private static void check(String type, String text) {
        if (!text.isEmpty()) {
            switch (type) {
                case "integer" -> Long.parseLong(text);
                case "number" -> assertThat(text).matches("-?\\d+(\\.\\d+)?");
                case "date" -> LocalDate.parse(text);
                default -> assertThat(type).isEqualTo("string");
            }
        }
    }

    @Test
    void jsonLinesHoldEveryRow(Databases databases, Results results) throws Exception {
        String url = databases.oneOfEach(folder).get(0);
        load(url, results.json().values());
        Path out = export(url, Format.JSONL, "jsonl");
        ObjectMapper mapper = new ObjectMapper();
        for (Dataset dataset : Dataset.all()) {
            List<List<String>> read = new ArrayList<>();
            for (String line : Files.readAllLines(out.resolve(dataset.name() + ".jsonl"))) {
                JsonNode object = mapper.readTree(line);
                List<String> row = new ArrayList<>();
                for (Dataset.Field field : dataset.fields()) {
                    JsonNode value = object.path(field.name());
                    row.add(value.isNumber() ? new BigDecimal(value.asText()).toPlainString() : value.asText());
                }
                read.add(row);
            }
            assertThat(read).as(dataset.name()).isEqualTo(rows(url, dataset));
        }
    }

    @Test
    void parquetHoldsEveryFigure(Databases databases, Results results) throws Exception {
        String url = databases.oneOfEach(folder).get(0);
        load(url, results.json().values());
        Path out = export(url, Format.PARQUET, "parquet");
        Dataset cells = Dataset.all().stream()
                .filter(each -> each.name().equals("cells"))
                .findFirst()
                .orElseThrow();
        List<List<String>> read = new ArrayList<>();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet result = statement.executeQuery("SELECT text, value, vnd FROM '"
                        + out.resolve("cells.parquet") + "' ORDER BY document, table_no, row_no, column_no")) {
            while (result.next()) {
                Object value = result.getObject(2);
                Object vnd = result.getObject(3);
                read.add(List.of(
                        result.getString(1),
                        value == null
                                ? ""
                                : BigDecimal.valueOf((Double) value)
                                        .stripTrailingZeros()
                                        .toPlainString(),
                        vnd == null ? "" : vnd.toString()));
            }
        }
        assertThat(read)
                .isEqualTo(rows(url, cells).stream()
                        .map(row -> List.of(row.get(4), row.get(5), row.get(6)))
                        .toList());
    }

    /** What the program's own rule says of a figure reaches whoever reads files. */
    @Test
    void everyFileOfWhatCanBeInDoubtSaysSo() {
        Map<String, List<String>> columns = new TreeMap<>();
        for (Dataset dataset : Dataset.all()) {
            columns.put(
                    dataset.name(),
                    dataset.fields().stream().map(Dataset.Field::name).toList());
        }
        for (String table : List.of("cells", "amounts", "fields", "citations", "signers", "sections", "budget_facts")) {
            assertThat(columns.get(table)).as(table).contains("confidence", "doubt", "doubt_kind");
        }
        assertThat(columns.get("budget_facts")).contains("table_doubt");
        assertThat(columns.get("warnings")).contains("page", "line", "places");
        assertThat(columns.get("left_out")).contains("reason", "characters");
    }

    @Test
    void aRerunReplacesAndLeavesOtherFilesAlone(Databases databases, Results results) throws Exception {
        String url = databases.oneOfEach(folder).get(0);
        load(url, List.of());
        Path out = folder.resolve("again");
        Files.createDirectories(out);
        Files.writeString(out.resolve("mine.txt"), "mine");
        Files.writeString(out.resolve("cells.csv"), "old");
        export(url, Format.CSV, "again");
        assertThat(out.resolve("mine.txt")).hasContent("mine");
        assertThat(Files.readString(out.resolve("cells.csv"))).startsWith("document,table_no,row_no,column_no,text");
    }

    @Test
    void whatCannotBeReadOrWrittenIsSaidInOneLine(Databases databases) throws Exception {
        assertThatThrownBy(() -> DatabaseReader.open(folder.resolve("none.db").toString()))
                .isInstanceOf(EnvironmentUnusable.class)
                .hasMessageContaining("trichluc load makes one");
        String url = databases.oneOfEach(folder).get(0);
        load(url, List.of());
        Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> export(url, Format.CSV, "file"))
                .isInstanceOf(EnvironmentUnusable.class)
                .hasMessageContaining("choose another folder with --out");
    }
}
