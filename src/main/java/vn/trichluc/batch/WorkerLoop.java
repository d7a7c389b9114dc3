package vn.trichluc.batch;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.EnvironmentUnusable;
import vn.trichluc.model.Extraction;
import vn.trichluc.model.Outcome;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Source;
import vn.trichluc.output.DecisionJson;

/** Reads, in a worker, one document after another for as long as the run that started it lives. */
public final class WorkerLoop {
    private static final Logger LOG = LoggerFactory.getLogger(WorkerLoop.class);

    private final DecisionJson json = new DecisionJson();
    private final Function<Source, Outcome> reader;

    /** @param reader reads one document */
    public WorkerLoop(Function<Source, Outcome> reader) {
        this.reader = reader;
    }

    /**
     * Answers requests until the input ends. The run may end, or be killed, while a document is being read, or hangs:
     * {@code orphaned} is called at once then, from another thread.
     *
     * @param fingerprint the fingerprint of the program and its configuration, as the run computes it as well
     * @param out the output, to which nothing else may write
     * @param orphaned ends the process
     */
    public void serve(String fingerprint, InputStream in, OutputStream out, Runnable orphaned) {
        BlockingQueue<Source> requests = new LinkedBlockingQueue<>();
        Thread listener = new Thread(() -> listen(in, requests, orphaned), "requests");
        listener.setDaemon(true);
        listener.start();
        try {
            Frames.writeReady(out, fingerprint);
            for (int number = 1; ; number++) {
                Source next = requests.take();
                WorkerLog.mark(System.err, number);
                Frames.writeAnswer(out, answer(next));
            }
        } catch (IOException nobodyListens) {
            orphaned.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void listen(InputStream in, BlockingQueue<Source> requests, Runnable orphaned) {
        try (DataInputStream data = new DataInputStream(in)) {
            while (true) {
                requests.add(Frames.readRequest(data));
            }
        } catch (EOFException end) {
            orphaned.run();
        } catch (IOException broken) {
            LOG.error("the run sent what is no request", broken);
            orphaned.run();
        }
    }

    private Answer answer(Source source) {
        try {
            Outcome outcome = reader.apply(source);
            return outcome instanceof Outcome.Extracted extracted
                    ? read(extracted.extraction())
                    : unreadable((Outcome.Failed) outcome);
        } catch (EnvironmentUnusable e) {
            return new Answer.Unusable(String.valueOf(e.getMessage()));
        }
    }

    private Answer read(Extraction extraction) {
        List<Integer> discrepancies = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            discrepancies.add((int) extraction.discrepancies().stream()
                    .map(Discrepancy::severity)
                    .filter(severity::equals)
                    .count());
        }
        return new Answer.Read(
                extraction.complete(),
                extraction.pages().size(),
                discrepancies,
                extraction.source().sha256(),
                json.write(extraction));
    }

    /**
     * Returns the answer with the reason, without the name that it begins with, since other names may have the same
     * content.
     */
    private static Answer unreadable(Outcome.Failed failed) {
        String start = failed.source().name() + ": ";
        String reason =
                failed.message().startsWith(start) ? failed.message().substring(start.length()) : failed.message();
        return new Answer.Unreadable(FailureCategory.of(failed.category()), reason);
    }
}
