package vn.trichluc.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A made-up decision before it is written down: its figures, tables and everything that an error can be planted in. */
final class Draft {
    final Random random;
    final Manner manner;
    final Programme programme;
    final List<Fig> figures = new ArrayList<>();
    final List<Grid> grids = new ArrayList<>();
    final char grouping;
    private final int zero;
    private int claims;

    // what is said beside the tables; an error replaces it
    final String number;
    final LocalDate date;
    String captionNumber;
    LocalDate captionDate;
    String annexNumber;
    boolean annexNumberBlank;
    String decree = "45/2012/NĐ-CP";
    String circularDate = "28 tháng 12 năm 2012";
    String local = "16/2010/QĐ-UBND";
    final List<String> headings = new ArrayList<>(List.of("I", "II", "III", "IV", "V"));
    String mentionedAnnex = "01";

    final Fig total;
    final List<Fig> parts = new ArrayList<>();
    final String words;
    final boolean shares;
    final boolean withWords;
    Fig share;
    String printedWords;
    final List<Rated> rated = new ArrayList<>();
    final int listed;
    int announced;
    final Grid years;
    final Grid annex;
    final Grid counts;
    int spokenCount;
    final boolean withCounts;

    // what the decision's articles state again of the programme attached
    final List<Fig> again = new ArrayList<>();
    final boolean withGoalAgain;
    int countAgain;

    static final class Rated {
        final Programme.Activity activity;
        final int count;
        final long rate;
        long cost;
        int line;

        Rated(Programme.Activity activity, int count, long rate) {
            this.activity = activity;
            this.count = count;
            this.rate = rate;
            this.cost = count * rate;
        }
    }

    Draft(long seed) {
        random = new Random(seed);
        manner = Manner.values()[random.nextInt(Manner.values().length)];
        programme = new Programme(random);
        grouping = manner == Manner.ONE_CELL_A_LINE && random.nextBoolean() ? ',' : '.';
        zero = random.nextInt(3);
        date = LocalDate.of(programme.from - 1, 1 + random.nextInt(12), 1 + random.nextInt(28));
        number = (100 + random.nextInt(2900)) + "/QĐ-UBND";
        captionNumber = number;
        annexNumber = number;
        captionDate = date;
        withWords = random.nextInt(3) == 0;
        shares = random.nextInt(3) == 0;
        total = text(programme.sum(programme.activities(), -1, -1));
        for (int fund = 0; fund < programme.funds; fund++) {
            parts.add(text(programme.sum(programme.activities(), -1, fund)));
        }
        claim(total, parts);
        words = Words.million(total.truth);
        printedWords = words;
        share = new Fig(0, percent(parts.get(0).truth, total.truth), false);
        listed = 4 + random.nextInt(5);
        announced = listed;
        for (int i = 0; i < 2; i++) {
            rated.add(new Rated(programme.activities().get(i), 2 + random.nextInt(20), 10L * (2 + random.nextInt(40))));
        }
        years = years();
        annex = annex();
        withCounts = random.nextBoolean();
        counts = counts();
        spokenCount = programme.activities().get(3).count();
        again();
        withGoalAgain = withCounts && random.nextBoolean();
        countAgain = spokenCount;
        grids.add(years);
        grids.add(annex);
        if (withCounts) {
            grids.add(counts);
        }
    }

    /** Nothing, or the total, or the total and what it breaks down into. */
    private void again() {
        int how = random.nextInt(3);
        if (how > 0) {
            again.add(text(total.truth));
            claim(again.get(0), List.of(total));
        }
        if (how == 2) {
            for (Fig part : parts) {
                Fig stated = text(part.truth);
                again.add(stated);
                claim(stated, List.of(part));
            }
            claim(again.get(0), again.subList(1, again.size()));
        }
    }

    static String percent(long part, long whole) {
        return String.format(Locale.ROOT, "%.1f", 100.0 * part / whole).replace('.', ',');
    }

    private Fig text(long value) {
        Fig fig = new Fig(value, group(value, '.'), true);
        figures.add(fig);
        return fig;
    }

    private Fig cell(long value) {
        Fig fig = new Fig(value, print(value), true);
        figures.add(fig);
        return fig;
    }

