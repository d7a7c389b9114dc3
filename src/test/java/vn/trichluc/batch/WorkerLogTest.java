package vn.trichluc.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkerLogTest {
    private static final long WAIT_MILLIS = 10_000;

    /** The worker's log is read late: by then the run has given it the next document. */
    @Test
    void aLineBelongsToTheDocumentThatItWasWrittenFor() throws Exception {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        PrintStream worker = new PrintStream(written, true, StandardCharsets.UTF_8);
        worker.println("starting");
        WorkerLog.mark(worker, 1);
        worker.println("java.lang.IllegalStateException: one");
        worker.println("\tat a.B.c(B.java:1)");
        WorkerLog.mark(worker, 2);
        worker.println("two");
        List<String> lines = Collections.synchronizedList(new ArrayList<>());
        PipedOutputStream pipe = new PipedOutputStream();
        WorkerLog log = new WorkerLog(new PipedInputStream(pipe), (name, line) -> lines.add(name + "|" + line));

        log.begin("a.txt");
        log.begin("b.pdf");
        pipe.write(written.toByteArray());
        pipe.close();

        assertThat(log.lastWords(WAIT_MILLIS)).isEqualTo("two");
        assertThat(lines)
                .containsExactly(
                        "|starting",
                        "a.txt|java.lang.IllegalStateException: one",
                        "a.txt|\tat a.B.c(B.java:1)",
                        "b.pdf|two");
    }
}
