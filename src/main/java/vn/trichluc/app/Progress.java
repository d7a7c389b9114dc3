package vn.trichluc.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Extraction;
import vn.trichluc.model.Outcome;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Warning;
import vn.trichluc.pipeline.Skip;
import vn.trichluc.text.VisibleLine;

/**
 * Shows a run to the user: a bar on a terminal, otherwise one plain line for each file; at the end a summary. It may be
 * used by several threads.
 */
final class Progress implements AutoCloseable {
    private final PrintWriter out;
    private final @Nullable ProgressBar bar;
    private final @Nullable Language language;
    private final Map<Severity, Integer> discrepancies = new EnumMap<>(Severity.class);
    private final List<String> failures = new ArrayList<>();
    private final SkippedLines skipped = new SkippedLines();

    /** The lines that are printed when the bar has ended, as there is no room for them before. */
    private final List<String> atEnd = new ArrayList<>();

    private int documents;
    private int pages;
    private int partial;
    private boolean closed;

    private Progress(PrintWriter out, @Nullable ProgressBar bar, @Nullable Language language) {
        this.out = out;
        this.bar = bar;
        this.language = language;
        for (Severity severity : Severity.values()) {
            discrepancies.put(severity, 0);
        }
    }

    /**
     * Returns a bar for a person who watches, and plain lines for a file or a program, or if discrepancies are shown.
     *
     * @param language the language in which each discrepancy is shown; null if only their number is
     */
    static Progress on(PrintWriter out, int count, @Nullable Language language) {
        boolean terminal = language == null && count > 1 && Terminal.isWatched();
        return new Progress(
                out,
                terminal
                        ? new ProgressBarBuilder()
                                .setTaskName("extract")
                                .setInitialMax(count)
                                .setUnit(" files", 1)
                                .setStyle(ProgressBarStyle.ASCII)
                                .build()
                        : null,
                language);
    }

    /** Reports something that the user named and that led to no document. */
    synchronized void problem(String line) {
        failures.add(line);
        atEnd.add("FAILED " + line);
        say("FAILED " + line);
    }

    /** Reports a file that a folder led to and that is not read. */
    synchronized void skipped(Path path, Skip why) {
        skipped.line(path.toString(), why).ifPresent(line -> {
            atEnd.add(line);
            say(line);
        });
    }

    /**
     * Reports a document that is done.
     *
     * @param violations the violations of the JSON Schema, if validation is on
     */
    synchronized void done(Path path, Outcome outcome, List<String> violations) {
        if (outcome instanceof Outcome.Failed failed) {
            problem(String.format(Locale.ROOT, "%s: %s", path, failed.message()));
        } else if (outcome instanceof Outcome.Extracted extracted) {
            Extraction extraction = extracted.extraction();
            documents++;
            pages += extraction.pages().size();
            extraction.discrepancies().forEach(each -> discrepancies.merge(each.severity(), 1, Integer::sum));
            if (!extraction.complete()) {
                partial++;
            }
            say(String.format(
                    Locale.ROOT,
                    "%s %s: %s%s",
                    extraction.complete() ? "ok" : "PARTIAL",
                    path,
                    extraction.pages().isEmpty() ? "" : extraction.pages().size() + " pages, ",
                    extraction.discrepancies().size() + " discrepancies"));
            if (language != null) {
                extraction.discrepancies().forEach(each -> say("  " + each.id() + " " + language.line(each)));
            }
            if (!extraction.complete()) {
                for (Warning warning : extraction.warnings()) {
                    say(String.format(
                            Locale.ROOT,
                            "  %s%s: %s",
                            path,
                            warning.page() == null ? "" : ", page " + warning.page(),
                            warning.message()));
                }
            }
            for (String violation : violations) {
                problem(String.format(
                        Locale.ROOT, "%s: the result breaks the contract at %s; please report this", path, violation));
            }
        }
        if (bar != null) {
            bar.step();
        }
    }

    /**
     * Prints the summary and returns the exit code.
     *
     * @param strict whether a file that was not read makes the run unsuccessful
     */
    synchronized int summary(boolean strict) {
        close();
        out.printf(
                Locale.ROOT,
                "%d documents, %d pages; discrepancies: %s; %d partial, %d failed; %d skipped%n",
                documents,
                pages,
                discrepancies.entrySet().stream()
                        .map(entry -> entry.getValue() + " "
                                + entry.getKey().name().toLowerCase(Locale.ROOT)
                                + (entry.getValue() == 1 ? "" : "s"))
                        .collect(Collectors.joining(", ")),
                partial,
                failures.size(),
                skipped.count());
        skipped.summary().ifPresent(out::println);
        if (bar != null) {
            atEnd.forEach(line -> out.println(VisibleLine.of(line)));
        }
        out.flush();
        boolean fine = failures.isEmpty() && partial == 0 && (!strict || skipped.count() == 0);
        return fine ? ExitCode.FINE : ExitCode.SOME_FAILED;
    }

    private void say(String line) {
        if (bar == null) {
            out.println(VisibleLine.of(line));
            out.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (bar != null && !closed) {
            closed = true;
            bar.close();
        }
    }
}
