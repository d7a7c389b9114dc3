package vn.trichluc.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.trichluc.database.DatabaseReader;
import vn.trichluc.database.Dataset;

/** Writes JSON Lines: one object for each row, with fields in the order of the table; missing values are left out. */
final class JsonLinesExport {
    private final JsonFactory factory = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private final Path folder;

    JsonLinesExport(Path folder) {
        this.folder = folder;
    }

    List<Path> write(DatabaseReader database) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Dataset dataset : Dataset.all()) {
            Path file = folder.resolve(dataset.name() + ".jsonl");
            WholeFile.write(file, out -> {
                try (JsonGenerator json = factory.createGenerator(out)) {
                    json.setRootValueSeparator(null);
                    database.rows(dataset, row -> {
                        json.writeStartObject();
                        for (int i = 0; i < row.size(); i++) {
                            Object value = row.get(i);
                            String name = dataset.fields().get(i).name();
                            if (value instanceof Long number) {
                                json.writeNumberField(name, number);
                            } else if (value instanceof BigDecimal number) {
                                json.writeNumberField(name, number);
                            } else if (value != null) {
                                json.writeStringField(name, value.toString());
                            }
                        }
                        json.writeEndObject();
                        json.writeRaw('\n');
                    });
                }
            });
            files.add(file);
        }
        return files;
    }
}
