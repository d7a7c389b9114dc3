package vn.trichluc.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import vn.trichluc.batch.BatchEvents.Done;
import vn.trichluc.batch.BatchEvents.How;
import vn.trichluc.batch.Verdict.Status;
import vn.trichluc.pipeline.Skip;

/** Counts the events of a run for its report, and passes them on. */
final class RunTally implements BatchEvents {
    /** The largest number of failed documents in the report; the ledger has all. */
    private static final int MAX_FAILURES = 1_000;

    /** The largest number of files in the report that are not read. */
    private static final int MAX_SKIPPED = 1_000;

    private static final int SLOWEST = 10;
    private static final Comparator<Done> BY_SECONDS =
            Comparator.<Done>comparingDouble(done -> done.verdict().seconds()).thenComparing(Done::name);

    private final BatchEvents listener;
    private final Map<How, Integer> hows = new TreeMap<>();
    private final Map<Status, Integer> statuses = new TreeMap<>();
    private final Map<FailureCategory, Integer> categories = new TreeMap<>();
    private final int[] discrepancies = new int[Verdict.SEVERITIES];
    private final List<Done> failures = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final PriorityQueue<Done> slowest = new PriorityQueue<>(BY_SECONDS);
    private int planned;
    private final Map<Skip, Integer> skipped = new TreeMap<>();
    private final List<BatchReport.SkippedFile> skippedFiles = new ArrayList<>();
    private int retries;
    private long pages;

    RunTally(BatchEvents listener) {
        this.listener = listener;
    }

    @Override
    public void planned(String name, long work) {
        synchronized (this) {
            planned++;
        }
        listener.planned(name, work);
    }

    @Override
    public void allPlanned() {
        listener.allPlanned();
    }

    @Override
    public void done(Done done) {
        synchronized (this) {
            Verdict verdict = done.verdict();
            hows.merge(done.how(), 1, Integer::sum);
            statuses.merge(verdict.status(), 1, Integer::sum);
            pages += verdict.pages();
            for (int severity = 0; severity < discrepancies.length; severity++) {
                discrepancies[severity] += verdict.discrepancies().get(severity);
            }
            FailureCategory category = verdict.category();
            if (category != null) {
                categories.merge(category, 1, Integer::sum);
                if (failures.size() < MAX_FAILURES) {
                    failures.add(done);
                }
            }
            if (done.how() == How.READ) {
                slowest.add(done);
                if (slowest.size() > SLOWEST) {
                    slowest.remove();
                }
            }
        }
        listener.done(done);
    }

    @Override
    public void skipped(String name, Skip why) {
        synchronized (this) {
            skipped.merge(why, 1, Integer::sum);
            if (skippedFiles.size() < MAX_SKIPPED) {
                skippedFiles.add(new BatchReport.SkippedFile(name, why));
            }
        }
        listener.skipped(name, why);
    }

    @Override
    public void problem(String line) {
        synchronized (this) {
            problems.add(line);
        }
        listener.problem(line);
    }

    @Override
    public void retrying(String name, FailureCategory category, String reason) {
        synchronized (this) {
            retries++;
        }
        listener.retrying(name, category, reason);
    }

    @Override
    public void log(String name, String line) {
        listener.log(name, line);
    }

    @Override
    public void notice(String name, String line) {
        listener.notice(name, line);
    }

    @Override
    public void stopping() {
        listener.stopping();
    }

    @Override
    public void finished(BatchReport report) {
        listener.finished(report);
    }

    synchronized BatchReport report(long run, String fingerprint, boolean stopped, double seconds) {
        return new BatchReport(
                run,
                fingerprint,
                stopped,
                seconds,
                planned,
                hows,
                statuses,
                categories,
                skipped,
                skippedFiles,
                retries,
                pages,
                List.of(discrepancies[0], discrepancies[1], discrepancies[2]),
                failures.stream().sorted(Comparator.comparing(Done::name)).toList(),
                problems,
                slowest.stream().sorted(BY_SECONDS.reversed()).toList());
    }
}
