package vn.trichluc.frozen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.trichluc.generated.WrittenDecisions;
import vn.trichluc.text.legacy.LegacyEncoding;

/**
 * The documents whose results are held: the corpus but for its scans, fixtures of each format, and made-up decisions of
 * a fixed seed. {@code FrozenDocuments FOLDER} writes the fixtures and the made-up decisions below a folder, for
 * {@code scripts/frozen}.
 */
public final class FrozenDocuments {
    private static final int MADE_UP = 40;
    private static final long SEED = 1;
    private static final Path FIXTURES = Path.of("src/test/resources/frozen");
    private static final List<Path> CORPUS =
            List.of(Path.of("corpus/seeds"), Path.of("corpus/decisions"), Path.of("corpus/pdf"));

    private FrozenDocuments() {}

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]));
    }

    /**
     * Gives all documents whose results are held.
     *
     * @return those of the corpus where they lie, the others below the folder
     */
    static List<Path> all(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        CORPUS.forEach(each -> files.addAll(filesOf(each)));
        files.addAll(write(folder));
        return files;
    }

    private static List<Path> write(Path folder) throws IOException {
        Path fixtures = Files.createDirectories(folder.resolve("fixtures"));
        List<Path> files = new ArrayList<>();
        for (Path file : filesOf(FIXTURES)) {
            files.add(Files.write(fixtures.resolve(file.getFileName()), Files.readAllBytes(file)));
        }
        Map<String, byte[]> made = new LinkedHashMap<>(WordFixtures.all());
        made.putAll(PdfFixtures.all());
        made.putAll(oldEncodings());
        for (Map.Entry<String, byte[]> file : made.entrySet()) {
            files.add(Files.write(fixtures.resolve(file.getKey()), file.getValue()));
        }
        files.addAll(WrittenDecisions.write(folder.resolve("made-up"), MADE_UP, SEED));
        return files;
    }

    private static Map<String, byte[]> oldEncodings() {
        List<String> lines = new ArrayList<>(Wording.HEAD);
        lines.addAll(Wording.TITLE);
        lines.addAll(Wording.GROUNDS);
        lines.addAll(Wording.numberedArticles());
        String text = String.join("\n", lines) + "\n";
        String page = "<html><meta charset=iso-8859-1><p>"
                + LegacyEncoding.VISCII.encode(text).replace("\n", "</p>\n<p>") + "</p></html>";
        return Map.of(
                "old-encoding.txt", LegacyEncoding.bytes(LegacyEncoding.TCVN3.encode(text)),
                "old-encoding.html", LegacyEncoding.bytes(page),
                "utf-16.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
    }

    private static List<Path> filesOf(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
