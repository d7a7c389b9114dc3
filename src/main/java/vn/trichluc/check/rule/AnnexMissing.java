package vn.trichluc.check.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.passage.AnnexNumber;
import vn.trichluc.check.passage.LostAnnexHeads;
import vn.trichluc.check.passage.Passage;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Reading;
import vn.trichluc.model.Section;
import vn.trichluc.model.SectionKind;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;
import vn.trichluc.model.Table;

/**
 * The text sends the reader to an annex of its own ("phụ lục số 01 kèm theo") that the file does not hold. Each annex
 * is reported once, with every mention.
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>The reader is told to look at something that is not there: pages or a second file were not captured.
 *
 * <h2>What is no error</h2>
 *
 * <p>Annexes of other instruments are not meant: of a treaty, of a regulation that is amended, of "this circular" in
 * a quotation. An annex of which only the heading is lost, between two that are there, is there.
 *
 * <h2>Source</h2>
 *
 * <p>Seed 001: phụ lục 01, 02, 03.
 */
public final class AnnexMissing implements Rule {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern MENTION = Pattern.compile("(?iu:phụ\\s+lục)\\s+(?iu:số\\s*:?\\s*)?(?<numbers>"
            + AnnexNumber.ONE + "(?:\\s*(?:,|;|và|đến|-)\\s*(?:(?iu:phụ lục)\\s+)?" + AnnexNumber.ONE + ")*+)");

    /** What follows a mention of an annex of another instrument, within its clause. */
    private static final Pattern OF_ANOTHER = Pattern.compile(
            "(?:nghị định|thông tư|luật|bộ luật|quyết định|nghị quyết|chỉ thị|công văn|văn bản|kế hoạch|chương trình|đề án)"
                    + "(?!\\s*(?:này|nêu trên))\\s*(?:liên tịch|hợp nhất)?\\s*(?:số|\\d|\\p{Lu})",
            FLAGS);

    /** "(Quy tắc xuất xứ) của Hiệp định …", "ban hành kèm theo Quy chế": what the annex belongs to. */
    private static final Pattern OF_A_NAMED_ONE = Pattern.compile(
            "\\s*(?:\\([^()]{0,60}\\)\\s*)?(?:(?:được )?(?:ban hành )?(?:kèm theo|tại|trong)\\s|của\\s)?"
                    + "(?<whole>hiệp định|nghị định thư|công ước|hợp đồng|quy chế|quy định|quy chuẩn|tiêu chuẩn|điều lệ"
                    + "|chương trình|kế hoạch|đề án)(?!\\s*(?:này|(?:được )?(?:ban hành )?kèm theo))(?![\\p{L}])",
            FLAGS);

    /** "Thông tư này": in a document of another kind it is quoted. */
    private static final Pattern THIS_ONE =
            Pattern.compile("(nghị định|thông tư|luật|nghị quyết|chỉ thị|quyết định) này", FLAGS);

    /** Parts of a treaty's annexes: tiểu Phụ lục 2. */
    private static final Pattern PART_OF_ANNEX = Pattern.compile("(?<![\\p{L}])tiểu\\s+$", FLAGS);

    private static final Pattern OWN = Pattern.compile("kèm theo|đính kèm|chi tiết|quyết định này|này", FLAGS);

