package vn.trichluc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trichluc.Heavy;

@Heavy("loads databases")
class LoadCommandTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir
    private Path folder;

    private record Run(int code, String out) {}

    private static Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = Main.run(arguments, stream, stream);
        return new Run(code, out.toString(StandardCharsets.UTF_8).replaceAll("in [0-9.]+ s", "in N s"));
    }

    private String database(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void resultsAreAddedOnceAndTheRerunSaysSo() {
        String db = database("a.db");
        assertThat(run("load", GOLDEN.toString(), "--db", db))
                .isEqualTo(new Run(0, "2 documents in N s: 2 added, 0 replaced, 0 unchanged, 0 failed\n"));
        assertThat(run("load", GOLDEN.toString(), "--db", db))
                .isEqualTo(new Run(0, "2 documents in N s: 0 added, 0 replaced, 2 unchanged, 0 failed\n"));
    }

    @Test
    void aBadFileIsOneLineAndTheRestGoesOn() throws IOException {
        Path results = folder.resolve("results");
        Files.createDirectories(results.resolve("below"));
        String good = Files.readString(GOLDEN.resolve("002_28f33fe040b4b0a2.json"));
        Files.writeString(results.resolve("a-half.json"), good.substring(0, good.length() / 2));
        Files.writeString(results.resolve("b-empty.json"), "");
        Files.writeString(results.resolve("c-list.json"), "[1, 2]");
        Files.writeString(results.resolve("d-other.json"), "{\"a\": 1}");
        Files.writeString(results.resolve("e-newer.json"), "{\"schema\": \"trichluc/decision/2\"}");
        Files.writeString(
                results.resolve("f-type.json"), good.replace("\"vnd\" : 1000000\n", "\"vnd\" : \"1000000\"\n"));
        Files.writeString(results.resolve("g-deep.json"), "[".repeat(100_000));
        Files.writeString(results.resolve("h-twice.json"), "{\"schema\": \"trichluc/decision/1\", \"schema\": 1}");
        Files.write(results.resolve("i-bytes.json"), new byte[] {(byte) 0xff, 0, 1});
        Files.writeString(results.resolve("k-nul.json"), good.replace("triệu đồng\"", "triệu\\u0000\""));
        Files.writeString(
                results.resolve("l-huge.json"), good.replaceFirst("\"value\" : \\d+", "\"value\" : 1e999999999"));
        Files.writeString(results.resolve("m-stray.json"), good + "{}");
        Files.writeString(results.resolve("note.txt"), "not looked at");
        Files.writeString(results.resolve("below/z-good.json"), good);
        Run run = run("load", results.toString(), "--db", database("a.db"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines().map(line -> line.replace(results + "/", "")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("failed a-half.json: no JSON: Unexpected end-of-input"),
                        line -> assertThat(line).isEqualTo("failed b-empty.json: no object at the top"),
                        line -> assertThat(line).isEqualTo("failed c-list.json: no object at the top"),
                        line -> assertThat(line).isEqualTo("failed d-other.json: no decision: no field schema"),
                        line -> assertThat(line)
                                .isEqualTo(
                                        "failed e-newer.json: of contract trichluc/decision/2, not trichluc/decision/1"),
                        line -> assertThat(line).isEqualTo("failed f-type.json: no number at /tables/0/unit/vnd"),
                        line -> assertThat(line).startsWith("failed g-deep.json: no JSON: Document nesting depth"),
                        line -> assertThat(line).startsWith("failed h-twice.json: no JSON: Duplicate field 'schema'"),
                        line -> assertThat(line).startsWith("failed i-bytes.json: no JSON: "),
                        line -> assertThat(line).startsWith("failed k-nul.json: the character U+0000"),
                        line -> assertThat(line)
                                .startsWith("failed l-huge.json: a number with more digits than JSON numbers hold"),
                        line -> assertThat(line).startsWith("failed m-stray.json: no JSON: Trailing token"),
                        line -> assertThat(line)
                                .isEqualTo("13 documents in N s: 1 added, 0 replaced, 0 unchanged, 12 failed"));
    }

    @Test
    void aFileThatIsTooLargeIsNotReadIntoMemory() throws IOException {
        Path huge = folder.resolve("huge.json");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(1L << 40); // takes no room on disk
        }
        Run run = run("load", huge.toString(), "--db", database("a.db"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("huge.json: too large for a result: 1099511627776 bytes");
    }

    @Test
    void whatIsNotThereIsOneLine() {
        Path empty = folder.resolve("nothing");
        assertThat(run("load", empty.toString(), "--db", database("a.db")).code())
                .isEqualTo(1);
        assertThat(run("load", folder.toString(), "--db", database("a.db")).out())
                .contains("a folder without a .json file");
    }

    @Test
    void aDatabaseThatNobodyKnowsIsWrongUsage() {
        Run run = run("load", GOLDEN.toString(), "--db", "mysql://h/d");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).startsWith("--db: no such kind of database: mysql://h/d");
    }

    @Test
    void aDatabaseThatCannotBeOpenedIsTheEnvironment() {
        for (String url : new String[] {
            database("no/such/folder/a.db"), database("no/such/folder/a.duckdb"), "postgresql://u@127.0.0.1:1/d"
        }) {
            Run run = run("load", GOLDEN.toString(), "--db", url);
            assertThat(run.code()).as(url).isEqualTo(3);
            assertThat(run.out()).startsWith("trichluc: cannot open the ").hasLineCount(1);
        }
    }
}
