package vn.trichluc.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Decision;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;

/** A caption gives the decision another number than its head (or, without a head, than the first caption) does. */
final class NumberConflict implements Rule {
    @Override
    public List<Discrepancy> find(Evidence evidence) {
        Decision decision = evidence.reading().decision();
        if (decision.number().isEmpty()) {
            return List.of();
        }
        List<Anchor> head = at(decision.at(), "number");
        List<Discrepancy> found = new ArrayList<>();
        for (CaptionReference caption : CaptionReference.all(evidence.reading())) {
            boolean same = CaptionReference.level(caption.number()).equals(CaptionReference.level(decision.number()));
            if (same || caption.numberIsBlank() || !caption.isOfKind(decision.number())) {
                continue;
            }
            LocalDate date = decision.date();
            boolean anotherDate = date != null && caption.date() != null && !date.equals(caption.date());
            String message = "The caption gives the decision the number %s%s; elsewhere it is %s."
                    .formatted(
                            caption.printed(),
                            anotherDate ? " and another date (" + caption.printedDate() + ")" : "",
                            decision.number());
            Finding.of(
                            DiscrepancyCode.NUMBER_CONFLICT,
                            anotherDate ? Severity.WARNING : Severity.ERROR,
                            misread(caption.ordinal()) ? Cause.RECOGNITION : Cause.UNCLEAR,
                            message)
                    .stated(Statement.of(caption.number()))
                    .expected(Statement.of(decision.number()))
                    .refs(List.of(Ref.NUMBER))
                    .at(caption.at())
                    .at(head)
                    .addTo(found);
        }
        return found;
    }

    /** "13/0" and "245A": a handwritten digit read as a stroke or a letter. A small letter (42a) is a legal suffix. */
    private static boolean misread(String ordinal) {
        return ordinal.matches(".*\\p{Lu}.*") || !ordinal.matches("\\d+\\p{Ll}?(/\\d{4})?");
    }

    static List<Anchor> at(Map<String, List<Anchor>> places, String field) {
        @Nullable List<Anchor> at = places.get(field);
        return at == null ? List.of() : at;
    }
}
