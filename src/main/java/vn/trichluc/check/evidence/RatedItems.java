package vn.trichluc.check.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.check.claim.Figure;
import vn.trichluc.check.passage.CountedNoun;
import vn.trichluc.check.passage.LocatedAmount;
import vn.trichluc.check.passage.Passage;
import vn.trichluc.model.Quantity;

/**
 * Finds items of running text with a count, a rate and an amount: "Số lượng: 03 phòng", "Định mức: 250 triệu
 * đồng/phòng".
 */
public final class RatedItems {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE;

    /** The beginning of the next item of a list: another count, or the number of the item. */
    private static final Pattern NEXT_ITEM =
            Pattern.compile("^\\s*(?:[-+*•]?\\s*số lượng|\\d+\\.\\d+(?:\\.\\d+)*+\\.{0,2}\\s|\\p{Ll}\\)\\s)", FLAGS);

    private static final Pattern OPENS = Pattern.compile("\\s*\\(\\s*");

    private static final Pattern COST = Pattern.compile("kinh phí|dự kiến|tổng|chi phí|thành tiền", FLAGS);

    /**
     * An item of a list.
     *
     * @param count printed with its unit: 03 phòng
     * @param costs at least one: what the item costs, and what else is said of it
     * @param sameUnit whether the rate is for one of what is counted
     */
    public record Rated(Figure count, LocatedAmount rate, List<LocatedAmount> costs, boolean sameUnit) {
        public Rated {
            costs = List.copyOf(costs);
        }
    }

    private RatedItems() {}

    public static List<Rated> of(Evidence evidence) {
        List<Rated> rated = new ArrayList<>();
        for (Passage passage : evidence.passages()) {
            List<StatedCount> counts = HowMany.of(passage);
            if (!counts.isEmpty()) {
                List<LocatedAmount> amounts = evidence.amounts().stream()
                        .filter(amount -> amount.passage().equals(passage)
                                && amount.amount().vnd() != null)
                        .toList();
                counts.forEach(count -> addRated(count, below(count, amounts), rated));
            }
        }
        return rated;
    }

    /** Returns the amounts that stand under the count. */
    private static List<LocatedAmount> below(StatedCount count, List<LocatedAmount> amounts) {
        String text = count.passage().string();
        Matcher next = NEXT_ITEM.matcher(text);
        int end = next.find(count.nounEnd()) ? next.start() : text.length();
        return amounts.stream()
                .filter(amount -> amount.start() >= count.nounEnd() && amount.end() <= end)
                .toList();
    }

    private static void addRated(StatedCount count, List<LocatedAmount> amounts, List<Rated> rated) {
        List<LocatedAmount> rates = amounts.stream()
                .filter(amount -> !amount.amount().per().isEmpty())
                .toList();
        List<LocatedAmount> costs = amounts.stream()
                .filter(amount -> amount.amount().per().isEmpty())
                .toList();
        if (rates.size() != 1 || costs.isEmpty() || !isCost(costs.get(0))) {
            return;
        }
        LocatedAmount rate = rates.get(0);
        boolean sameUnit = CountedNoun.of(rate.amount().per()).isLike(count.noun());
        if (sameUnit || follows(costs.get(0), rate)) {
            rated.add(new Rated(withNoun(count), rate, costs, sameUnit));
        }
    }

    private static Figure withNoun(StatedCount count) {
        Quantity.Place all = new Quantity.Place(count.quantity().figure().start(), count.nounEnd());
        return count.passage().figure(all.start(), all.end(), count.passage().words(all), count.value());
    }

    /** Whether the line of an amount says that it is what the item costs. */
    private static boolean isCost(LocatedAmount amount) {
        String text = amount.passage().string();
        int line = text.lastIndexOf('\n', Math.max(0, amount.start() - 1)) + 1;
        return COST.matcher(text.substring(Math.min(line, amount.start()), amount.start()))
                .find();
    }

    /** Whether the rate explains the amount before it: "100 triệu đồng (50 triệu đồng/cơ sở)". */
    private static boolean follows(LocatedAmount amount, LocatedAmount rate) {
        return amount.end() <= rate.start()
                && OPENS.matcher(amount.passage().string().substring(amount.end(), rate.start()))
                        .matches();
    }
}
