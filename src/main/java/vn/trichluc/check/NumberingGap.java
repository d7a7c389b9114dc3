package vn.trichluc.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Section;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;

/**
 * Headings skip a number: I, II, III, V. A list that begins anew is no gap; the letter đ is left out so often that
 * its gap is only noted.
 */
final class NumberingGap implements Rule {
    /** A longer jump is a number misread or a list of another kind, not a heading left out. */
    private static final int MOST_SKIPPED = 3;

    /** "IHI. NHIỆM VỤ", "9, Các đoàn thể": a heading whose number or mark was misread is left in the text above. */
    private static final Pattern NUMBERED_LINE = Pattern.compile(
            "^\\s*(?<number>[\\p{L}\\d|!]{1,5})\\s?[.,:;)/]\\s*(?<title>\\p{Lu}.*)$", Pattern.MULTILINE);

    /** A shorter line is hardly a heading with its title. */
    private static final int FEWEST_CHARACTERS = 8;

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        for (List<SectionLists.Entry> list : SectionLists.of(evidence.reading())) {
            for (int i = 1; i < list.size(); i++) {
                SectionLists.Entry before = list.get(i - 1);
                SectionLists.Entry after = list.get(i);
                int skipped = after.place().value() - before.place().value() - 1;
                boolean gap = skipped >= 1 && skipped <= MOST_SKIPPED;
                if (gap && !goesOnFromOutside(after, evidence.reading().sections())) {
                    report(before, after, evidence.reading().sections(), found);
                }
            }
        }
        return found;
    }

    /**
     * "V" behind an inner list of I to III goes on from the IV before that list, whatever tree was made of them: a
     * heading around it, or, where lists of one parent began anew, any heading before it.
     */
    private static boolean goesOnFromOutside(SectionLists.Entry entry, List<Section> sections) {
        String around = entry.section().parent();
        boolean restarted = restarts(entry, sections) > 1;
        for (int i = entry.index() - 1; i >= 0; i--) {
            Section section = sections.get(i);
            boolean isAround = section.id().equals(around);
            boolean before = Outlines.place(section.number())
                    .filter(place -> place.style() == entry.place().style()
                            && place.prefix().equals(entry.place().prefix())
                            && place.value() == entry.place().value() - 1)
                    .isPresent();
            if (before && (isAround || restarted)) {
                return true;
            }
            around = isAround ? section.parent() : around;
        }
        return false;
    }

    /** How many lists of the entry's kind began under its parent before it. */
    private static long restarts(SectionLists.Entry entry, List<Section> sections) {
        return sections.subList(0, entry.index()).stream()
                .filter(section ->
                        Objects.equals(section.parent(), entry.section().parent()))
                .flatMap(section -> Outlines.place(section.number()).stream())
                .filter(place -> place.style() == entry.place().style() && place.value() == 1)
                .count();
    }

    /** The misread number with which a line between the two begins; empty where none looks like the one left out. */
    private static String misread(SectionLists.Entry before, SectionLists.Entry after, List<Section> sections) {
        String missing = Outlines.next(before.place());
        for (Section section : sections.subList(before.index(), after.index())) {
            Matcher line = NUMBERED_LINE.matcher(section.text().text());
            while (line.find()) {
                if (line.group("title").length() >= FEWEST_CHARACTERS && mayBe(line.group("number"), missing)) {
                    return line.group("number");
                }
            }
        }
        return "";
    }

    /** Whether recognition may have made the one of the other; a number that is well-formed is another number. */
    private static boolean mayBe(String read, String missing) {
        if (read.equals(missing)) {
            return true;
        }
        String one = strokes(read);
        String other = strokes(missing);
        boolean onlyStrokes =
                one.replace("I", "").isEmpty() && other.replace("I", "").isEmpty();
        return Outlines.place(read).isEmpty()
                && (one.equals(other) || onlyStrokes && Math.abs(one.length() - other.length()) <= 1);
    }

    /** Strokes as recognition takes them for one another: III is read as IHI, HI, lll. */
    private static String strokes(String number) {
        return number.toUpperCase(Locale.ROOT)
                .replace("H", "II")
                .replaceAll("[L1|!TJÌÍ]", "I")
                .replace('Y', 'V');
    }

    private static void report(
            SectionLists.Entry before, SectionLists.Entry after, List<Section> sections, List<Discrepancy> found) {
        String next = Outlines.next(before.place());
        String misread = misread(before, after, sections);
        Phrase reason = misread.isEmpty()
                ? Phrase.NONE
                : Phrase.of("; a line that begins with %s may be it", "; có thể là dòng bắt đầu bằng %s", misread);
        Phrase message = Phrase.of(
                "%s follows %s: %s is missing%s.",
                "%s đứng ngay sau %s: thiếu %s%s.",
                NumberingRepeat.name(after.section()),
                before.section().number(),
                next,
                reason);
        boolean note = next.equals("đ") || !misread.isEmpty();
        Finding.of(
                        DiscrepancyCode.NUMBERING_GAP,
                        note ? Severity.NOTE : Severity.WARNING,
                        misread.isEmpty() ? Cause.SOURCE : Cause.RECOGNITION,
                        message)
                .stated(Statement.of(after.section().number()))
                .expected(Statement.of(next))
                .refs(List.of(Ref.section(after.index()), Ref.section(before.index())))
                .at(after.section().at())
                .at(before.section().at())
                .addTo(found);
    }
}
