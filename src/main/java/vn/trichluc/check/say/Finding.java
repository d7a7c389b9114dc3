package vn.trichluc.check.say;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Ref;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;

/** A discrepancy in the making. */
public final class Finding {
    private final DiscrepancyCode code;
    private final Severity severity;
    private final Cause cause;
    private final Phrase message;
    private final List<Ref> refs = new ArrayList<>();
    private final List<Anchor> at = new ArrayList<>();
    private @Nullable Statement stated;
    private @Nullable Statement expected;

    private Finding(DiscrepancyCode code, Severity severity, Cause cause, Phrase message) {
        this.code = code;
        this.severity = severity;
        this.cause = cause;
        this.message = message;
    }

    public static Finding of(DiscrepancyCode code, Severity severity, Cause cause, Phrase message) {
        return new Finding(code, severity, cause, message);
    }

    public Finding stated(Statement statement) {
        stated = statement;
        return this;
    }

    public Finding expected(Statement statement) {
        expected = statement;
        return this;
    }

    public Finding refs(List<Ref> places) {
        places.stream().filter(ref -> !refs.contains(ref)).forEach(refs::add);
        return this;
    }

    public Finding at(List<Anchor> places) {
        places.stream().filter(place -> !at.contains(place)).forEach(at::add);
        return this;
    }

    /** Adds the discrepancy to the list, unless nothing is known of its place. */
    public void addTo(List<Discrepancy> found) {
        if (!at.isEmpty()) {
            found.add(build());
        }
    }

    private Discrepancy build() {
        return new Discrepancy(
                "",
                code,
                severity,
                message.english(),
                message.vietnamese(),
                stated,
                expected,
                cause,
                null,
                List.of(),
                refs,
                at);
    }
}
