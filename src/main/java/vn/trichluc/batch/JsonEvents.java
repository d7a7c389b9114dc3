package vn.trichluc.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Consumer;
import vn.trichluc.pipeline.Skip;
import vn.trichluc.text.VisibleLine;

/** Writes the events of a run, each as one line of JSON. */
public final class JsonEvents implements BatchEvents {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Consumer<String> out;
    private final Clock clock;

    /** @param out receives whole lines; called by one thread at a time */
    public JsonEvents(Consumer<String> out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    private synchronized void say(String event, Consumer<ObjectNode> fields) {
        ObjectNode node = JSON.createObjectNode();
        node.put("time", Instant.now(clock).truncatedTo(ChronoUnit.MILLIS).toString());
        node.put("event", event);
        fields.accept(node);
        // JSON escapes the controls below U+0020; in a string the others may be escaped as well
        out.accept(VisibleLine.of(node.toString()));
    }

    @Override
    public void planned(String name, long work) {
        // the event of the finished document says it
    }

    @Override
    public void allPlanned() {
        say("planned", node -> {});
    }

    @Override
    public void done(Done done) {
        Verdict verdict = done.verdict();
        say("document", node -> {
            node.put("name", done.name())
                    .put("how", done.how().name().toLowerCase(Locale.ROOT))
                    .put("status", verdict.status().name().toLowerCase(Locale.ROOT))
                    .put("seconds", verdict.seconds())
                    .put("pages", verdict.pages())
                    .put("attempts", verdict.attempts())
                    .put("errors", verdict.discrepancies().get(0))
                    .put("warnings", verdict.discrepancies().get(1))
                    .put("notes", verdict.discrepancies().get(2));
            FailureCategory category = verdict.category();
            if (category != null) {
                node.put("category", category.word()).put("reason", verdict.reason());
            }
        });
    }

    @Override
    public void skipped(String name, Skip why) {
        say("skipped", node -> node.put("name", name).put("why", why.word()).put("reason", why.reason()));
    }

    @Override
    public void problem(String line) {
        say("problem", node -> node.put("message", line));
    }

    @Override
    public void retrying(String name, FailureCategory category, String reason) {
        say(
                "retry",
                node -> node.put("name", name).put("category", category.word()).put("reason", reason));
    }

    @Override
    public void log(String name, String line) {
        say("log", node -> node.put("name", name).put("message", line));
    }

    @Override
    public void notice(String name, String line) {
        log(name, line);
    }

    @Override
    public void stopping() {
        say("stopping", node -> {});
    }

    @Override
    public void finished(BatchReport report) {
        say("end", node -> node.set("report", report.tree()));
    }
}
