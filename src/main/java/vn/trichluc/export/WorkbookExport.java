package vn.trichluc.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.trichluc.database.DatabaseReader;
import vn.trichluc.database.Dataset.Field;
import vn.trichluc.database.Dataset.Type;
import vn.trichluc.output.OutputNames;

/** Writes one Excel workbook for each document. */
final class WorkbookExport {
    /** Characters that some file systems do not allow in a name. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}/\\\\:*?\"<>|]+");

    private final Path folder;

    WorkbookExport(Path folder) {
        this.folder = folder;
    }

    private record Named(String document, String name) {}

    List<Path> write(DatabaseReader database) throws IOException {
        List<Named> documents = new ArrayList<>();
        database.rows(
                "SELECT document, name FROM documents ORDER BY document",
                List.of(new Field("document", Type.STRING), new Field("name", Type.STRING)),
                row -> documents.add(new Named(String.valueOf(row.get(0)), String.valueOf(row.get(1)))));
        List<Path> names = OutputNames.of(
                documents.stream().map(each -> Path.of(safe(each.name()))).toList());
        List<Path> files = new ArrayList<>();
        try (RunFolder aside = RunFolder.open()) {
            for (int i = 0; i < documents.size(); i++) {
                String name = names.get(i).toString();
                Path file = folder.resolve(name.substring(0, name.length() - ".json".length()) + ".xlsx");
                Path dated = aside.file(".xlsx");
                try (DocumentWorkbook workbook = new DocumentWorkbook();
                        OutputStream out = new BufferedOutputStream(Files.newOutputStream(dated))) {
                    workbook.fill(database, documents.get(i).document());
                    workbook.write(out);
                }
                WholeFile.write(file, out -> SameBytes.copy(dated, out));
                Files.delete(dated);
                files.add(file);
            }
        }
        return files;
    }

    private static String safe(String name) {
        String safe = UNSAFE.matcher(name).replaceAll("_").strip();
        return safe.isEmpty() || safe.startsWith(".") ? "_" + safe : safe;
    }
}
