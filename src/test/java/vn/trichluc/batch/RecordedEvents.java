package vn.trichluc.batch;

import java.util.ArrayList;
import java.util.List;
import vn.trichluc.pipeline.Skip;

/** Events, one line each. */
final class RecordedEvents implements BatchEvents {
    private final List<String> lines = new ArrayList<>();
    private final List<Done> documents = new ArrayList<>();

    synchronized List<String> lines() {
        return List.copyOf(lines);
    }

    synchronized List<Done> documents() {
        return List.copyOf(documents);
    }

    private synchronized void say(String line) {
        lines.add(line);
    }

    @Override
    public void planned(String name, long work) {}

    @Override
    public void allPlanned() {
        say("planned");
    }

    @Override
    public synchronized void done(Done done) {
        documents.add(done);
    }

    @Override
    public void skipped(String name, Skip why) {
        say("skipped " + name + " " + why.word());
    }

    @Override
    public void problem(String line) {
        say("problem " + line);
    }

    @Override
    public void retrying(String name, FailureCategory category, String reason) {
        say("again " + name + " " + category.word());
    }

    @Override
    public void log(String name, String line) {
        say("log " + name + " " + line);
    }

    @Override
    public void notice(String name, String line) {
        log(name, line);
    }

    @Override
    public void stopping() {
        say("stopping");
    }

    @Override
    public void finished(BatchReport report) {
        say("finished");
    }
}
