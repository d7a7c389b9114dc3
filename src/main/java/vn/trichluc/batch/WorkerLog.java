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
 * Passes on what a worker writes to standard error with the document's name, and keeps the last of it for the message
 * about a worker that died. The worker's log and its answers come by two channels, so the worker marks in the log
 * itself where each document begins.
 */
final class WorkerLog {
    private static final int MAX_LINE_CHARACTERS = 500;

    /** The largest number of lines that are passed on for a document, since a library may complain without end. */
    private static final int MAX_LINES_PER_DOCUMENT = 50;

    private static final int LAST_LINES = 3;

    /**
     * The mark of a new document, which no library writes (record separator, U+001E); the document's number, from 1,
     * follows it.
     */
    private static final String MARK = "\u001edocument ";

    private final BiConsumer<String, String> log;
    private final Deque<String> last = new ArrayDeque<>();

    /** The documents whose mark has not come yet, in order. */
    private final Deque<String> begun = new ArrayDeque<>();

    private final Thread thread;
    private String document = "";
    private int lines;

    /** @param log receives the name of a document and a line */
    WorkerLog(InputStream stderr, BiConsumer<String, String> log) {
        this.log = log;
        thread = new Thread(() -> pass(stderr), "worker-log");
        thread.setDaemon(true);
        thread.start();
    }

    /** Marks, in the worker, that the lines that follow are about its document of this number. */
    static void mark(PrintStream log, int number) {
        log.println(MARK + number);
        log.flush();
    }

    /** Records, in the run, that the worker is given its next document. */
    synchronized void begin(String name) {
        begun.addLast(name);
    }

    private synchronized void next() {
        document = begun.isEmpty() ? "" : begun.removeFirst();
        lines = 0;
        last.clear();
    }

    /** Returns the worker's last lines after it ended; empty if there were none. */
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