    /** As the document prints it: its own mark between groups, its own way to write 0. */
    String print(long value) {
        return value != 0 ? group(value, grouping) : zero == 0 ? "-" : zero == 1 ? "0" : "";
    }

    static String group(long value, char mark) {
        return String.format(Locale.ROOT, "%,d", value).replace(',', mark);
    }

    private void claim(Fig whole, List<Fig> parts) {
        new Fig.Claim(claims++, whole, List.copyOf(parts)).register();
    }

    /** Years down, funds across: the table that nearly every programme has in its text. */
    private Grid years() {
        Grid grid = new Grid(unit(), false);
        boolean totalFirst = random.nextBoolean();
        addColumn(grid, totalFirst, "", "Tổng kinh phí");
        for (int fund = 0; fund < programme.funds; fund++) {
            grid.columns.add(new Grid.Col("", "Kinh phí " + Programme.HEADERS.get(fund)));
        }
        addColumn(grid, !totalFirst, "", "Tổng kinh phí");
        List<List<Fig>> rows = new ArrayList<>();
        for (int year = 0; year <= programme.years; year++) {
            boolean last = year == programme.years;
            Grid.Line line = new Grid.Line("", last ? "Tổng cộng" : Integer.toString(programme.from + year));
            List<Fig> row = new ArrayList<>();
            Fig sum = cell(programme.sum(programme.activities(), last ? -1 : year, -1));
            for (int fund = 0; fund < programme.funds; fund++) {
                Fig fig = cell(programme.sum(programme.activities(), last ? -1 : year, fund));
                fig.fact = (last ? -1 : year) + "/" + fund;
                row.add(fig);
            }
            sum.fact = (last ? -1 : year) + "/-1";
            claim(sum, row);
            line.cells.addAll(totalFirst ? List.of(sum) : List.of());
            line.cells.addAll(row);
            line.cells.addAll(totalFirst ? List.of() : List.of(sum));
            row.add(0, sum);
            rows.add(row);
            grid.rows.add(line);
        }
        List<Fig> totals = rows.get(programme.years);
        for (int i = 0; i < totals.size(); i++) {
            int column = i;
            claim(
                    totals.get(i),
                    rows.subList(0, programme.years).stream()
                            .map(row -> row.get(column))
                            .toList());
            claim(i == 0 ? total : parts.get(i - 1), List.of(totals.get(i)));
        }
        return grid;
    }

    private String unit() {
        return List.of("Đơn vị tính: triệu đồng", "ĐVT: Triệu đồng", "Đơn vị: triệu đồng")
                .get(random.nextInt(3));
    }

    private static void addColumn(Grid grid, boolean wanted, String top, String name) {
        if (wanted) {
            grid.columns.add(new Grid.Col(top, name));
        }
    }

    /** Items down in their groups; across the funds of each year and of the period, or years alone, or funds alone. */
    private Grid annex() {
        Grid grid = new Grid(unit(), true);
        boolean byYear = random.nextInt(4) > 0;
        boolean byFund = !byYear || random.nextInt(3) > 0;
        boolean groupFigures = random.nextInt(3) > 0;
        boolean totalOnTop = random.nextInt(3) == 0;
        List<int[]> keys = new ArrayList<>();
        if (byYear) {
            for (int year = 0; year < programme.years; year++) {
                addKeys(keys, year, byFund);
            }
        }
        addKeys(keys, -1, byFund);
        for (int[] key : keys) {
            String top = key[0] < 0 ? "Tổng kinh phí giai đoạn" : "Năm " + (programme.from + key[0]);
            String name = key[1] < 0 ? "Tổng số" : Programme.HEADERS.get(key[1]);
            grid.columns.add(
                    byFund && byYear
                            ? new Grid.Col(top, name)
                            : new Grid.Col("", byFund ? name : key[0] < 0 ? "Tổng cộng" : top));
        }
        List<List<Fig>> groupRows = new ArrayList<>();
        List<List<Fig>> itemRows = new ArrayList<>();
        Grid.Line totalLine = new Grid.Line("", "Tổng cộng");
        List<Fig> totals = row(grid, totalLine, programme.activities(), keys, totalOnTop);
        int groupNumber = 0;
        for (Programme.Group group : programme.groups) {
            Grid.Line line = new Grid.Line(roman(++groupNumber), group.label());
            line.group = groupNumber;
            grid.rows.add(line);
            List<Fig> groupRow = groupFigures ? fill(line, group.activities(), keys) : List.of();
            if (!groupFigures) {
                keys.forEach(key -> line.cells.add(""));
            }
            List<List<Fig>> own = new ArrayList<>();
            int itemNumber = 0;
            for (Programme.Activity activity : group.activities()) {
                Grid.Line item = new Grid.Line(Integer.toString(++itemNumber), activity.label());
                item.group = groupNumber;
                own.add(row(grid, item, List.of(activity), keys, true));
            }
            itemRows.addAll(own);
            if (groupFigures) {
                groupRows.add(groupRow);
                columns(groupRow, own);
            }
        }
        if (!totalOnTop) {
            grid.rows.add(totalLine);
        }
        columns(totals, groupFigures ? groupRows : itemRows);
        if (groupFigures) {
            columns(totals, itemRows);
        }
        for (int i = 0; i < totals.size(); i++) {
            same(totals.get(i), keys.get(i)[0] + "/" + keys.get(i)[1]);
        }
        return grid;
    }

