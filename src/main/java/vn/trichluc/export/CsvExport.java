package vn.trichluc.export;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import vn.trichluc.database.DatabaseReader;
import vn.trichluc.database.Dataset;

/**
 * Writes a Frictionless Tabular Data Package (specs.frictionlessdata.io, version 1): CSV by RFC 4180 with line feeds,
 * in UTF-8 without a byte order mark; a missing value is an empty field, an empty text is {@code ""}.
 *
 * <p>Texts are as in the database, also those that begin with {@code = + - @}: programs read a package, and an escape
 * before such a text would change what is printed. The workbook is the export for spreadsheets.
 */
final class CsvExport {
    private static final String DESCRIPTOR = "datapackage.json";

    private final Path folder;

    CsvExport(Path folder) {
        this.folder = folder;
    }

    List<Path> write(DatabaseReader database) throws IOException {
        List<Path> files = new ArrayList<>();
        ObjectNode descriptor = new ObjectMapper().createObjectNode();
        descriptor.put("profile", "tabular-data-package");
        descriptor.put("name", "trichluc");
        descriptor.put("title", "Decisions of Vietnamese provinces, read by Trích lục");
        ArrayNode resources = descriptor.putArray("resources");
        for (Dataset dataset : Dataset.all()) {
            Path file = folder.resolve(dataset.name() + ".csv");
            long rows = table(database, dataset, file);
            files.add(file);
            resource(resources.addObject(), dataset, rows);
        }
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        String text = new ObjectMapper().writer(printer).writeValueAsString(descriptor) + "\n";
        Path file = folder.resolve(DESCRIPTOR);
        WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        files.add(file);
        return files;
    }

    private static long table(DatabaseReader database, Dataset dataset, Path file) throws IOException {
        AtomicLong rows = new AtomicLong();
        WholeFile.write(file, out -> {
            CsvWriter csv = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .quoteStrategy(QuoteStrategies.EMPTY)
                    .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            csv.writeRecord(dataset.fields().stream().map(Dataset.Field::name).toList());
            List<@Nullable String> fields = new ArrayList<>();
            database.rows(dataset, row -> {
                fields.clear();
                for (Object value : row) {
                    fields.add(text(value));
                }
                csv.writeRecord(fields);
                rows.incrementAndGet();
            });
            csv.flush();
        });
        return rows.get();
    }

    static @Nullable String text(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static void resource(ObjectNode resource, Dataset dataset, long rows) {
        resource.put("profile", "tabular-data-resource");
        resource.put("name", dataset.name());
        resource.put("path", dataset.name() + ".csv");
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("rows", rows);
        ObjectNode dialect = resource.putObject("dialect");
        dialect.put("delimiter", ",")
                .put("lineTerminator", "\n")
                .put("doubleQuote", true)
                .put("header", true);
        ObjectNode schema = resource.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        for (Dataset.Field field : dataset.fields()) {
            ObjectNode each = fields.addObject();
            each.put("name", field.name());
            each.put("type", field.type().name().toLowerCase(Locale.ROOT));
        }
        schema.putArray("missingValues").add("");
        boolean table = !dataset.parent().isEmpty() || dataset.key().size() == 1;
        if (table) {
            ArrayNode key = schema.putArray("primaryKey");
            dataset.key().forEach(key::add);
        }
        if (!dataset.parent().isEmpty()) {
            ObjectNode foreign = schema.putArray("foreignKeys").addObject();
            foreign.put("fields", "document");
            foreign.putObject("reference").put("resource", dataset.parent()).put("fields", "document");
        }
    }
}
