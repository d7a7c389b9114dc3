package vn.trichluc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trichluc.output.DecisionSchema;

/** The packaged program, run as a user would: the jar alone, in an empty folder, as a process of its own. */
class PackagedProgramIT {
    private static final Path JAR =
            Path.of(System.getProperty("trichluc.jar", "target/trichluc.jar")).toAbsolutePath();
    private static final Path CORPUS = Path.of("corpus").toAbsolutePath();
    private static final Path HEADS_IN_TABLES =
            Path.of("src/test/resources/several/heads-in-tables.html").toAbsolutePath();
    private static final Path START_SCRIPT = Path.of("scripts/trichluc").toAbsolutePath();
    private static final Path THIS_JAVA = OtherJdk.java(Path.of(System.getProperty("java.home")));
    private static final String SCAN_RESULT = "kien-giang-2454-scan.json";
    private static final long TIMEOUT_MINUTES = 5;

    @TempDir
    Path folder;

    private record Run(int code, String out, String err) {}

    @Test
    void textBornDigitalPdfAndScanBecomeResultsThatKeepTheContract() throws Exception {
        Run run = run(
                List.of(),
                "extract",
                CORPUS.resolve("seeds").toString(),
                CORPUS.resolve("pdf/kien-giang-2454.pdf").toString(),
                CORPUS.resolve("scans/kien-giang-2454-scan.pdf").toString(),
                "--out",
                "results",
                "--validate");
        assertThat(run.err()).contains("7 documents").contains("0 failed");
        assertThat(run.code()).isZero();
        DecisionSchema schema = new DecisionSchema();
        SortedMap<String, byte[]> results = results(folder.resolve("results"));
        assertThat(results).hasSize(7);
        results.forEach(
                (name, bytes) -> assertThat(schema.violations(bytes)).as(name).isEmpty());
        assertThat(new String(results.get("kien-giang-2454-scan.json"), StandardCharsets.UTF_8))
                .contains("\"text\":\"ocr\"")
                .contains("Kiên Giang");
    }

    @Test
    void neitherThreadsNorLocaleNorTimeZoneChangeAByte() throws Exception {
        String[] sources = {
            CORPUS.resolve("seeds").toString(),
            CORPUS.resolve("scans/kien-giang-2454-scan.pdf").toString()
        };
        SortedMap<String, byte[]> first = null;
        List<List<String>> settings = List.of(
                List.of("-Duser.language=en", "-Duser.timezone=UTC"),
                List.of("-Duser.language=vi", "-Duser.country=VN", "-Duser.timezone=Asia/Ho_Chi_Minh"),
                List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=America/St_Johns"));
        for (int i = 0; i < settings.size(); i++) {
            String out = "results" + i;
            Run run =
                    run(settings.get(i), "extract", sources[0], sources[1], "--out", out, "--jobs", i == 0 ? "1" : "2");
            assertThat(run.code()).as(run.err()).isZero();
            SortedMap<String, byte[]> results = results(folder.resolve(out));
            if (first == null) {
                first = results;
            }
            assertThat(results.keySet()).isEqualTo(first.keySet());
            for (String name : results.keySet()) {
                assertThat(results.get(name))
                        .as(name + " with " + settings.get(i))
                        .isEqualTo(first.get(name));
            }
        }
    }

    @Test
    void anotherJdkChangesNoByteAndSaysNothingOfItsOwn() throws Exception {
        Path other = OtherJdk.find()
                .orElseGet(() ->
                        Assumptions.abort("no second JDK of 17 or newer: " + OtherJdk.VARIABLE + " may name one"));
        List<SortedMap<String, byte[]>> results = new ArrayList<>();
        for (Path java : List.of(THIS_JAVA, OtherJdk.java(other))) {
            String extracted = "extracted" + results.size();
            String batch = "batch" + results.size();
            Run run = run(
                    java,
                    "extract",
                    CORPUS.resolve("seeds").toString(),
                    CORPUS.resolve("decisions").toString(),
                    CORPUS.resolve("pdf/son-la-180.pdf").toString(),
                    CORPUS.resolve("pdf/lai-chau-407.pdf").toString(),
                    HEADS_IN_TABLES.toString(),
                    "--out",
                    extracted);
            assertThat(run.code()).as(run.err()).isZero();
            Run scan = run(
                    java,
                    "batch",
                    CORPUS.resolve("scans/kien-giang-2454-scan.pdf").toString(),
                    "--out",
                    batch);
            assertThat(scan.code()).as(scan.err()).isZero();
            assertThat(run.err() + scan.err()).doesNotContainIgnoringCase("warning:");
            SortedMap<String, byte[]> files = results(folder.resolve(extracted));
            files.put(SCAN_RESULT, Files.readAllBytes(folder.resolve(batch).resolve(SCAN_RESULT)));
            results.add(files);
        }
        assertThat(results.get(0)).hasSize(19);
        assertThat(results.get(1).keySet()).isEqualTo(results.get(0).keySet());
        results.get(0)
                .forEach((name, bytes) -> assertThat(results.get(1).get(name))
                        .as(name + " with " + other)
                        .isEqualTo(bytes));
    }

    @Test
    void theStartScriptReadsNamesWithMarksAndBlanksInAnyLocale() throws Exception {
        Path decisions = Files.createDirectories(folder.resolve("Quyết định năm 2024"));
        Files.copy(CORPUS.resolve("seeds/001_421f65a688c4a2f5.txt"), decisions.resolve("kế hoạch số 1.txt"));
        for (String locale : List.of("C", "vi_VN.UTF-8", "POSIX")) {
            String out = "kết quả " + locale;
            Run run = run(
                    Map.of("LC_ALL", locale, "TZ", "America/St_Johns", "JAVA_HOME", System.getProperty("java.home")),
                    List.of(START_SCRIPT.toString(), "extract", decisions.toString(), "--out", out));
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.err()).contains("kế hoạch số 1.txt").doesNotContain("building");
            assertThat(results(folder.resolve(out))).containsOnlyKeys("kế hoạch số 1.json");
        }
    }

