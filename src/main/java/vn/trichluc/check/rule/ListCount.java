package vn.trichluc.check.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.evidence.StatedCount;
import vn.trichluc.check.passage.Passage;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Statement;
import vn.trichluc.text.WordEdge;

/**
 * The text announces a number of names ("12 sản phẩm …, gồm: …") and lists another number of them.
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>Either the count or the list is wrong.
 *
 * <h2>What is no error</h2>
 *
 * <p>Lists with open ends ("…", v.v.), measures (5 ngày), lists whose names cannot be told apart (between commas a
 * name of one syllable is often half of one: nông, lâm, thủy sản), and lists of less than half or more than twice as
 * many names, which are of something else.
 *
 * <h2>Source</h2>
 *
 * <p>Seed 004: 12 sản phẩm, 11 names; seed 000: 28 sản phẩm, 38 names.
 */
public final class ListCount implements Rule {
    /** What stands between the count and its list. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "[^.:;\\n]{0,140}?(?<word>gồm|bao gồm|sau đây|cụ thể|sau)?(?:\\s*là)?\\s*:\\s*(?<list>[^\\n]+)",
            Pattern.UNICODE_CASE);

    /** Measures: "7 ngày: …" announces no list of seven. By their first words. */
    private static final Set<String> MEASURES = Set.of(
            "năm", "tháng", "ngày", "giờ", "tuần", "quý", "người", "lao", "km", "ha", "m", "kw", "tấn", "lần", "lượt",
            "điểm", "khoản", "điều", "giai");

    /** Where a list ends: a full stop behind a word, or "và 5 sản phẩm …", which begins the next count. */
    private static final Pattern LIST_END = Pattern.compile("\\.(?=\\s+\\p{Lu})|\\.\\s*$|\\./\\.|\\s+và\\s+\\d");

    private static final Pattern OPEN_END =
            Pattern.compile("\\.\\.|…|" + WordEdge.START + "v\\.\\s?v|" + WordEdge.START + "vv" + WordEdge.END);
    private static final int FEWEST_NAMES = 3;
    private static final int MOST_NAMES = 999;
    private static final int LONGEST_NAME = 90;
    private static final int WORDS_SHOWN = 4;

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        for (Passage passage : evidence.passages()) {
            if (passage.string().indexOf(':') >= 0) {
                StatedCount.of(passage).stream().filter(ListCount::mayAnnounce).forEach(count -> check(count, found));
            }
        }
        return found;
    }

    private static boolean mayAnnounce(StatedCount count) {
        String first = count.noun().words().get(0);
        return count.value().intValue() <= MOST_NAMES
                && count.quantity().per().isEmpty()
                && !MEASURES.contains(first.toLowerCase(Locale.ROOT));
    }

    private static void check(StatedCount count, List<Discrepancy> found) {
        String text = count.passage().string();
        int figureEnd = count.quantity().figure().end();
        Matcher announced = ANNOUNCED.matcher(text).region(figureEnd, text.length());
        if (!announced.lookingAt()) {
            return;
        }
        String list = announced.group("list");
        Matcher end = LIST_END.matcher(list);
        if (!end.find() || isOpen(list, end.end())) {
            return;
        }
        list = list.substring(0, end.start()).replaceAll("\\([^)]*\\)", " ");
        int stated = count.value().intValue();
        int semicolon = list.indexOf(';');
        boolean clear = semicolon >= 0;
        List<String> names = names(list, clear ? ";" : ",");
        if (clear && !isNear(names.size(), stated)) { // "…, gồm: a, b, c; các xã …": the list ends at the semicolon
            clear = false;
            names = names(list.substring(0, semicolon), ",");
        }
        int withAnd = names.size() + (names.get(names.size() - 1).contains(" và ") ? 1 : 0);
        boolean disagrees = names.size() != stated && withAnd != stated;
        if (disagrees && isList(names, clear, announced.group("word") != null) && isNear(names.size(), stated)) {
            int wordAt = announced.start("word");
            String between = text.substring(figureEnd, wordAt < 0 ? text.indexOf(':', figureEnd) : wordAt);
            report(count, firstWords(between), names.size(), found);
        }
    }

    private static void report(StatedCount count, String words, int names, List<Discrepancy> found) {
        Phrase message = Phrase.of(
                "\"%s %s …\" announces a list, but %d names are listed.",
                "\"%s %s …\" báo trước một danh sách, nhưng liệt kê %d tên.", count.printed(), words, names);
        count.against(DiscrepancyCode.LIST_COUNT, message)
                .expected(Statement.of(names))
                .addTo(found);
    }

    private static List<String> names(String list, String mark) {
        return Arrays.stream(list.split(mark, -1)).map(String::strip).toList();
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
        return shaped && (clear || (announcedByWord && names.stream().allMatch(name -> name.contains(" "))));
    }

    /** Twice as many names, or half, is a list of something else. */
    private static boolean isNear(int names, int count) {
        return count >= FEWEST_NAMES && names <= 2 * count && 2 * names >= count;
    }

    /** The first words behind the figure: "sản phẩm đạt sản". */
    private static String firstWords(String between) {
        List<String> words = Arrays.asList(between.strip().split("[,\\s]+"));
        return String.join(" ", words.subList(0, Math.min(WORDS_SHOWN, words.size())));
    }
}