    private static final Pattern CLAUSE_END = Pattern.compile("[.;)\\n]|,\\s");
    private static final Pattern SENTENCE_END = Pattern.compile("[.;]\\s");
    private static final int CLAUSE = 90;
    private static final int BEFORE = 40;

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        Set<String> present = present(evidence.reading());
        String type = evidence.reading().decision().type();
        Map<String, Finding> missing = new LinkedHashMap<>();
        for (Passage passage : evidence.passages()) {
            Matcher mention = MENTION.matcher(passage.string());
            int from = 0;
            while (find(mention, passage.letters(), from)) {
                from = mention.end();
                if (!isOwn(passage.string(), mention, type)
                        || isOfAnotherAttachment(passage.string(), mention.end(), evidence.reading())) {
                    continue;
                }
                for (String number : AnnexNumber.all(mention.group("numbers"))) {
                    String level = AnnexNumber.level(number);
                    if (!present.contains(level)) {
                        missing.computeIfAbsent(level, l -> finding(number, mention.group()))
                                .refs(passage.refs())
                                .at(passage.text().at(mention.start(), mention.end()));
                    }
                }
            }
        }
        List<Discrepancy> found = new ArrayList<>();
        missing.values().forEach(finding -> finding.addTo(found));
        return found;
    }

    /** The next mention; looked for where its first word stands, for the pattern looks at every letter. */
    private static boolean find(Matcher mention, String letters, int from) {
        int at = letters.indexOf("phu", from);
        while (at >= 0 && !mention.region(at, letters.length()).lookingAt()) {
            at = letters.indexOf("phu", at + 1);
        }
        return at >= 0;
    }

    private static Finding finding(String number, String mention) {
        String printed = mention.replaceAll("\\s+", " ");
        return Finding.of(
                        DiscrepancyCode.ANNEX_MISSING,
                        Severity.WARNING,
                        Cause.CAPTURE,
                        Phrase.of(
                                "The text refers to annex %s (\"%s\"), which the file does not hold.",
                                "Văn bản dẫn đến phụ lục %s (\"%s\") nhưng tệp không có.", number, printed))
                .stated(Statement.of(printed));
    }

    /** Numbers of the annexes that are there, and those whose headings must be lost between two that are there. */
    private static Set<String> present(Reading reading) {
        Set<String> present = new HashSet<>();
        for (Section section : reading.sections()) {
            if (section.kind() == SectionKind.ANNEX) {
                present.add(AnnexNumber.level(section.number()));
                addNamed(section.title().text(), present);
            }
        }
        for (Table table : reading.tables()) {
            addNamed(table.title().text(), present);
        }
        new LostAnnexHeads(reading).numbers().forEach(number -> present.add(Integer.toString(number)));
        return present;
    }

    private static void addNamed(String title, Set<String> present) {
        Matcher named = MENTION.matcher(title);
        if (named.find() && named.start() == 0) {
            AnnexNumber.all(named.group("numbers")).forEach(number -> present.add(AnnexNumber.level(number)));
        }
    }

    /** Whether a mention means an annex of this document: it says so, and names no other instrument behind it. */
    private static boolean isOwn(String text, Matcher mention, String type) {
        int end = Math.min(text.length(), mention.end() + CLAUSE);
        String after = text.substring(mention.end(), end);
        Matcher stop = CLAUSE_END.matcher(after);
        String clause = stop.find() ? after.substring(0, stop.start()) : after;
        String before = text.substring(sentenceStart(text, mention.start()), mention.start());
        Matcher thisOne = THIS_ONE.matcher(clause);
        boolean quoted = thisOne.find()
                && !type.isEmpty()
                && !thisOne.group(1).toLowerCase(Locale.ROOT).equals(type);
        return !quoted
                && !PART_OF_ANNEX.matcher(before).find()
                && !OF_ANOTHER.matcher(clause).find()
                && (OWN.matcher(clause).find() || OWN.matcher(before).find());
    }

    /** The start of the sentence, or a place so far before the mention that no word there is of it. */
    private static int sentenceStart(String text, int mention) {
        int start = Math.max(0, mention - BEFORE);
        Matcher end = SENTENCE_END.matcher(text).region(start, mention);
        while (end.find()) {
            start = end.end();
        }
        return start;
    }

    /** Whether what the annex is said to belong to is neither this document nor attached to it. */
    private static boolean isOfAnotherAttachment(String text, int end, Reading reading) {
        Matcher named = OF_A_NAMED_ONE.matcher(text).region(end, text.length());
        if (!named.lookingAt()) {
            return false;
        }
        String whole = named.group("whole").toLowerCase(Locale.ROOT);
        return !whole.equals(reading.decision().type())
                && reading.sections().stream()
                        .filter(section -> section.kind() == SectionKind.ANNEX)
                        .noneMatch(section ->
                                section.title().text().toLowerCase(Locale.ROOT).contains(whole));
    }
}
