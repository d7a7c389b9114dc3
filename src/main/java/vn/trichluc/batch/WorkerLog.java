package vn.trichluc.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;

/** What a worker writes to standard error: passed on with the document's name, the last of it kept for its obituary. */
final class WorkerLog {
    private static final int MAX_LINE_CHARACTERS = 500;

    /** A library that complains without end must not fill the log. */
    private static final int MAX_LINES_PER_DOCUMENT = 50;

    private static final int LAST_LINES = 3;

    private final BiConsumer<String, String> log;
    private final Deque<String> last = new ArrayDeque<>();
    private final Thread thread;
    private String document = "";
    private int lines;

    /** @param log takes the name of a document and a line */
    WorkerLog(InputStream stderr, BiConsumer<String, String> log) {
        this.log = log;
        thread = new Thread(() -> pass(stderr), "worker-log");
        thread.setDaemon(true);
        thread.start();
    }

    synchronized void begin(String name) {
        document = name;
        lines = 0;
        last.clear();
    }

    /** The worker's last lines, after it ended; empty where it said nothing. */
    String lastWords(long waitMillis) throws InterruptedException {
        thread.join(waitMillis);
        synchronized (this) {
            return String.join(" / ", last);
        }
    }

    private void pass(InputStream stderr) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stderr, StandardCharsets.UTF_8))) {
            StringBuilder line = new StringBuilder();
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                if (c == '\n') {
                    take(line.toString().strip());
                    line.setLength(0);
                } else if (line.length() < MAX_LINE_CHARACTERS) {
                    line.append((char) c);
                }
            }
            take(line.toString().strip());
        } catch (IOException closed) {
            take("(the worker's log broke off: " + closed.getMessage() + ")");
        }
    }

    private void take(String line) {
        if (line.isEmpty()) {
            return;
        }
        String name;
        synchronized (this) {
            last.addLast(line);
            if (last.size() > LAST_LINES) {
                last.removeFirst();
            }
            if (++lines > MAX_LINES_PER_DOCUMENT) {
                return;
            }
            name = document;
        }
        log.accept(name, line);
    }
}
