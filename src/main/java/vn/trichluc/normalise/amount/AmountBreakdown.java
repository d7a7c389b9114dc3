package vn.trichluc.normalise.amount;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.text.Clauses;
import vn.trichluc.text.amount.Mention;
import vn.trichluc.text.lexicon.Funds;

/**
 * Finds which amount is stated to be a part of which: "A, trong đó: B, C" within a line, in brackets behind it, over
 * the list items below it, or over the numbered paragraphs below it.
 */
final class AmountBreakdown {
    private static final String OPENING =
            "trong đó|bao gồm|gồm(?: có)?|chia ra|cụ thể(?: như sau)?|được phân (?:bổ|chia)|phân (?:bổ|chia)";

    /** The words between a whole and its first part. */
    private static final Pattern OPENS = Pattern.compile(
            "(?<![\\p{L}])(?:" + OPENING + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The end of a line whose parts stand below it. */
    private static final Pattern OPENS_LIST = Pattern.compile(
            "^[^.;]{0,80}?(?:[.;]\\s{1,3})?(?<![\\p{L}])(?:" + OPENING + "|như sau|từ các nguồn(?: sau)?)"
                    + "[^.;\\d:]{0,40}:?\\s*$|^[^.;\\d]{0,60}:\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * Words that name the sources of a whole as its parts: "7.756 triệu đồng, từ nguồn khuyến công Quốc gia là 2.500
     * triệu đồng, ngân sách tỉnh là 5.265 triệu đồng".
     */
    private static final Pattern FROM_SOURCES = Pattern.compile(
            "^\\s*[,;:]?\\s*(?:từ|do|gồm)?\\s*(?:các\\s)?(?:nguồn|ngân sách|kinh phí|khuyến công|vốn)(?![\\p{L}])[^.;]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A line that says only that the parts of the amount on the line before follow. */
    private static final Pattern ONLY_OPENS = Pattern.compile(
            "\\s*[-+*]?\\s*(?:" + OPENING + ")\\s*:?\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NUMBERED = Pattern.compile("\\s*\\d{1,2}\\s?[-.)]\\s");

    /** A line below an item's name that says what the item costs: "- Kinh phí: 1.056.000.000 đồng (22 lớp x …)". */
    private static final Pattern COST = Pattern.compile(
            "^\\s*[-+*•]?\\s*(?:tổng\\s)?(?:kinh phí|thành tiền|chi phí|dự toán|số tiền|nhu cầu)(?![\\p{L}]).{0,60}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** The largest number of lines of parts; beyond it lies another subject. */
    private static final int MAX_LINES_BELOW = 60;

    /** The largest number of amounts in a line. A line with more is a table set as text, or hostile. */
    private static final int MAX_AMOUNTS_IN_LINE = 200;

    private final IdentityHashMap<Mention.Money, Mention.Money> wholes = new IdentityHashMap<>();

    private final Funds funds;

    private final List<MentionLine> lines;

    /** The amounts of each line that are no rates, by the line's index. */
    private final List<List<Stated>> sums;

    private AmountBreakdown(List<MentionLine> lines, Funds funds) {
        this.lines = lines;
        this.funds = funds;
        sums = lines.stream().map(AmountBreakdown::sums).toList();
    }

    /** Returns the whole of each amount that is a part. The keys are compared by identity. */
    static Map<Mention.Money, Mention.Money> of(List<MentionLine> lines, Funds funds) {
        AmountBreakdown parts = new AmountBreakdown(lines, funds);
        for (int i = 0; i < lines.size(); i++) {
            parts.within(lines.get(i).text().text(), parts.sums.get(i));
        }
        for (int i = 0; i < lines.size(); i++) {
            parts.below(i);
        }
        return parts.wholes;
    }

    private record Stated(Mention.Money money, int depth) {}

    private void within(String text, List<Stated> sums) {
        if (sums.size() > MAX_AMOUNTS_IN_LINE) {
            return;
        }
        for (int i = 0; i + 1 < sums.size(); i++) {
            Stated whole = sums.get(i);
            Stated next = sums.get(i + 1);
            String gap = text.substring(whole.money().end(), next.money().start());
            if (next.depth() > whole.depth()) {
                bracket(text, sums, i, gap);
            }
            Stated same = sums.stream()
                    .skip(i + 1L)
                    .filter(other -> other.depth() <= whole.depth())
                    .findFirst()
                    .orElse(null);
            if (same != null && same.depth() == whole.depth()) {
                sentence(text, sums, whole, same);
            }
        }
    }

    /** Finds parts in brackets: "A (trong đó B; C)", "A (B; C)". */
    private void bracket(String text, List<Stated> sums, int i, String gap) {
        Stated outer = sums.get(i);
        boolean opens = OPENS.matcher(gap).find();
        boolean direct = gap.stripLeading().startsWith("(");
        int close = closing(text, sums.get(i + 1).money().start());
        List<Stated> inner = sums.stream()
                .skip(i + 1L)
                .filter(other -> other.money().start() < close && other.depth() == outer.depth() + 1)
                .toList();
        if (!opens && !(direct && inner.size() > 1)) {
            return;
        }
        Stated whole = outer;
        for (int k = i; k >= 0 && wholes.containsKey(whole.money()) && !direct; k--) {
            whole = sums.get(k).depth() == outer.depth() ? sums.get(k) : whole;
        }
        for (Stated part : inner) {
            assign(part.money(), whole.money());
        }
    }

    private void sentence(String text, List<Stated> sums, Stated whole, Stated next) {
        if (wholes.containsKey(next.money())) {
            return;
        }
        String gap =
                withoutBrackets(text.substring(whole.money().end(), next.money().start()));
        Matcher opening = OPENS.matcher(gap);
        boolean opens = opening.find();
        boolean sources = !opens && FROM_SOURCES.matcher(gap).matches();
        if (!opens && !sources) {
            return;
        }
        int end = Clauses.SENTENCE.end(text, next.money().end());
        List<Stated> parts = new ArrayList<>();
        for (Stated other : sums) {
            if (other.money().start() >= next.money().start()
                    && other.money().start() < end
                    && other.depth() == whole.depth()) {
                parts.add(other);
            }
        }
        if (sources && (parts.size() < 2 || !eachNamesAFund(text, parts, whole))) {
            return;
        }
        parts.forEach(part -> assign(part.money(), whole.money()));
    }

    private boolean eachNamesAFund(String text, List<Stated> parts, Stated whole) {
        int from = whole.money().end();
        for (Stated part : parts) {
            if (funds.inText(text.substring(from, part.money().start())).isEmpty()) {
                return false;
            }
            from = part.money().end();
        }
        return true;
    }

    /** Finds parts that stand on the lines below, one a line, all of one depth. */
    private void below(int i) {
        MentionLine line = lines.get(i);
        Mention.Money whole = opensList(i);
        int level = line.level();
        if (whole == null && i > 0 && ONLY_OPENS.matcher(line.text().text()).matches()) {
            whole = last(i - 1);
            level = Math.max(level, lines.get(i - 1).level());
        }
        if (whole != null) {
            below(i, whole, level);
        }
    }

    private void below(int i, Mention.Money whole, int level) {
        boolean numbered = NUMBERED.matcher(lines.get(i).text().text()).lookingAt();
        int direct = -1;
        boolean unpriced = false;
        for (int k = i + 1; k < lines.size() && k <= i + MAX_LINES_BELOW; k++) {
            MentionLine below = lines.get(k);
            boolean next = numbered && NUMBERED.matcher(below.text().text()).lookingAt();
            if (below.level() <= level || next) {
                return;
            }
            direct = direct < 0 ? below.level() : Math.min(direct, below.level());
            boolean endOfTitle = below.place() == MentionLine.Place.FIRST
                    && lines.get(k - 1).place() == MentionLine.Place.TITLE
                    && lines.get(k - 1).level() == direct
                    && sums.get(k - 1).isEmpty();
            Optional<Mention.Money> part = sums.get(k).stream()
                    .filter(stated -> stated.depth() == 0)
                    .map(Stated::money)
                    .findFirst();
            if (below.level() > direct && !endOfTitle) {
                if (unpriced && part.filter(cost -> isCost(below, cost)).isPresent()) {
                    assign(part.get(), whole);
                    unpriced = false;
                }
                continue;
            }
            part.ifPresent(money -> assign(money, whole));
            unpriced = part.isEmpty();
        }
    }

    /** Whether the words before the amount on the line say nothing but that it is what something costs. */
    private static boolean isCost(MentionLine line, Mention.Money money) {
        return COST.matcher(line.text().text().substring(0, money.start())).matches();
    }

    /** Returns the last amount of a line if words behind it announce its parts; null where none do. */
    private Mention.@Nullable Money opensList(int line) {
        Mention.Money last = last(line);
        if (last == null) {
            return null;
        }
        String rest = withoutBrackets(lines.get(line).text().text().substring(last.end()));
        return OPENS_LIST.matcher(rest).find() ? last : null;
    }

    /** Returns the last amount of a line outside brackets; null where there is none. */
    private Mention.@Nullable Money last(int line) {
        Mention.Money last = null;
        for (Stated stated : sums.get(line)) {
            last = stated.depth() == 0 ? stated.money() : last;
        }
        return last;
    }

    @SuppressWarnings("ReferenceEquality") // mentions are told by identity, as the map's keys are
    private void assign(Mention.Money part, Mention.Money whole) {
        if (part != whole) {
            wholes.putIfAbsent(part, whole);
        }
    }

    /** Returns the amounts that are no rates, each with the number of brackets around it. */
    private static List<Stated> sums(MentionLine line) {
        String text = line.text().text();
        List<Stated> result = new ArrayList<>();
        int depth = 0;
        int at = 0;
        for (Mention mention : line.mentions()) {
            for (; at < mention.start(); at++) {
                char c = text.charAt(at);
                depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
            }
            if (mention instanceof Mention.Money money && money.per().isEmpty()) {
                result.add(new Stated(money, depth));
            }
        }
        return result;
    }

    /** Returns the end of the bracket that is open at {@code from}. */
    private static int closing(String text, int from) {
        int depth = 1;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    /** Returns the text with blanks in the place of everything in brackets, character for character. */
    static String withoutBrackets(String text) {
        StringBuilder result = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : 0;
            result.append(depth == 0 ? c : ' ');
            depth -= c == ')' && depth > 0 ? 1 : 0;
        }
        return result.toString();
    }
}
