package vn.trichluc.check.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.passage.CaptionReference;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Decision;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Ref;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;

/**
 * A caption gives the decision another number than the head does, or, without a head, than the first caption. All
 * captions that agree are reported once.
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>A decision has one number. Where the date differs as well, another decision may be meant, and it is a warning; a
 * capital letter or a stroke among the digits (245A, 13/0) is a slip of recognition.
 *
 * <h2>What is no error</h2>
 *
 * <p>Zeros before the number and spaces within. A caption that ties the annex to another kind of document is not
 * compared.
 *
 * <h2>Source</h2>
 *
 * <p>Seed 000: 13/0/QĐ-UBND and 180/QĐ-UBND; seed 002: 245A and 2454.
 */
public final class NumberConflict implements Rule {
    @Override
    public List<Discrepancy> find(Evidence evidence) {
        Decision decision = evidence.reading().decision();
        if (decision.number().isEmpty()) {
            return List.of();
        }
        Map<String, List<CaptionReference>> others = new LinkedHashMap<>();
        for (CaptionReference caption : CaptionReference.all(evidence.reading())) {
            String level = CaptionReference.level(caption.number());
            if (!level.equals(CaptionReference.level(decision.number()))
                    && !caption.numberIsBlank()
                    && caption.isOfKind(decision.number())) {
                others.computeIfAbsent(level, number -> new ArrayList<>()).add(caption);
            }
        }
        List<Discrepancy> found = new ArrayList<>();
        others.values().forEach(captions -> report(decision, captions, found));
        return found;
    }

    /** One discrepancy for all captions that give the same other number. */
    private static void report(Decision decision, List<CaptionReference> captions, List<Discrepancy> found) {
        CaptionReference first = captions.get(0);
        LocalDate date = decision.date();
        boolean anotherDate = date != null && first.date() != null && !date.equals(first.date());
        Phrase message = Phrase.of(
                "%s the decision the number %s%s; elsewhere it is %s.",
                "%s ghi số quyết định là %s%s; chỗ khác ghi %s.",
                captions.size() == 1
                        ? Phrase.of("The caption gives", "Chú dẫn")
                        : Phrase.of("%d captions give", "%d chú dẫn", captions.size()),
                first.printed(),
                anotherDate
                        ? Phrase.of(" and another date (%s)", " và ngày khác (%s)", first.printedDate())
                        : Phrase.NONE,
                decision.number());
        Finding finding = Finding.of(
                        DiscrepancyCode.NUMBER_CONFLICT,
                        anotherDate ? Severity.WARNING : Severity.ERROR,
                        misread(first.ordinal()) ? Cause.RECOGNITION : Cause.UNCLEAR,
                        message)
                .stated(Statement.of(first.number()))
                .expected(Statement.of(decision.number()))
                .refs(List.of(Ref.NUMBER));
        captions.forEach(caption -> finding.at(caption.at()));
        finding.at(at(decision.at(), "number")).addTo(found);
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
