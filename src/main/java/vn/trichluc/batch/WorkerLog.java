package vn.trichluc.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;

/**
 * What a worker writes to standard error: passed on with the document's name, the last of it kept for its obituary. The
 * worker's log and its answers come on two ways, so the worker marks in the log itself where each document begins.
 */
final class WorkerLog {
    private static final int MAX_LINE_CHARACTERS = 500;

    /** A library that complains without end must not fill the log. */
    private static final int MAX_LINES_PER_DOCUMENT = 50;

    private static final int LAST_LINES = 3;

    /** No library writes it (record separator, U+001E); behind it stands the document's number, from 1. */
    private static final String MARK = "\u001edocument ";

    private final BiConsumer<String, String> log;
    private final Deque<String> last = new ArrayDeque<>();

    /** The documents whose mark has not come yet, in order. */
    private final Deque<String> begun = new ArrayDeque<>();

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

    /** The worker's side: the lines that follow are about its document of this number. */
    static void mark(PrintStream log, int number) {
        log.println(MARK + number);
        log.flush();
    }

    /** The run's side: the worker is given its next document. */
    synchronized void begin(String name) {
        begun.addLast(name);
    }

    private synchronized void next() {
        document = begun.isEmpty() ? "" : begun.removeFirst();
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
                    take(line.toString().stripTrailing());
                    line.setLength(0);
                } else if (line.length() < MAX_LINE_CHARACTERS) {
                    line.append((char) c);
                }
            }
            take(line.toString().stripTrailing());
        } catch (IOException closed) {
            take("(the worker's log broke off: " + closed.getMessage() + ")");
        }
    }

    private void take(String line) {
        if (line.isEmpty()) {
            return;
        }
        if (line.startsWith(MARK)) {
            next();
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
