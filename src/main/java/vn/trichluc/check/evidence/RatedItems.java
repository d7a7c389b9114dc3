package vn.trichluc.check.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.check.claim.Figure;
import vn.trichluc.check.passage.LocatedAmount;
import vn.trichluc.check.passage.Passage;

/** Items of running text with a count, a rate and an amount: "Số lượng: 03 phòng", "Định mức: 250 triệu đồng/phòng". */
public final class RatedItems {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE;

    private static final Pattern COUNT = Pattern.compile(
            "^\\s*[-+*•]?\\s*số lượng[^:\\d\\n]{0,40}:\\s*(?<count>\\d{1,6})\\s+(?<unit>\\p{L}+)(?!\\s*(?:-|đến)\\s*\\d)",
            FLAGS);

    /** Where an item of a list ends: another count, or the number of the next item. */
    private static final Pattern NEXT_ITEM =
            Pattern.compile("^\\s*(?:[-+*•]?\\s*số lượng|\\d+\\.\\d+(?:\\.\\d+)*+\\.{0,2}\\s|\\p{Ll}\\)\\s)", FLAGS);

    private static final Pattern OPENS = Pattern.compile("\\s*\\(\\s*");

    private static final Pattern COST = Pattern.compile("kinh phí|dự kiến|tổng|chi phí|thành tiền", FLAGS);

    /** A count with its unit, and the amounts that stand under it. */
    private record Item(Figure count, String unit, List<LocatedAmount> amounts) {}

    /**
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
            if (!passage.letters().contains("so luong")) {
                continue;
            }
            items(passage, evidence.amounts()).forEach(item -> addRated(item, rated));
        }
        return rated;
    }

    private static List<Item> items(Passage passage, List<LocatedAmount> amounts) {
        List<Item> items = new ArrayList<>();
        Matcher count = COUNT.matcher(passage.string());
        Matcher next = NEXT_ITEM.matcher(passage.string());
        while (count.find()) {
            int end = next.find(count.end()) ? next.start() : passage.string().length();
            int start = count.start();
            Figure figure = passage.figure(
                    count.start("count"),
                    count.end(),
                    count.group("count") + " " + count.group("unit"),
                    new BigDecimal(count.group("count")));
            items.add(new Item(
                    figure,
                    count.group("unit").toLowerCase(Locale.ROOT),
                    amounts.stream()
                            .filter(amount -> amount.passage().equals(passage))
                            .filter(amount -> amount.start() >= start && amount.end() <= end)
                            .filter(amount -> amount.amount().vnd() != null)
                            .toList()));
        }
        return items;
    }

    private static void addRated(Item item, List<Rated> rated) {
        List<LocatedAmount> rates = item.amounts().stream()
                .filter(amount -> !amount.amount().per().isEmpty())
                .toList();
        List<LocatedAmount> costs = item.amounts().stream()
                .filter(amount -> amount.amount().per().isEmpty())
                .toList();
        if (rates.size() != 1 || costs.isEmpty() || !isCost(costs.get(0))) {
            return;
        }
        LocatedAmount rate = rates.get(0);
        boolean sameUnit = rate.amount().per().toLowerCase(Locale.ROOT).startsWith(item.unit());
        if (sameUnit || follows(costs.get(0), rate)) {
            rated.add(new Rated(item.count(), rate, costs, sameUnit));
        }
    }

    /** The line of an amount says that it is what the item costs. */
    private static boolean isCost(LocatedAmount amount) {
        String text = amount.passage().string();
        int line = text.lastIndexOf('\n', Math.max(0, amount.start() - 1)) + 1;
        return COST.matcher(text.substring(Math.min(line, amount.start()), amount.start()))
                .find();
    }

    /** "100 triệu đồng (50 triệu đồng/cơ sở)": the rate explains the amount before it. */
    private static boolean follows(LocatedAmount amount, LocatedAmount rate) {
        return amount.end() <= rate.start()
                && OPENS.matcher(amount.passage().string().substring(amount.end(), rate.start()))
                        .matches();
    }
}
