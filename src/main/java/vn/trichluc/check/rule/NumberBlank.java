package vn.trichluc.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.passage.CaptionReference;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Decision;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Ref;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;

/**
 * The head or a caption leaves the number, the day or the month blank.
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>The file is a draft, or number and date were stamped on and are lost.
 *
 * <h2>What is no error</h2>
 *
 * <p>A form whose caption leaves its issuer blank as well ("của UBND xã ........") is nobody's yet.
 *
 * <h2>Source</h2>
 *
 * <p>Seed 004: "số: /QĐ-UBND ngày tháng 02 năm 2015".
 */
public final class NumberBlank implements Rule {
    private static final Phrase NUMBER = new Phrase("number", "số");
    private static final Phrase DATE = new Phrase("date", "ngày");

    private static final Pattern BLANK_NUMBER =
            Pattern.compile("[Ss]ố\\s*:?[\\s.…_]*(?:/\\s*(?:\\d{4}\\s*/\\s*)?\\p{Lu}|$)", Pattern.UNICODE_CASE);

    private static final Pattern BLANK_DATE =
            Pattern.compile("ngày[\\s.…_]*tháng|ngày\\s*\\d{1,2}\\s*tháng[\\s.…_]*năm|tháng[\\s.…_]*năm");

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        Decision decision = evidence.reading().decision();
        PlacedText number = evidence.reading().head().number();
        if (decision.number().isEmpty() && BLANK_NUMBER.matcher(number.text()).find()) {
            blank(NUMBER, number, Ref.NUMBER, found);
        }
        PlacedText date = evidence.reading().head().placeAndDate();
        if (decision.date() == null && BLANK_DATE.matcher(date.text()).find()) {
            blank(DATE, date, Ref.DATE, found);
        }
        for (CaptionReference caption : CaptionReference.all(evidence.reading())) {
            boolean blank = caption.numberIsBlank() || caption.dateIsBlank();
            if (blank && !caption.isOfForm()) {
                ofCaption(caption, decision, found);
            }
        }
        return found;
    }

    private static void ofCaption(CaptionReference caption, Decision decision, List<Discrepancy> found) {
        Phrase what = caption.numberIsBlank() && caption.dateIsBlank()
                ? Phrase.of("number and date", "số và ngày")
                : caption.numberIsBlank() ? NUMBER : DATE;
        String printed = ("số " + caption.printed() + " " + caption.printedDate())
                .strip()
                .replaceAll("\\s+", " ");
        Phrase date = decision.date() == null ? Phrase.NONE : Phrase.of(" of %s", " ngày %s", decision.date());
        Phrase known = decision.number().isEmpty()
                ? Phrase.NONE
                : Phrase.of("; elsewhere it is %s%s", "; chỗ khác ghi %s%s", decision.number(), date);
        Finding finding = Finding.of(
                        DiscrepancyCode.NUMBER_BLANK,
                        Severity.WARNING,
                        Cause.UNCLEAR,
                        Phrase.of(
                                "The caption leaves the decision's %s blank: \"%s\"%s.",
                                "Chú dẫn bỏ trống %s của quyết định: \"%s\"%s.", what, printed, known))
                .stated(Statement.of(printed))
                .refs(List.of(caption.numberIsBlank() ? Ref.NUMBER : Ref.DATE))
                .at(caption.at());
        if (!decision.number().isEmpty()) {
            finding.expected(Statement.of(decision.number()));
        }
        finding.addTo(found);
    }

    private static void blank(Phrase what, PlacedText line, Ref ref, List<Discrepancy> found) {
        Phrase message = Phrase.of(
                "The head leaves the decision's %s blank: \"%s\".",
                "Phần đầu bỏ trống %s của quyết định: \"%s\".", what, line.text());
        Finding.of(DiscrepancyCode.NUMBER_BLANK, Severity.WARNING, Cause.UNCLEAR, message)
                .refs(List.of(ref))
                .at(line.at())
                .addTo(found);
    }
}