    private void same(Fig annexTotal, String fact) {
        figures.stream()
                .filter(fig -> fig.fact.equals(fact))
                .findFirst()
                .ifPresent(other -> claim(annexTotal, List.of(other)));
    }

    private void addKeys(List<int[]> keys, int year, boolean byFund) {
        keys.add(new int[] {year, -1});
        for (int fund = 0; byFund && fund < programme.funds; fund++) {
            keys.add(new int[] {year, fund});
        }
    }

    private List<Fig> row(
            Grid grid, Grid.Line line, List<Programme.Activity> activities, List<int[]> keys, boolean now) {
        if (now) {
            grid.rows.add(line);
        }
        return fill(line, activities, keys);
    }

    private List<Fig> fill(Grid.Line line, List<Programme.Activity> activities, List<int[]> keys) {
        List<Fig> row = new ArrayList<>();
        for (int[] key : keys) {
            row.add(cell(programme.sum(activities, key[0], key[1])));
        }
        line.cells.addAll(row);
        for (int i = 0; i < keys.size(); i++) {
            int year = keys.get(i)[0];
            int fund = keys.get(i)[1];
            List<Fig> funds = select(row, keys, year, -2);
            if (fund == -1 && !funds.isEmpty()) {
                claim(row.get(i), funds);
            }
            List<Fig> ofYears = select(row, keys, -2, fund);
            if (year == -1 && !ofYears.isEmpty()) {
                claim(row.get(i), ofYears);
            }
        }
        return row;
    }

    /** Figures of single funds of a year (fund -2), or of single years of a fund (year -2). */
    private static List<Fig> select(List<Fig> row, List<int[]> keys, int year, int fund) {
        List<Fig> selected = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            boolean funds = fund == -2 && keys.get(i)[0] == year && keys.get(i)[1] >= 0;
            boolean ofYears = year == -2 && keys.get(i)[1] == fund && keys.get(i)[0] >= 0;
            if (funds || ofYears) {
                selected.add(row.get(i));
            }
        }
        return selected;
    }

    private void columns(List<Fig> totals, List<List<Fig>> rows) {
        for (int i = 0; i < totals.size(); i++) {
            int column = i;
            claim(totals.get(i), rows.stream().map(row -> row.get(column)).toList());
        }
    }

    /** How many of what: nothing adds up here, but the text speaks of one of them. */
    private Grid counts() {
        Grid grid = new Grid("", true);
        grid.columns.add(new Grid.Col("", "Đơn vị tính"));
        grid.columns.add(new Grid.Col("", "Số lượng"));
        int number = 0;
        for (Programme.Activity activity : programme.activities()) {
            Grid.Line line = new Grid.Line(Integer.toString(++number), activity.label());
            line.cells.add(activity.unit());
            line.cells.add(new Fig(activity.count(), String.format(Locale.ROOT, "%02d", activity.count()), false));
            grid.rows.add(line);
        }
        return grid;
    }

    static String roman(int number) {
        return List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
                .get(number - 1);
    }
}
