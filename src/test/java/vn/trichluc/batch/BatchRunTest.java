package vn.trichluc.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trichluc.Heavy;
import vn.trichluc.batch.BatchConfig.Again;
import vn.trichluc.batch.BatchEvents.How;
import vn.trichluc.batch.Verdict.Status;
import vn.trichluc.model.EnvironmentUnusable;
import vn.trichluc.pipeline.Skip;

@Heavy("runs batches")
class BatchRunTest {
    @TempDir
    private Path folder;

    private Path in;
    private Path out;
    private RecordedEvents events;

    @BeforeEach
    void folders() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
        out = folder.resolve("out");
    }

    private BatchReport run(Again again, String fingerprint, String input, String... sources) {
        events = new RecordedEvents();
        BatchConfig config = new BatchConfig(out, 2, 32, Duration.ofMinutes(1), Duration.ZERO, 100, fingerprint, again);
        return new BatchRun(config, FakeWorker.launch(), events)
                .run(List.of(sources), new BufferedReader(new StringReader(input)));
    }

    private BatchReport run() {
        return run(Again.NOTHING, FakeWorker.FINGERPRINT, "", in.toString());
    }

    private void write(String name, String text) throws IOException {
        Path file = in.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Results by their path below the output folder. */
    private SortedMap<String, String> results() throws IOException {
        SortedMap<String, String> results = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = out.relativize(file).toString();
                if (!name.startsWith(".trichluc")) {
                    results.put(name, Files.readString(file));
                }
            }
        }
        return results;
    }

    private List<String> query(String sql) throws Exception {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + out.resolve(".trichluc/ledger.db"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                StringBuilder line = new StringBuilder();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    line.append(i == 1 ? "" : " ").append(row.getString(i));
                }
                rows.add(line.toString());
            }
        }
        return rows;
    }

    @Test
    void badDocumentsCostOnlyThemselves() throws Exception {
        write("a.txt", "fine");
        write("b.txt", "halt");
        write("c.txt", "partial");
        write("sub/d.txt", "damaged");
        write("notes.xlsx", "no document");
        write("~$a.docx", "a lock of Word");

        BatchReport report = run();

        assertThat(results()).containsOnlyKeys("a.json", "c.json");
        assertThat(report.count(Status.COMPLETE)).isEqualTo(1);
        assertThat(report.count(Status.PARTIAL)).isEqualTo(1);
        assertThat(report.categories()).containsOnlyKeys(FailureCategory.CRASH, FailureCategory.DAMAGED);
        assertThat(report.skipped()).isEqualTo(2);
        assertThat(report.isFine()).isFalse();
        assertThat(query("SELECT output, status, category, attempts FROM results ORDER BY name"))
                .containsExactly(
                        "a.json complete null 1",
                        "b.json failed crash 2",
                        "c.json partial null 1",
                        "sub/d.json failed damaged 1");
        assertThat(out.resolve(".trichluc/report.json")).content().contains("\"failed\" : 2");
    }

    @Test
    void whatIsNotReadIsInTheReportAndTheLedgerOfEachRun() throws Exception {
        write("a.txt", "fine");
        write("table.xlsx", "no document");
        write("README.md", "# Scripts of the archive");
        zip("x.zip", "b.txt", "two", "LICENSE.txt", "Permission is hereby granted", "sub/table.ods", "no document");
        Files.createSymbolicLink(in.resolve("gone.pdf"), Path.of("nowhere.pdf"));

        for (int run = 1; run <= 2; run++) {
            BatchReport report = run();

            assertThat(report.skipped()).isEqualTo(5);
            assertThat(report.skippedByReason())
                    .containsOnly(
                            Map.entry(Skip.ENDING, 2), Map.entry(Skip.DOCUMENTATION, 2), Map.entry(Skip.DANGLING, 1));
            assertThat(query("SELECT replace(name, '" + in.toAbsolutePath().normalize()
                            + "/', ''), why FROM skipped ORDER BY name"))
                    .containsExactly(
                            "README.md documentation",
                            "gone.pdf dangling",
                            "table.xlsx ending",
                            "x.zip!/LICENSE.txt documentation",
                            "x.zip!/sub/table.ods ending");
            assertThat(out.resolve(".trichluc/report.json"))
                    .content()
                    .contains("\"documentation\" : 2", "/README.md", "x.zip!/sub/table.ods");
        }
        Files.delete(in.resolve("table.xlsx"));
        Files.delete(in.resolve("x.zip"));
        run();
        assertThat(query("SELECT COUNT(*) FROM skipped")).containsExactly("2");
    }

    @Test
    void aBackslashIsAPartOfANameWhereFoldersHaveSlashes() throws Exception {
        assumeThat(File.separatorChar).isEqualTo('/');
        write("a/b.txt", "one");
        write("a\\b.txt", "two");

        for (int run = 1; run <= 2; run++) {
            BatchReport report = run();

            assertThat(report.count(run == 1 ? How.READ : How.KNOWN)).isEqualTo(2);
            assertThat(results()).containsOnlyKeys("a/b.json", "a\\b.json");
            assertThat(results().get("a/b.json")).contains("\"text\":\"one\"");
            assertThat(results().get("a\\b.json")).contains("\"text\":\"two\"");
        }
    }

    @Test
    void aSecondRunReadsNothingAgain() throws Exception {
        write("a.txt", "fine");
        write("b.txt", "halt");
        run();
        SortedMap<String, String> first = results();

        BatchReport report = run();

        assertThat(report.count(How.KNOWN)).isEqualTo(2);
        assertThat(report.count(How.READ)).isZero();
        assertThat(report.count(Status.FAILED)).isEqualTo(1);
        assertThat(results()).isEqualTo(first);
        assertThat(query("SELECT count(*) FROM names")).containsExactly("2");
        assertThat(query("SELECT state FROM runs")).containsExactly("finished", "finished");
    }

    @Test
    void whatIsNewOrChangedOrLostIsRead() throws Exception {
        write("changed.txt", "one");
        write("lost.txt", "two");
        write("same.txt", "three");
        run();
        write("changed.txt", "other");
        write("new.txt", "four");
        Files.delete(out.resolve("lost.json"));

        BatchReport report = run();

        assertThat(report.count(How.READ)).isEqualTo(3);
        assertThat(report.count(How.KNOWN)).isEqualTo(1);
        assertThat(results()).containsOnlyKeys("changed.json", "lost.json", "new.json", "same.json");
        assertThat(results().get("changed.json")).contains("other");
    }

    @Test
    void aTouchedFileWithTheSameContentIsNotReadAgain() throws Exception {
        write("a.txt", "fine");
        run();
        Files.setLastModifiedTime(in.resolve("a.txt"), FileTime.fromMillis(1));

        assertThat(run().count(How.COPIED)).isEqualTo(1);
        assertThat(run().count(How.KNOWN)).isEqualTo(1);
    }

    @Test
    void anotherProgramReadsAgainAndForceDoesAndRetryFailedReadsWhatFailed() throws Exception {
        write("a.txt", "fine");
        write("b.txt", "damaged");
        run();

        assertThat(run(Again.FAILED, FakeWorker.FINGERPRINT, "", in.toString()).count(How.READ))
                .isEqualTo(1);
        assertThat(run(Again.ALL, FakeWorker.FINGERPRINT, "", in.toString()).count(How.READ))
                .isEqualTo(2);
        query("UPDATE names SET fingerprint = 'older' RETURNING name");
        query("UPDATE documents SET fingerprint = 'older' RETURNING ending");
        assertThat(run().count(How.READ)).isEqualTo(2);
    }

    @Test
    void contentWithSeveralNamesIsReadOnceAndHasAResultForEach() throws Exception {
        write("a.txt", "fine");
        write("b.txt", "fine");
        write("c/a.txt", "fine");
        write("d.md", "fine");

        BatchReport report = run();
        assertThat(report.count(How.READ)).as("once as text, once as Markdown").isEqualTo(2);
        assertThat(report.count(How.COPIED)).isEqualTo(2);
        write("later.txt", "fine");
        assertThat(run().count(How.COPIED)).isEqualTo(1);

        SortedMap<String, String> results = results();
        assertThat(results).containsOnlyKeys("a.json", "b.json", "c/a.json", "d.json", "later.json");
        assertThat(results.get("c/a.json")).isEqualTo(results.get("a.json"));
        assertThat(results.get("later.json")).isEqualTo(results.get("a.json").replace("a.txt", "later.txt"));
        assertThat(query("SELECT count(*) FROM documents")).containsExactly("2");
        assertThat(query("SELECT count(DISTINCT output_sha256) FROM names WHERE sha256 IS NOT NULL"))
                .containsExactly("4");
    }

    @Test
    void documentsThatWouldShareAResultKeepTheirEndings() throws Exception {
        write("a.txt", "one");
        write("a.md", "two");
        write("b.txt", "three");
        run();
        assertThat(results()).containsOnlyKeys("a.txt.json", "a.md.json", "b.json");

        write("b.md", "later");
        run();
        assertThat(results())
                .as("what has a place keeps it")
                .containsOnlyKeys("a.txt.json", "a.md.json", "b.json", "b.md.json");
    }

    @Test
    void documentsWhoseNamesDifferInCaseOrCompositionAloneHaveResultsOnEveryFileSystem() throws Exception {
        assumeThat(System.getProperty("os.name"))
                .as("takes all four for names of their own")
                .isEqualTo("Linux");
        write("quyết định.txt", "one");
        write(Normalizer.normalize("quyết định.txt", Normalizer.Form.NFD), "two");
        write("Quyết định.txt", "three");
        write(Normalizer.normalize("Quyết định.txt", Normalizer.Form.NFD), "four");
        run();
        assertThat(results().keySet().stream()
                        .map(name ->
                                Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                        .distinct())
                .hasSize(4);
    }

    @Test
    void theFolderMayMove() throws Exception {
        write("a.txt", "fine");
        run();
        Path moved = Files.move(in, folder.resolve("moved"));

        BatchReport report = run(Again.NOTHING, FakeWorker.FINGERPRINT, "", moved.toString());

        assertThat(report.count(Status.COMPLETE)).isEqualTo(1);
        assertThat(results()).containsOnlyKeys("a.json");
        assertThat(query("SELECT count(*) FROM names")).containsExactly("1");
    }

    @Test
    void aFileThatChangesWhileItIsReadIsReadAgainAndThenReported() throws Exception {
        write("once.txt", "grow-once");
        write("ever.txt", "grow");

        BatchReport report = run();

        assertThat(results()).containsOnlyKeys("once.json");
        assertThat(results().get("once.json")).contains("grow-once more");
        assertThat(report.categories()).containsOnlyKeys(FailureCategory.CHANGED);
        assertThat(events.lines()).anyMatch(line -> line.contains("once.txt changed"));
    }

    @Test
    void aNewFailureLeavesNoOldResult() throws Exception {
        write("a.txt", "fine");
        run();
        write("a.txt", "damaged");
        run();

        assertThat(results()).isEmpty();
        assertThat(query("SELECT status FROM results")).containsExactly("failed");
    }

    @Test
    void pathsComeFromStandardInputAndPatterns() throws Exception {
        write("x/a.txt", "one");
        write("x/y/b.txt", "two");
        write("x/c.md", "three");

        BatchReport report = run(
                Again.NOTHING,
                FakeWorker.FINGERPRINT,
                in.resolve("x/c.md") + "\n\n" + in.resolve("gone.txt") + "\n",
                in + "/**/*.txt",
                "-");

        assertThat(results()).hasSize(3).containsKeys("x/a.json", "x/y/b.json");
        assertThat(results().keySet()).anyMatch(name -> name.endsWith("in/x/c.json"));
        assertThat(report.problems())
                .singleElement()
                .asString()
                .contains("gone.txt")
                .contains("no such file");
    }

    @Test
    void whatAKilledRunLeftIsRemovedAndDoneAgain() throws Exception {
        write("a.txt", "fine");
        run();
        Path left = Files.writeString(out.resolve(".trichluc/tmp/x.partial"), "half");
        query("UPDATE runs SET state = 'running' RETURNING run");
        query("UPDATE names SET sha256 = NULL, ending = NULL, fingerprint = NULL RETURNING name");

        assertThat(run().count(Status.COMPLETE)).isEqualTo(1);
        assertThat(left).doesNotExist();
        assertThat(results()).containsOnlyKeys("a.json");
        assertThat(query("SELECT state FROM runs")).containsExactly("killed", "finished");
    }

    @Test
    void twoRunsDoNotShareAFolder() throws Exception {
        write("a.txt", "fine");
        Files.createDirectories(out.resolve(".trichluc"));
        RunLock lock = RunLock.take(out.resolve(".trichluc/lock"));
        try (lock) {
            assertThatThrownBy(this::run)
                    .isInstanceOf(EnvironmentUnusable.class)
                    .hasMessageContaining("another run");
        }
        assertThat(run().isFine()).isTrue();
    }

    @Test
    void aFolderThatCannotBeWrittenToStopsTheRun() throws Exception {
        write("a.txt", "fine");
        Files.writeString(out, "a file");

        assertThatThrownBy(this::run).isInstanceOf(EnvironmentUnusable.class).hasMessageContaining("--out");
    }

    @Test
    void aResultThatCannotBeWrittenStopsTheRunWhichGoesOnLater() throws Exception {
        write("a/a.txt", "fine");
        Files.createDirectories(out);
        Files.writeString(out.resolve("a"), "in the way");

        assertThatThrownBy(this::run).isInstanceOf(EnvironmentUnusable.class).hasMessageContaining("a.json");
        assertThat(query("SELECT state FROM runs")).containsExactly("failed");
        Files.delete(out.resolve("a"));
        assertThat(run().isFine()).isTrue();
    }

    @Test
    void aStoppedRunFinishesWhatIsInHandAndTheNextGoesOn() throws Exception {
        for (int i = 0; i < 20; i++) {
            write(i + ".txt", "fine " + i);
        }
        BatchConfig config = new BatchConfig(
                out, 1, 32, Duration.ofMinutes(1), Duration.ZERO, 100, FakeWorker.FINGERPRINT, Again.NOTHING);
        BatchRun[] run = new BatchRun[1];
        events = new RecordedEvents();
        BatchEvents stopping = new StoppingEvents(events, 3, () -> run[0].stop());
        run[0] = new BatchRun(config, FakeWorker.launch(), stopping);

        BatchReport report = run[0].run(List.of(in.toString()), new BufferedReader(new StringReader("")));

        assertThat(report.stopped()).isTrue();
        assertThat(report.isFine()).isFalse();
        assertThat(report.count(How.READ)).isEqualTo(3);
        assertThat(query("SELECT state FROM runs")).containsExactly("stopped");
        assertThat(run().count(How.READ)).isEqualTo(17);
        assertThat(results()).hasSize(20);
    }

    private void zip(String name, String... membersAndTexts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(in.resolve(name)))) {
            for (int i = 0; i < membersAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(membersAndTexts[i]));
                zip.write(membersAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void membersOfAnArchiveAreDocuments() throws Exception {
        zip("x.zip", "a.txt", "one", "sub/a.md", "two", "table.xlsx", "no document", "b.txt", "damaged");
        write("y.txt", "one");

        BatchReport report = run();

        assertThat(results()).containsOnlyKeys("x.zip/a.json", "x.zip/sub/a.json", "y.json");
        assertThat(results().get("x.zip/a.json")).contains("\"name\":\"x.zip!/a.txt\"");
        assertThat(report.count(How.READ) + report.count(How.COPIED)).isEqualTo(4);
        assertThat(report.skipped()).isEqualTo(1);
        assertThat(out.resolve(".trichluc/tmp")).isEmptyDirectory();
    }

    @Test
    void anArchiveThatIsDoneIsNotOpenedAgain() throws Exception {
        zip("x.zip", "a.txt", "one", "b.txt", "damaged", "table.xlsx", "no document");
        run();
        Path archive = in.resolve("x.zip");
        FileTime modified = Files.getLastModifiedTime(archive);
        Files.write(archive, new byte[(int) Files.size(archive)]);
        Files.setLastModifiedTime(archive, modified);
        Files.write(archive, new byte[] {'P', 'K', 3, 4}, StandardOpenOption.WRITE);
        Files.setLastModifiedTime(archive, modified);

        BatchReport report = run();

        assertThat(report.count(How.KNOWN)).isEqualTo(2);
        assertThat(report.skipped()).isEqualTo(1);
        assertThat(report.categories()).containsOnlyKeys(FailureCategory.DAMAGED);
    }

    @Test
    void aHalfDoneArchiveGoesOnWhereItWas() throws Exception {
        zip("x.zip", "a.txt", "one", "b.txt", "two");
        run();
        query(
                "UPDATE names SET sha256 = NULL, ending = NULL, fingerprint = NULL WHERE name LIKE '%b.txt' RETURNING name");
        query("DELETE FROM documents WHERE bytes = 3 AND sha256 NOT IN (SELECT sha256 FROM names WHERE sha256 NOT NULL)"
                + " RETURNING bytes");
        query("DELETE FROM archives RETURNING file");

        BatchReport report = run();

        assertThat(report.count(How.KNOWN)).isEqualTo(1);
        assertThat(report.count(How.READ)).isEqualTo(1);
    }

    @Test
    void aDamagedArchiveIsReportedByEveryRunUntilItIsMended() throws Exception {
        write("x.zip", "PK\u0003\u0004 no archive at all");

        assertThat(run().count(Status.FAILED)).isEqualTo(1);
        assertThat(run().count(Status.FAILED)).isEqualTo(1);
        zip("x.zip", "a.txt", "one");
        BatchReport report = run();
        assertThat(report.isFine()).isTrue();
        assertThat(query("SELECT output FROM results")).containsExactly("x.zip/a.json");
    }

    @Test
    void aNameThatIsTooLongOrLikeAResultsCostsNothing() throws Exception {
        write("a.json/b.txt", "one");
        write("a.txt", "two");
        write("ế".repeat(83) + ".txt", "three");

        assertThat(run().isFine()).isTrue();
        assertThat(results()).hasSize(3).containsKeys("a.json", "a.json_/b.json");
    }

    @Test
    void theDocumentedQueriesAnswer() throws Exception {
        write("a.txt", "fine");
        write("b.txt", "damaged");
        run();
        String documentation = Files.readString(Path.of("docs/batch.md"));
        int start = documentation.indexOf("```sql") + "```sql".length();
        String[] queries = documentation
                .substring(start, documentation.indexOf("```", start))
                .split(";");

        assertThat(query(queries[0]))
                .singleElement()
                .asString()
                .startsWith("damaged 1")
                .contains("found ruins");
        assertThat(query(queries[1])).hasSize(2).anyMatch(row -> row.contains("a.txt 2 "));
    }
}
