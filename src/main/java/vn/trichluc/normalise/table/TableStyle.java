package vn.trichluc.normalise.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.MoneyUnit;
import vn.trichluc.text.amount.NumberStyle;
import vn.trichluc.text.amount.PrintedNumber;

/**
 * Decides for a whole table how it writes its figures, never for one figure: by the shapes of all of them, then by the
 * sums that hold, then by amounts of the text that a cell repeats.
 */
final class TableStyle {
    /**
     * The share of figures, in per cent, that may break the style of the rest: they are misprints, and get no value.
     */
    private static final int MISPRINTS_PERCENT = 5;

    /**
     * The number of figures that must have a style for a single figure that breaks it to be a misprint, in a table too
     * small for {@link #MISPRINTS_PERCENT}.
     */
    private static final int MIN_AGAINST_ONE = 3;

    /** The amount in đồng below which the match of a cell with an amount of the text is chance. */
    private static final BigDecimal TELLING = BigDecimal.valueOf(1_000_000);

    private static final int GROUP_DIGITS = 3;

    private final ParsedTable parsed;
    private final List<TableTotals.Total> totals;
    private final Set<BigDecimal> stated;
    private final List<Figure> figures = new ArrayList<>();

    /**
     * A figure with a separator.
     *
     * @param vnd how many đồng one counts; 0 where it is no money or its unit is not known
     */
    private record Figure(PrintedNumber printed, long vnd, boolean percent) {
        boolean allows(NumberStyle style) {
            return printed.allows(style);
        }

        /** Returns the number of digits behind the decimal mark in that style. */
        int decimals(NumberStyle style) {
            boolean decimal = allows(style) && printed.separators().indexOf(style.decimal()) >= 0;
            return decimal ? lastRun().length() : 0;
        }

        String lastRun() {
            return printed.runs().get(printed.runs().size() - 1);
        }

        /**
         * Whether a style would make the figure a part of one đồng: a đồng has no thousandths, so that 500,125 of đồng
         * is grouped.
         */
        boolean isPartOfDong(NumberStyle style, NumberStyle other) {
            return vnd == 1 && decimals(style) == GROUP_DIGITS && allows(other) && decimals(other) == 0;
        }
    }

    /**
     * Collects the figures of a table.
     *
     * @param stated amounts of the running text, in đồng, without trailing zeros
     */
    TableStyle(ParsedTable parsed, Set<BigDecimal> stated) {
        this.parsed = parsed;
        this.stated = stated;
        totals = TableTotals.of(parsed.table());
        read(false);
        if (figures.isEmpty()) {
            read(true);
        }
    }

    /**
     * Collects figures.
     *
     * @param ownUnit whether figures are taken that are written as in running text, with their unit behind them
     */
    private void read(boolean ownUnit) {
        List<Column> columns = parsed.table().columns();
        for (List<CellText> row : parsed.cells()) {
            for (int i = 0; i < row.size(); i++) {
                if (row.get(i) instanceof CellText.Number number
                        && tells(number.printed())
                        && ownUnit == (number.unit() != null)) {
                    boolean percent = number.percent() || columns.get(i).role() == ColumnRole.PERCENT;
                    figures.add(new Figure(number.printed(), vnd(number, columns.get(i)), percent));
                }
            }
        }
    }

    /**
     * Whether a figure helps to decide the style: it has a separator, and some style can write it (not 1.000.00, 900
     * 1.000).
     */
    private static boolean tells(PrintedNumber printed) {
        return printed.hasSeparator()
                && (printed.allows(NumberStyle.VIETNAMESE) || printed.allows(NumberStyle.ENGLISH));
    }

    private long vnd(CellText.Number number, Column column) {
        MoneyUnit unit = number.unit() != null ? number.unit() : column.unit();
        unit = unit != null ? unit : parsed.table().unit();
        return column.role() == ColumnRole.MONEY && !number.percent() && unit != null ? unit.vnd() : 0;
    }

