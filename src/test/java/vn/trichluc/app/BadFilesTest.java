package vn.trichluc.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trichluc.Heavy;
import vn.trichluc.output.DecisionSchema;

/**
 * One good document and six bad ones (cut short, empty, text, encrypted, and two with bytes overwritten: where some pages'
 * content stands, and where the pages themselves do) in one run: each bad one is named in one line of its own, what can be recovered is, and
 * nothing comes out empty as if it were fine.
 */
@Heavy("recognises scans")
class BadFilesTest {
    private static final Path GOOD = Path.of("corpus/pdf/kien-giang-2454.pdf");

    @TempDir
    private Path folder;

    private Path in;
    private Path archive;
    private Path results;

    @BeforeEach
    void files() throws Exception {
        in = Files.createDirectory(folder.resolve("in"));
        byte[] whole = Files.readAllBytes(GOOD);
        Files.write(in.resolve("good.pdf"), whole);
        Files.write(in.resolve("truncated.pdf"), Arrays.copyOf(whole, whole.length - 3_000));
        Files.write(in.resolve("empty.pdf"), new byte[0]);
        Files.writeString(in.resolve("text.pdf"), "ỦY BAN NHÂN DÂN TỈNH KIÊN GIANG\nQUYẾT ĐỊNH\n");
        Files.write(in.resolve("encrypted.pdf"), encrypted(whole));
        Files.write(in.resolve("corrupted.pdf"), corrupted(whole, whole.length / 11));
        Files.write(in.resolve("pages-lost.pdf"), corrupted(whole, whole.length * 2 / 11));
        archive = folder.resolve("archive.zip");
        Files.write(archive, new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0});
        results = folder.resolve("out");
    }

    /** What the command says, line by line. */
    private List<String> run(String command) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            String[] arguments = {command, in.toString(), archive.toString(), "--out", results.toString(), "--jobs", "2"
            };
            PrintStream out = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
            assertThat(Main.run(arguments, out, err)).isEqualTo(ExitCode.SOME_FAILED);
        }
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void eachBadFileIsOneLineAndWhatCanBeReadIs() throws Exception {
        List<String> lines = run("extract");
        assertThat(line(lines, "good.pdf")).startsWith("ok ");
        assertThat(line(lines, "archive.zip")).startsWith("FAILED ").contains("read it with \"trichluc batch\"");
        check(lines);
    }

    @Test
    void aBatchSaysAndRecoversTheSame() throws Exception {
        List<String> lines = run("batch");
        assertThat(line(lines, "archive.zip")).startsWith("FAILED ").contains("damaged");
        check(lines);
    }

    private void check(List<String> lines) throws Exception {
        assertThat(line(lines, "empty.pdf")).startsWith("FAILED ").contains("found an empty file");
        assertThat(line(lines, "text.pdf"))
                .startsWith("FAILED ")
                .contains("expected PDF by its name, found plain text");
        assertThat(line(lines, "encrypted.pdf")).startsWith("FAILED ").contains("password");
        assertThat(line(lines, "truncated.pdf")).startsWith("PARTIAL ");
        assertThat(line(lines, "corrupted.pdf")).startsWith("PARTIAL ");
        assertThat(line(lines, "pages-lost.pdf")).startsWith("PARTIAL ");
        try (Stream<Path> files = Files.list(results)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith(".")))
                    .containsExactlyInAnyOrder("good.json", "truncated.json", "corrupted.json", "pages-lost.json");
        }
        JsonNode good = json(results.resolve("good.json"));
        for (String name : List.of("truncated.json", "corrupted.json", "pages-lost.json")) {
            JsonNode recovered = json(results.resolve(name));
            assertThat(recovered.at("/quality/status").asText()).isEqualTo("partial");
            assertThat(recovered.at("/quality/warnings").size()).isPositive();
            assertThat(recovered.get("sections").size()).isPositive();
            recovered
                    .at("/quality/pages")
                    .forEach(page -> assertThat(page.get("text").asText()).isNotEqualTo("blank"));
        }
        assertThat(good.at("/quality/status").asText()).isEqualTo("complete");
    }

    /** The only line that begins with what became of the file. */
    private static String line(List<String> lines, String name) {
        List<String> about = lines.stream()
                .filter(line -> line.matches("(ok|PARTIAL|FAILED) .*" + name.replace(".", "\\.") + ": .*"))
                .toList();
        assertThat(about).as("%s in %s", name, lines).hasSize(1);
        return about.get(0);
    }

    private static JsonNode json(Path file) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        assertThat(new DecisionSchema().violations(bytes)).isEmpty();
        return new ObjectMapper().readTree(bytes);
    }

    private static byte[] encrypted(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** A tenth of its bytes overwritten. */
    private static byte[] corrupted(byte[] pdf, int from) {
        byte[] bytes = pdf.clone();
        byte[] noise = new byte[pdf.length / 10];
        new Random(1).nextBytes(noise);
        System.arraycopy(noise, 0, bytes, from, noise.length);
        return bytes;
    }
}
