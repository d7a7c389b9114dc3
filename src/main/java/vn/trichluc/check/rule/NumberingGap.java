package vn.trichluc.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.passage.Blanks;
import vn.trichluc.check.passage.Outlines;
import vn.trichluc.check.passage.SectionLists;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Ref;
import vn.trichluc.model.Section;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;
import vn.trichluc.text.lexicon.Confusions;

/**
 * Headings of one parent and one way of counting skip up to three numbers, or a list of two and more begins with its
 * second.
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>A heading with all that stands below it may be lost. Where a line between looks like the heading, its number
 * misread ("IHI."), it is a note. On a recognised page the cause is unclear.
 *
 * <h2>What is no error</h2>
 *
 * <p>A list that begins anew at 1; a heading that goes on from before an inner list; articles, which count through
 * the document. Where no list has đ and several go from d to e, none is missing, and a single missing đ is a note.
 * Items of a form, with dots to be written on, may be numbered as they like, and what changes another instrument
 * ("sửa đổi các điểm b, c … như sau:") has its numbers.
 *
 * <h2>Source</h2>
 *
 * <p>Seed 000: III, V.
 */
public final class NumberingGap implements Rule {
    /** A longer jump is a number misread or a list of another kind, not a heading left out. */
    private static final int MOST_SKIPPED = 3;

    private static final String BARRED_D = "đ";

    /** One list without đ may have lost it; more are a habit. */
    private static final int HABIT = 2;

    private static final Pattern BARRED_D_LINE = Pattern.compile("^\\s*đ\\s?[).]", Pattern.MULTILINE);

    /** "IHI. NHIỆM VỤ", "9, Các đoàn thể": a heading whose number or mark was misread is left in the text above. */
    private static final Pattern NUMBERED_LINE = Pattern.compile(
            "^\\s*(?<number>[\\p{L}\\d|!]{1,5})\\s?[.,:;)/]\\s*(?<title>\\p{Lu}.*)$", Pattern.MULTILINE);

    /** "Sửa đổi các điểm b, c khoản 2 Điều 5 Quyết định số … như sau:" and its kin, closed by the colon before the list. */
    private static final Pattern AMENDS = Pattern.compile(
            "(?:sửa đổi|bổ sung|điều chỉnh|thay thế|đính chính|bãi bỏ)(?!\\p{L})[^.;]*:\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A shorter line is hardly a heading with its title. */
    private static final int FEWEST_CHARACTERS = 8;

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Section> sections = evidence.reading().sections();
        List<List<SectionLists.Entry>> lists = SectionLists.of(evidence.reading());
        boolean withoutBarredD = isWithoutBarredD(lists, sections);
        List<Discrepancy> found = new ArrayList<>();
        for (List<SectionLists.Entry> list : lists) {
            if (isOfAnother(list.get(0).section(), sections)) {
                continue;
            }
            firstLost(list, sections, found);
            for (int i = 1; i < list.size(); i++) {
                SectionLists.Entry before = list.get(i - 1);
                SectionLists.Entry after = list.get(i);
                List<String> skipped = skipped(before.place(), after.place(), withoutBarredD);
                boolean gap = !skipped.isEmpty() && skipped.size() <= MOST_SKIPPED;
                boolean form = sections.subList(before.index(), after.index() + 1).stream()
                        .anyMatch(Blanks::areIn);
                if (gap && !form && !goesOnFromOutside(after, sections)) {
                    report(before, after, skipped, sections, found);
                }
            }
        }
        return found;
    }

    /** Whether the list hangs on a heading that changes another instrument: its numbers are that one's. */
    private static boolean isOfAnother(Section first, List<Section> sections) {
        return sections.stream()
                .filter(section -> section.id().equals(first.parent()))
                .anyMatch(parent -> AMENDS.matcher(parent.title().text()).find()
                        || AMENDS.matcher(parent.text().text()).find());
    }

    /** The numbers between the two; none where the list does not count on. */
    private static List<String> skipped(Outlines.Place before, Outlines.Place after, boolean withoutBarredD) {
        List<String> skipped = new ArrayList<>();
        for (int value = before.value(); value + 1 < after.value() && skipped.size() <= MOST_SKIPPED; value++) {
            String number = Outlines.next(new Outlines.Place(before.style(), before.prefix(), value));
            if (!(withoutBarredD && number.equals(BARRED_D))) {
                skipped.add(number);
            }
        }
        return skipped;
    }

