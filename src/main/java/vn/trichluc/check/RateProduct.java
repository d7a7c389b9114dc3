package vn.trichluc.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Bound;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;

/**
 * Count × rate is not the amount: "Số lượng: 03 phòng", "Định mức: 250 triệu đồng/phòng", "Kinh phí: 550 triệu đồng". A
 * rate that is only a bound (không quá, tối đa) is contradicted only where the bound is broken. Where the amount is
 * broken down, the product may be any of its parts: the rate of the support, not of the whole cost.
 */
final class RateProduct implements Rule {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE;

    private static final Pattern COUNT = Pattern.compile(
            "^\\s*[-+*•]?\\s*số lượng[^:\\d\\n]{0,40}:\\s*(?<count>\\d{1,6})\\s+(?<unit>\\p{L}+)(?!\\s*(?:-|đến)\\s*\\d)",
            FLAGS);

    /** Where an item of a list ends: another count, or the number of the next item. */
    private static final Pattern NEXT_ITEM =
            Pattern.compile("^\\s*(?:[-+*•]?\\s*số lượng|\\d+\\.\\d+(?:\\.\\d+)*\\.{0,2}\\s|\\p{Ll}\\)\\s)", FLAGS);

    private static final Pattern OPENS = Pattern.compile("\\s*\\(\\s*");

    private static final Pattern COST = Pattern.compile("kinh phí|dự kiến|tổng|chi phí|thành tiền", FLAGS);

    /** An item: a count with its unit, and the amounts that stand under it. */
    private record Item(BigDecimal count, String unit, String printed, List<Anchor> at, List<LocatedAmount> amounts) {}

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        for (Passage passage : evidence.passages()) {
            for (Item item : items(passage, evidence.amounts())) {
                check(item, found);
            }
        }
        return found;
    }

    private static List<Item> items(Passage passage, List<LocatedAmount> amounts) {
        List<Item> items = new ArrayList<>();
        Matcher count = COUNT.matcher(passage.string());
        Matcher next = NEXT_ITEM.matcher(passage.string());
        while (count.find()) {
            int end = next.find(count.end()) ? next.start() : passage.string().length();
            int start = count.start();
            items.add(new Item(
                    new BigDecimal(count.group("count")),
                    count.group("unit").toLowerCase(Locale.ROOT),
                    count.group("count") + " " + count.group("unit"),
                    passage.text().at(count.start("count"), count.end()),
                    amounts.stream()
                            .filter(amount -> amount.passage().equals(passage))
                            .filter(amount -> amount.start() >= start && amount.end() <= end)
                            .filter(amount -> amount.amount().vnd() != null)
                            .toList()));
        }
        return items;
    }

    private static void check(Item item, List<Discrepancy> found) {
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
        boolean within = follows(costs.get(0), rate);
        if (!sameUnit && !within) {
            return;
        }
        BigDecimal product = item.count().multiply(rate.figure().value());
        if (isContradicted(rate.amount().bound(), product, costs)) {
            report(item, rate, costs.get(0), product, sameUnit, found);
        }
    }

    private static boolean isContradicted(@Nullable Bound bound, BigDecimal product, List<LocatedAmount> costs) {
        if (bound == Bound.AT_MOST || bound == Bound.LESS_THAN) {
            return costs.stream().allMatch(cost -> cost.figure().value().compareTo(product) > 0);
        }
        return bound == null
                && costs.stream().allMatch(cost -> cost.amount().bound() == null)
                && costs.stream().noneMatch(cost -> cost.figure().value().compareTo(product) == 0);
    }

    private static void report(
            Item item,
            LocatedAmount rate,
            LocatedAmount cost,
            BigDecimal product,
            boolean sameUnit,
            List<Discrepancy> found) {
        Figure figure = cost.figure();
        String message = String.format(
                Locale.ROOT,
                "%s is stated for %s at %s, which come to %s%s.",
                cost.amount().text(),
                item.printed(),
                rate.amount().text(),
                rate.amount().bound() == null ? "" : "at most ",
                new Numerals(figure, List.of()).printWithUnit(product));
        Finding.of(DiscrepancyCode.RATE_PRODUCT, sameUnit ? Severity.ERROR : Severity.WARNING, Cause.SOURCE, message)
                .stated(Statement.of(figure.value()))
                .expected(Statement.of(product))
                .refs(List.of(cost.ref(), rate.ref()))
                .at(cost.at())
                .at(rate.at())
                .at(item.at())
                .addTo(found);
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
