package vn.trichluc.batch;

import vn.trichluc.pipeline.Skip;

/** Stops a run when so many documents are done. */
final class StoppingEvents implements BatchEvents {
    private final BatchEvents events;
    private final Runnable stop;
    private int left;

    StoppingEvents(BatchEvents events, int documents, Runnable stop) {
        this.events = events;
        this.stop = stop;
        left = documents;
    }

    @Override
    public void planned(String name, long work) {
        events.planned(name, work);
    }

    @Override
    public void allPlanned() {
        events.allPlanned();
    }

    @Override
    public synchronized void done(Done done) {
        events.done(done);
        if (--left == 0) {
            stop.run();
        }
    }

    @Override
    public void skipped(String name, Skip why) {
        events.skipped(name, why);
    }

    @Override
    public void problem(String line) {
        events.problem(line);
    }

    @Override
    public void retrying(String name, FailureCategory category, String reason) {
        events.retrying(name, category, reason);
    }

    @Override
    public void log(String name, String line) {
        events.log(name, line);
    }

    @Override
    public void notice(String name, String line) {
        events.notice(name, line);
    }

    @Override
    public void stopping() {
        events.stopping();
    }

    @Override
    public void finished(BatchReport report) {
        events.finished(report);
    }
}