    /** Whether the document counts without đ: no list has it, and several go from d to e. */
    private static boolean isWithoutBarredD(List<List<SectionLists.Entry>> lists, List<Section> sections) {
        boolean used = sections.stream()
                .anyMatch(section -> section.number().equals(BARRED_D)
                        || BARRED_D_LINE.matcher(section.text().text()).find());
        long over = lists.stream()
                .filter(list -> hasNumber(list, "d") && hasNumber(list, "e"))
                .count();
        return !used && over >= HABIT;
    }

    private static boolean hasNumber(List<SectionLists.Entry> list, String number) {
        return list.stream().anyMatch(entry -> entry.section().number().equals(number));
    }

    /** A list of two and more that begins with its second number, and goes on from no other. */
    private static void firstLost(List<SectionLists.Entry> list, List<Section> sections, List<Discrepancy> found) {
        SectionLists.Entry first = list.get(0);
        boolean second = list.size() > 1
                && first.place().value() == 2
                && list.get(1).place().value() == 3;
        if (!second || Blanks.areIn(first.section()) || goesOnFromOutside(first, sections)) {
            return;
        }
        Outlines.Place none =
                new Outlines.Place(first.place().style(), first.place().prefix(), 0);
        String missing = Outlines.next(none);
        String misread = misread(missing, Math.max(0, first.index() - 1), first.index(), sections);
        if (misread.equals(missing)) {
            return; // it stands above, in a quotation or among other lines
        }
        Phrase message = Phrase.of(
                "A list begins with %s: %s is missing%s.",
                "Danh sách bắt đầu từ %s: thiếu %s%s.",
                NumberingRepeat.name(first.section()),
                missing,
                reason(misread));
        finding(first, missing, misread, !misread.isEmpty(), message).addTo(found);
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
            boolean before = section.kind() == entry.section().kind()
                    && Outlines.place(section.number())
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

    /** The misread number with which a line of these sections begins; empty where none looks like the one left out. */
    private static String misread(String missing, int from, int to, List<Section> sections) {
        for (Section section : sections.subList(from, to)) {
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
                && (one.equals(other) || (onlyStrokes && Math.abs(one.length() - other.length()) <= 1));
    }

    /** Strokes as recognition takes them for one another: III is read as IHI, HI, lll. */
    private static String strokes(String number) {
        return Confusions.KNOWN_ROMAN.plain(number.toUpperCase(Locale.ROOT));
    }

    private static void report(
            SectionLists.Entry before,
            SectionLists.Entry after,
            List<String> skipped,
            List<Section> sections,
            List<Discrepancy> found) {
        String missing = skipped.get(0);
        String misread = misread(missing, before.index(), after.index(), sections);
        Phrase message = Phrase.of(
                "%s follows %s: %s is missing%s.",
                "%s đứng ngay sau %s: thiếu %s%s.",
                NumberingRepeat.name(after.section()),
                before.section().number(),
                missing,
                reason(misread));
        boolean note = !misread.isEmpty() || skipped.equals(List.of(BARRED_D));
        finding(after, missing, misread, note, message)
                .refs(List.of(new Ref.Section(before.index())))
                .at(before.section().at())
                .addTo(found);
    }

    private static Phrase reason(String misread) {
        return misread.isEmpty()
                ? Phrase.NONE
                : Phrase.of("; a line that begins with %s may be it", "; có thể là dòng bắt đầu bằng %s", misread);
    }

    private static Finding finding(
            SectionLists.Entry after, String missing, String misread, boolean note, Phrase message) {
        return Finding.of(
                        DiscrepancyCode.NUMBERING_GAP,
                        note ? Severity.NOTE : Severity.WARNING,
                        cause(after.section(), misread),
                        message)
                .stated(Statement.of(after.section().number()))
                .expected(Statement.of(missing))
                .refs(List.of(new Ref.Section(after.index())))
                .at(after.section().at());
    }

    /** A number that nobody finds on a recognised page may be one that recognition did not find. */
    private static Cause cause(Section section, String misread) {
        if (!misread.isEmpty()) {
            return Cause.RECOGNITION;
        }
        boolean recognised =
                section.title().confidence().min(section.text().confidence()).isRecognised();
        return recognised ? Cause.UNCLEAR : Cause.SOURCE;
    }
}