    @Test
    void badFilesAreNamedWithTheirReasonAndTheOthersGoOn() throws Exception {
        Path bad = Files.createDirectory(folder.resolve("bad"));
        Files.write(bad.resolve("empty.pdf"), new byte[0]);
        Files.writeString(bad.resolve("text.pdf"), "\u0000\u0001 no PDF at all \u0002");
        Files.writeString(bad.resolve("broken.docx"), "PK\u0003\u0004 broken");
        Files.copy(CORPUS.resolve("seeds/001_421f65a688c4a2f5.txt"), bad.resolve("good.txt"));
        Run run = run(List.of(), "extract", "bad", "nowhere.pdf", "--out", "results");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines().filter(line -> line.startsWith("FAILED")))
                .hasSize(4)
                .anyMatch(line -> line.contains("empty.pdf"))
                .anyMatch(line -> line.contains("text.pdf"))
                .anyMatch(line -> line.contains("broken.docx"))
                .anyMatch(line -> line.contains("nowhere.pdf"));
        assertThat(run.err()).contains("1 documents").contains("4 failed");
        assertThat(results(folder.resolve("results"))).containsOnlyKeys("good.json");
    }

    @Test
    void resultsOnStandardOutputStandInTheOrderOfTheSourcesAndNoFileIsWritten() throws Exception {
        Run run = run(List.of(), "extract", CORPUS.resolve("seeds").toString(), "--stdout", "--jobs", "2");
        assertThat(run.code()).as(run.err()).isZero();
        List<String> names = run.out()
                .lines()
                .map(line -> line.replaceAll(".*\"name\":\"(\\d{3}).*", "$1"))
                .toList();
        assertThat(names).containsExactly("000", "001", "002", "003", "004");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aBatchStartsItsWorkersFromTheJarAndKnowsTheSecondTimeWhatIsDone() throws Exception {
        String[] arguments = {"batch", CORPUS.resolve("seeds").toString(), "--out", "results", "--jobs", "1"};
        Run first = run(List.of(), arguments);
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.err()).contains("5 documents (5 read, 0 copied, 0 done before)");
        Run second = run(List.of(), arguments);
        assertThat(second.code()).as(second.err()).isZero();
        assertThat(second.err()).contains("5 documents (0 read, 0 copied, 5 done before)");
        assertThat(results(folder.resolve("results"))).containsKey("002_28f33fe040b4b0a2.json");
    }

    @Test
    void aFolderWithoutAnythingToReadIsSaid() throws Exception {
        Files.createDirectory(folder.resolve("nothing"));
        Run run = run(List.of(), "extract", "nothing");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("FAILED nothing: a folder without a file to read");
    }

    @Test
    void anOutputFolderThatCannotBeWrittenToMakesTheEnvironmentUnusable() throws Exception {
        Files.writeString(folder.resolve("taken"), "a file");
        Run run = run(List.of(), "extract", CORPUS.resolve("seeds").toString(), "--out", "taken");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("--out");
    }

    @Test
    void wrongUsageIsToldFromFailure() throws Exception {
        assertThat(run(List.of(), "extract").code()).isEqualTo(2);
        assertThat(run(List.of(), "extract", "x", "--jobs", "0").code()).isEqualTo(2);
        assertThat(run(List.of(), "nonsense").code()).isEqualTo(2);
        assertThat(run(List.of()).code()).isEqualTo(2);
    }

    @Test
    void theProgramExplainsItself() throws Exception {
        assertThat(run(List.of(), "schema").out()).contains("urn:trichluc:decision:1");
        assertThat(run(List.of(), "--help").out()).contains("extract").contains("Exit codes");
        assertThat(run(List.of(), "extract", "--help").out()).contains("--stdout");
        assertThat(run(List.of(), "--version").out()).startsWith("trichluc 0.");
        assertThat(run(List.of(), "generate-completion").out()).contains("trichluc");
    }

    private Run run(List<String> options, String... arguments) throws IOException, InterruptedException {
        return run(THIS_JAVA, options, arguments);
    }

    private Run run(Path java, String... arguments) throws IOException, InterruptedException {
        return run(java, List.of(), arguments);
    }

    private Run run(Path java, List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.add("-Xmx1g");
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return run(Map.of(), command);
    }

    private Run run(Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("trichluc", ".out");
        Path err = Files.createTempFile("trichluc", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            assertThat(process.waitFor(TIMEOUT_MINUTES, TimeUnit.MINUTES)).isTrue();
            return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** File contents by path below the folder. */
    private static SortedMap<String, byte[]> results(Path out) throws IOException {
        SortedMap<String, byte[]> results = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                results.put(out.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return results;
    }
}
