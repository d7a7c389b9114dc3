package vn.trichluc.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.Heavy;
import vn.trichluc.model.Outcome;
import vn.trichluc.model.Source;
import vn.trichluc.model.UnreadableDocument.Category;

/** Input that repeats or nests one thing thousands of times, read by a thread as programs that embed this one have. */
@Heavy("reads very long documents")
class SmallStackTest {
    /** What the smaller servers give their threads. */
    private static final long STACK_BYTES = 512 << 10;

    private static final int REPETITIONS = 10_000;

    private static final int LONG_CHARACTERS = 150_000;

    private static Pipeline pipeline;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        pipeline = new Pipeline(PipelineConfig.withJobs(1));
    }

    @AfterAll
    static void close() {
        pipeline.close();
    }

    private Outcome read(String name, String text) throws Exception {
        Path file = Files.writeString(folder.resolve(name), text);
        FutureTask<Outcome> reading = new FutureTask<>(() -> pipeline.extract(Source.of(file)));
        new Thread(null, reading, "small-stack", STACK_BYTES).start();
        return reading.get();
    }

    private static void assertReadOrRefused(Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed) {
            assertThat(failed.category()).as(failed.message()).isNotEqualTo(Category.PROGRAM);
        } else {
            assertThat(outcome).isInstanceOf(Outcome.Extracted.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.",
                ".1",
                "1,2.",
                "I.",
                "12.345.",
                "-A",
                "/B",
                " 1",
                "(1)",
                "(",
                ")",
                "*",
                "- ",
                "|",
                "| -- ",
                ", 2021",
                "; và 2",
                " số",
                "TS.",
                "- x\n",
                "a\n",
                "**b**\n",
                "<b>",
                "[",
                "\"",
                "“",
                "một trăm ",
                "1 đồng ",
                "5 triệu đồng, trong đó ",
                "Điều 2. ",
                "I.1. ",
                "khoản 1 Điều 2 ",
                "12/2020/QĐ-UBND, ",
                "...",
                "\t",
                " ",
                "#",
                "𝟏1",
                "¹",
                "Phụ lục 1, "
            })
    void repetition(String unit) throws Exception {
        assertReadOrRefused(read("lap.txt", "Điều 1. " + unit.repeat(REPETITIONS)));
    }

    /** Work that grows with the square of a text's length does not end here. */
    @ParameterizedTest
    @Timeout(60)
    @ValueSource(strings = {"…", "1 đồng ", ". ", "_"})
    void longRepetition(String unit) throws Exception {
        assertReadOrRefused(read("dai.txt", "QUYẾT ĐỊNH\n\nĐiều 1. " + unit.repeat(LONG_CHARACTERS / unit.length())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<ul><li>",
                "<table><tr><td>",
                "<blockquote><p>",
                "<font><span>",
                "<p>1.",
                "<sup>",
                "<a href='x'>",
                "<br>",
                "<dl><dd>"
            })
    void nestedWebPage(String unit) throws Exception {
        assertReadOrRefused(
                read("long.html", "<html><body><p>QUYẾT ĐỊNH</p>" + unit.repeat(REPETITIONS) + "2.500 đồng"));
    }
}
