package vn.trichluc.app;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import vn.trichluc.batch.BatchEvents;
import vn.trichluc.batch.BatchReport;
import vn.trichluc.batch.FailureCategory;
import vn.trichluc.batch.Verdict.Status;
import vn.trichluc.pipeline.Skip;
import vn.trichluc.text.VisibleLine;

/** Shows a batch to a person: a bar on a terminal, else a line every half minute; failures as they come. */
final class BatchProgress implements BatchEvents, AutoCloseable {
    private static final int HEARTBEAT_SECONDS = 30;
    private static final double NANOS_PER_SECOND = 1e9;

    /** The number of slowest documents shown; the report lists more. */
    private static final int SLOWEST_SHOWN = 3;

    private final PrintWriter out;
    private final @Nullable ProgressBar bar;
    private final ScheduledExecutorService heartbeat = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    });
    private final long start = System.nanoTime();
    private int planned;
    private int done;
    private int doneNow;
    private int failed;
    private long pages;
    private long pagesNow;
    private long workPlanned;
    private long workDone;
    private long workNow;
    private boolean allPlanned;
    private int logged;
    private final SkippedLines skipped = new SkippedLines();

    private BatchProgress(PrintWriter out, @Nullable ProgressBar bar) {
        this.out = out;
        this.bar = bar;
    }

    static BatchProgress on(PrintWriter out) {
        boolean terminal = Terminal.isWatched();
        BatchProgress progress = new BatchProgress(
                out,
                terminal
                        ? new ProgressBarBuilder()
                                .setTaskName("batch")
                                .setInitialMax(0)
                                .setUnit(" files", 1)
                                .setStyle(ProgressBarStyle.ASCII)
                                .hideEta()
                                .build()
                        : null);
        if (!terminal) {
            ScheduledFuture<?> unused = progress.heartbeat.scheduleAtFixedRate(
                    () -> progress.say(progress.state()), HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        }
        return progress;
    }

    @Override
    public synchronized void planned(String name, long work) {
        planned++;
        workPlanned += work;
        if (bar != null) {
            bar.maxHint(planned);
        }
    }

    @Override
    public synchronized void allPlanned() {
        allPlanned = true;
    }

    @Override
    public synchronized void done(Done document) {
        done++;
        workDone += document.work();
        pages += document.verdict().pages();
        if (document.how() != How.KNOWN) {
            doneNow++;
            workNow += document.work();
            pagesNow += document.verdict().pages();
        }
        FailureCategory category = document.verdict().category();
        if (category != null) {
            failed++;
        }
        if (category != null && document.how() != How.KNOWN) {
            say(String.format(
                    Locale.ROOT,
                    "FAILED %s: %s: %s",
                    document.name(),
                    category.word(),
                    document.verdict().reason()));
        } else if (document.verdict().status() == Status.PARTIAL && document.how() != How.KNOWN) {
            say("PARTIAL " + document.name() + ": its warnings say what is missing");
        }
        if (bar != null) {
            bar.stepTo(done);
            bar.setExtraMessage(state());
        }
    }

    /** Returns the progress in one line. */
    private synchronized String state() {
        double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
        return String.format(
                Locale.ROOT,
                "%d of %s%d documents, %d pages, %.1f documents/s, %.1f pages/s, %d failed%s",
                done,
                allPlanned ? "" : "at least ",
                planned,
                pages,
                doneNow / seconds,
                pagesNow / seconds,
                failed,
                remaining(seconds));
    }

    private String remaining(double seconds) {
        if (workNow == 0 || !allPlanned) {
            return "";
        }
        Duration left = Duration.ofSeconds((long) (seconds / workNow * Math.max(0, workPlanned - workDone)));
        return String.format(Locale.ROOT, ", about %d:%02d h left", left.toHours(), left.toMinutesPart());
    }

    @Override
    public synchronized void skipped(String name, Skip why) {
        skipped.line(name, why).ifPresent(this::say);
    }

    @Override
    public void problem(String line) {
        say("FAILED " + line);
    }

    @Override
    public void retrying(String name, FailureCategory category, String reason) {
        say(String.format(Locale.ROOT, "AGAIN %s: %s: %s", name, category.word(), reason));
    }

    @Override
    public synchronized void log(String name, String line) {
        logged++; // --log-format json shows them
    }

    @Override
    public void notice(String name, String line) {
        say(name + ": " + line);
    }

    @Override
    public void stopping() {
        say(
                "stopping when the documents in hand are done; once more to stop at once; the same command goes on from here");
    }

    @Override
    public void finished(BatchReport report) {
        close();
        out.printf(
                Locale.ROOT,
                "%d documents (%d read, %d copied, %d done before), %d pages; discrepancies: %d errors, %d warnings, %d notes; %d partial, %d failed; %d skipped%n",
                report.planned(),
                report.count(How.READ),
                report.count(How.COPIED),
                report.count(How.KNOWN),
                report.pages(),
                report.discrepancies().get(0),
                report.discrepancies().get(1),
                report.discrepancies().get(2),
                report.count(Status.PARTIAL),
                report.count(Status.FAILED) + report.problems().size(),
                report.skipped());
        skipped.summary().ifPresent(out::println);
        if (logged > 0) {
            out.printf(Locale.ROOT, "the workers logged %d lines: --log-format json shows them%n", logged);
        }
        if (!report.categories().isEmpty()) {
            out.println("failed: "
                    + report.categories().entrySet().stream()
                            .sorted(java.util.Map.Entry.comparingByKey())
                            .map(entry -> entry.getKey().word() + " " + entry.getValue())
                            .collect(Collectors.joining(", ")));
        }
        report.slowest().stream()
                .limit(SLOWEST_SHOWN)
                .forEach(slow -> out.printf(
                        Locale.ROOT, "slowest: %.1f s %s%n", slow.verdict().seconds(), VisibleLine.of(slow.name())));
        if (report.stopped()) {
            out.printf(
                    Locale.ROOT,
                    "stopped before the end, %d documents wait; the same command goes on from here%n",
                    report.planned() - report.count(How.READ) - report.count(How.COPIED) - report.count(How.KNOWN));
        }
        out.flush();
    }

    private synchronized void say(String line) {
        if (bar != null) {
            bar.pause();
            out.println();
        }
        out.println(VisibleLine.of(line));
        out.flush();
        if (bar != null) {
            bar.resume();
        }
    }

    @Override
    public void close() {
        heartbeat.shutdownNow();
        if (bar != null) {
            bar.close();
        }
    }
}