    /** Returns the table's style; empty where nothing within it and in the text decides. */
    Optional<NumberStyle> decide() {
        List<Figure> sums = figures.stream().filter(figure -> !figure.percent()).toList();
        Optional<NumberStyle> all = byShape(figures);
        // per cents that are typed in another style than the sums must not cost the sums their values
        Optional<NumberStyle> shape = all.isPresent() || couldBeEither(figures) ? all : byShape(sums);
        if (shape.isPresent() || !couldBeEither(figures)) {
            return shape;
        }
        int evidence = Integer.compare(
                sums(NumberStyle.ENGLISH) + matches(NumberStyle.ENGLISH),
                sums(NumberStyle.VIETNAMESE) + matches(NumberStyle.VIETNAMESE));
        if (evidence != 0) {
            return Optional.of(evidence > 0 ? NumberStyle.ENGLISH : NumberStyle.VIETNAMESE);
        }
        return Optional.empty();
    }

    /**
     * Returns the style by the shapes of the figures; empty where they allow both styles, or where too many figures
     * contradict either.
     */
    private static Optional<NumberStyle> byShape(List<Figure> figures) {
        long vietnamese = against(NumberStyle.VIETNAMESE, NumberStyle.ENGLISH, figures);
        long english = against(NumberStyle.ENGLISH, NumberStyle.VIETNAMESE, figures);
        if (vietnamese != english) {
            NumberStyle better = vietnamese < english ? NumberStyle.VIETNAMESE : NumberStyle.ENGLISH;
            long odd = Math.min(vietnamese, english);
            boolean few = odd * 100 <= MISPRINTS_PERCENT * (long) figures.size()
                    || (odd == 1 && Math.max(vietnamese, english) >= MIN_AGAINST_ONE);
            return few ? Optional.of(better) : Optional.empty();
        }
        boolean comma = figures.stream()
                .anyMatch(figure -> figure.printed().separators().indexOf(',') >= 0);
        return vietnamese > 0 || comma ? Optional.empty() : Optional.of(NumberStyle.VIETNAMESE);
    }

    private static boolean couldBeEither(List<Figure> figures) {
        return against(NumberStyle.VIETNAMESE, NumberStyle.ENGLISH, figures) == 0
                && against(NumberStyle.ENGLISH, NumberStyle.VIETNAMESE, figures) == 0;
    }

    /** Whether every figure could be of that style. */
    boolean couldBe(NumberStyle style) {
        return figures.stream().allMatch(figure -> figure.allows(style));
    }

    /**
     * Whether commas group digits by the noughts at their end: decimals leave these out, groups of three keep them
     * (4,000). Where 4.000 stands as well, they do not decide.
     */
    boolean commasGroupNoughts() {
        return figures.stream().anyMatch(figure -> isIdle(figure, NumberStyle.VIETNAMESE))
                && figures.stream().noneMatch(figure -> isIdle(figure, NumberStyle.ENGLISH));
    }

    private static boolean isIdle(Figure figure, NumberStyle style) {
        return figure.decimals(style) == GROUP_DIGITS && figure.lastRun().endsWith("0");
    }

    /**
     * Counts the figures that contradict a style: those that it cannot write, parts of one đồng, and, where its
     * decimals are not all of one length, decimals that end in a nought: 1.200 beside 12.5 is grouped.
     */
    private static long against(NumberStyle style, NumberStyle other, List<Figure> figures) {
        boolean lengthsDiffer = figures.stream()
                        .mapToInt(figure -> figure.decimals(style))
                        .filter(length -> length > 0)
                        .distinct()
                        .count()
                > 1;
        return figures.stream()
                .filter(figure -> !figure.allows(style)
                        || figure.isPartOfDong(style, other)
                        || (lengthsDiffer && isIdle(figure, style)))
                .count();
    }

    /** Counts the figures that repeat an amount of the text in that style. */
    private int matches(NumberStyle style) {
        int count = 0;
        for (Figure figure : figures) {
            Optional<BigDecimal> value =
                    figure.printed().value(style).map(v -> v.multiply(BigDecimal.valueOf(figure.vnd())));
            if (value.isPresent()
                    && value.get().compareTo(TELLING) >= 0
                    && stated.contains(value.get().stripTrailingZeros())) {
                count++;
            }
        }
        return count;
    }

    /** Counts the totals of columns, groups, sources and years that hold in that style. */
    private int sums(NumberStyle style) {
        return (int) totals.stream()
                .filter(total -> total.holds(place -> parsed.value(place, style)))
                .count();
    }
}
