package vn.trichluc.check.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.check.passage.LocatedAmount;
import vn.trichluc.check.passage.SectionPaths;
import vn.trichluc.model.Amount;
import vn.trichluc.model.Fund;
import vn.trichluc.model.Section;
import vn.trichluc.text.Clauses;
import vn.trichluc.text.Folding;

/**
 * Finds statements of running text on the money of the whole programme, with its breakdown: "Tổng kinh phí thực hiện
 * Chương trình: 140.150 triệu đồng, trong đó …". Neither the words before the amount nor the headings above it may name
 * anything but the programme and its money, and none of them may look back.
 */
public final class ProgrammeMoney {
    /** Words that say of which money and which plan an amount is, and nothing else. */
    private static final Set<String> OF_THE_WHOLE =
            words("tổng số cộng nhu cầu kinh phí vốn nguồn dự kiến toán thực hiện"
                    + " triển khai là của để cho chương trình kế hoạch đề án phương tỉnh thành phố trên địa bàn toàn bộ trong"
                    + " giai đoạn năm từ đến các này phê duyệt với");

    /** Further words that may stand in headings above such an amount. */
    private static final Set<String> OF_HEADINGS = words("nội dung nhiệm vụ giải pháp mục tiêu tổ chức cơ cấu phân bổ"
            + " và huy động chủ yếu quy định chung đảm bảo khái hoạt");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** The greatest length of a label before an amount, in characters. */
    private static final int MOST_LABEL_CHARACTERS = 200;

    /**
     * The part of the programme's money that an amount is.
     *
     * @param year null for the whole period
     */
    public record Key(Fund fund, @Nullable Integer year) {}

    /**
     * One statement on the whole, with its parts.
     *
     * @param years that its words name; empty where they name none
     * @param amounts in reading order, the total first
     */
    public record Stated(Set<Integer> years, Map<Key, LocatedAmount> amounts) {
        /** Whether two statements may be about the same years, by their words. */
        public boolean mayBeOne(Stated other) {
            return years.isEmpty() || other.years().isEmpty() || years.equals(other.years());
        }
    }

    private ProgrammeMoney() {}

    /** Returns the statements in reading order. */
    public static List<Stated> of(Evidence evidence) {
        List<Stated> stated = new ArrayList<>();
        SectionPaths paths = evidence.paths();
        Set<String> title = new HashSet<>(tokens(evidence.reading().decision().title()));
        Map<String, List<LocatedAmount>> parts = new LinkedHashMap<>();
        for (LocatedAmount amount : evidence.amounts()) {
            String whole = amount.amount().whole();
            if (whole != null) {
                parts.computeIfAbsent(whole, id -> new ArrayList<>()).add(amount);
            }
        }
        for (LocatedAmount amount : evidence.amounts()) {
            boolean total = amount.amount().fund() == null || amount.amount().fund() == Fund.TOTAL;
            if (!total || amount.amount().whole() != null || amount.amount().year() != null || !isOneValue(amount)) {
                continue;
            }
            String label = label(amount);
            if (isOfTheWhole(label, amount, title, paths)) {
                stated.add(new Stated(
                        years(label),
                        amounts(amount, parts.getOrDefault(amount.amount().id(), List.of()))));
            }
        }
        return stated;
    }

    private static Map<Key, LocatedAmount> amounts(LocatedAmount total, List<LocatedAmount> parts) {
        Map<Key, LocatedAmount> amounts = new LinkedHashMap<>();
        Set<Key> twice = new HashSet<>();
        amounts.put(new Key(Fund.TOTAL, null), total);
        for (LocatedAmount part : parts) {
            Fund fund = part.amount().fund();
            if (fund != null && fund != Fund.TOTAL && isOneValue(part)) {
                Key key = new Key(fund, part.amount().year());
                if (amounts.putIfAbsent(key, part) != null) {
                    twice.add(key);
                }
            }
        }
        amounts.keySet().removeAll(twice);
        return amounts;
    }

    private static boolean isOneValue(LocatedAmount located) {
        Amount amount = located.amount();
        return amount.vnd() != null
                && amount.vnd() != 0
                && amount.bound() == null
                && amount.per().isEmpty();
    }

    /**
     * Returns the words before the amount in its sentence; where there are none, the line above, which is its heading.
     */
    public static String label(LocatedAmount amount) {
        String text = amount.passage().string();
        int from = Math.max(0, amount.start() - MOST_LABEL_CHARACTERS);
        String before = text.substring(from, amount.start());
        int start = Clauses.ITEM.start(before, before.length());
        boolean told = start == 0 || LETTER.matcher(before.substring(start)).find();
        return told ? before.substring(start) : before.substring(Clauses.ITEM.start(before, start - 1), start);
    }

    private static boolean isOfTheWhole(String label, LocatedAmount amount, Set<String> title, SectionPaths paths) {
        String section = amount.amount().section();
        List<String> words = tokens(label);
        boolean money = words.contains("phí") || words.contains("vốn");
        if (!money || !areOf(words, title, Set.of()) || paths.looksBack(section)) {
            return false;
        }
        boolean headingOfMoney = false;
        for (Section heading : paths.headings(section)) {
            List<String> above = tokens(heading.title().text());
            if (!areOf(above, title, OF_HEADINGS)) {
                return false;
            }
            headingOfMoney |= above.contains("phí") || above.contains("vốn");
        }
        return words.contains("tổng") || headingOfMoney;
    }

    private static boolean areOf(List<String> words, Set<String> title, Set<String> more) {
        return words.stream()
                .allMatch(word -> OF_THE_WHOLE.contains(word)
                        || title.contains(word)
                        || more.contains(word)
                        || YEAR.matcher(word).matches());
    }

    private static Set<Integer> years(String label) {
        Set<Integer> years = new TreeSet<>();
        Matcher year = YEAR.matcher(label);
        while (year.find()) {
            years.add(Integer.valueOf(year.group()));
        }
        return years;
    }

    /**
     * Returns the folded words of a text, and numbers that stand for themselves; numbers and letters of headings are
     * not in titles.
     */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(Folding.key(text));
        while (word.find()) {
            tokens.add(word.group());
        }
        return tokens;
    }

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.split(" ")));
    }
}
