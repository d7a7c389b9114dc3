package vn.trichluc.check.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.passage.Passage;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;
import vn.trichluc.text.WordEdge;

/** "12 sản phẩm …, gồm: …" and another number of names listed. Only lists that are clear about where a name ends. */
public final class ListCount implements Rule {
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?=\\d)(?<![\\d.,/%])(?<count>\\d{1,3})\\s+(?<noun>\\p{L}+)(?<between>[^.:;\\n]{0,120}?)"
                    + "(?<word>gồm|bao gồm|sau đây|cụ thể|sau)?(?:\\s*là)?\\s*:\\s*(?<list>[^\\n]+)",
            Pattern.UNICODE_CASE);

    /** Measures: "7 ngày: …" announces no list of seven. */
    private static final Set<String> MEASURES = Set.of(
            "năm", "tháng", "ngày", "giờ", "tuần", "quý", "triệu", "tỷ", "tỉ", "đồng", "nghìn", "ngàn", "người", "lao",
            "km", "ha", "m", "kw", "tấn", "lần", "lượt", "điểm", "khoản", "điều", "giai", "tháng,");

    /** Where a list ends: a full stop behind a word, or "và 5 sản phẩm …", which begins the next count. */
    private static final Pattern LIST_END = Pattern.compile("\\.(?=\\s+\\p{Lu})|\\.\\s*$|\\./\\.|\\s+và\\s+\\d");

    private static final Pattern OPEN_END =
            Pattern.compile("\\.\\.|…|" + WordEdge.START + "v\\.\\s?v|" + WordEdge.START + "vv" + WordEdge.END);
    private static final int FEWEST_NAMES = 3;
    private static final int LONGEST_NAME = 90;
    private static final int WORDS_SHOWN = 3;

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        for (Passage passage : evidence.passages()) {
            String text = passage.string();
            Matcher announced =
                    ANNOUNCED.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
            int colon = text.indexOf(':');
            int from = 0;
            while (colon >= 0) {
                from = Math.max(from, sentenceStart(text, from, colon));
                while (from < colon) {
                    boolean list = isDigit(text.charAt(from))
                            && announced.region(from, text.length()).lookingAt();
                    if (list) {
                        check(passage, announced, found);
                    }
                    from = list ? announced.end("noun") : from + 1;
                }
                colon = text.indexOf(':', colon + 1);
            }
        }
        return found;
    }

    /** Behind the last mark between {@code from} and the colon that no announcement of a list goes over. */
    private static int sentenceStart(String text, int from, int colon) {
        int start = colon;
        while (start > from && ".:;".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static void check(Passage passage, Matcher announced, List<Discrepancy> found) {
        String list = announced.group("list");
        Matcher end = LIST_END.matcher(list);
        if (MEASURES.contains(announced.group("noun")) || !end.find() || isOpen(list, end.end())) {
            return;
        }
        list = list.substring(0, end.start()).replaceAll("\\([^)]*\\)", " ");
        int semicolon = list.indexOf(';');
        boolean clear = semicolon >= 0;
        List<String> names = Arrays.stream(list.split(clear ? ";" : ",", -1))
                .map(String::strip)
                .toList();
        int count = Integer.parseInt(announced.group("count"));
        if (clear && !isNear(names.size(), count)) { // "…, gồm: a, b, c; các xã …": the list ends at the semicolon
            clear = false;
            names = Arrays.stream(list.substring(0, semicolon).split(",", -1))
                    .map(String::strip)
                    .toList();
        }
        int withAnd = names.size() + (names.get(names.size() - 1).contains(" và ") ? 1 : 0);
        boolean disagrees = names.size() != count && withAnd != count;
        if (disagrees && isList(names, clear, announced.group("word") != null) && isNear(names.size(), count)) {
            Phrase message = Phrase.of(
                    "\"%s %s …\" announces a list, but %d names are listed.",
                    "\"%s %s …\" báo trước một danh sách, nhưng liệt kê %d tên.",
                    announced.group("count"),
                    phrase(announced.group("noun"), announced.group("between")),
                    names.size());
            Finding.of(DiscrepancyCode.LIST_COUNT, Severity.WARNING, Cause.SOURCE, message)
                    .stated(Statement.of(count))
                    .expected(Statement.of(names.size()))
                    .refs(passage.refs())
                    .at(passage.text().at(announced.start("count"), announced.end("noun")))
                    .addTo(found);
        }
    }

    /** "…, v.v." names only some. */
    private static boolean isOpen(String list, int end) {
        return OPEN_END.matcher(list.substring(0, Math.min(list.length(), end + 2)))
                .find();
    }

    private static boolean isList(List<String> names, boolean clear, boolean announcedByWord) {
        boolean shaped = names.size() >= FEWEST_NAMES
                && names.stream().allMatch(name -> name.length() <= LONGEST_NAME && !name.isEmpty())
                && names.stream().noneMatch(name -> Character.isDigit(name.charAt(0)));
        // between commas a name of one syllable is often half of one: "nông, lâm, thủy sản"
        return shaped && (clear || announcedByWord && names.stream().allMatch(name -> name.contains(" ")));
    }

    /** Twice as many names, or half, is a list of something else. */
    private static boolean isNear(int names, int count) {
        return count >= FEWEST_NAMES && names <= 2 * count && 2 * names >= count;
    }

    /** The first words behind the noun, up to a comma: "sản phẩm đạt sản phẩm". */
    private static String phrase(String noun, String between) {
        String[] words = between.strip().split("[,\\s]+", WORDS_SHOWN + 1);
        return (noun + " " + String.join(" ", Arrays.asList(words).subList(0, Math.min(WORDS_SHOWN, words.length))))
                .strip();
    }
}
