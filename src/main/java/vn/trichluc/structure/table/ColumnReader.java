package vn.trichluc.structure.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Fund;
import vn.trichluc.model.MoneyUnit;
import vn.trichluc.text.Folding;
import vn.trichluc.text.amount.FigureForm;
import vn.trichluc.text.lexicon.HeaderWords;
import vn.trichluc.text.lexicon.HeaderWords.Meaning;
import vn.trichluc.text.lexicon.Lexicons;

/** What the columns of a table hold: by their headers first, by the body's cells where a header leaves it open. */
public final class ColumnReader {
    /** "Tỷ lệ %", and not "Hỗ trợ 50%". */
    private static final Pattern PERCENT_SIGN = Pattern.compile("(?<!\\d|\\d )%");

    private static final Pattern SHORT_NAME = Pattern.compile("[\\p{Lu}\\s]{2,8}");

    /** Of a column's cells with text, at least so many in a hundred are figures where it holds figures. */
    private static final int FIGURES_PERCENT = 50;

    /** So many where a table counts money: words stand beside its figures, "Theo dự toán". */
    private static final int SOME_FIGURES_PERCENT = 25;

    /** So many where the header names no figures: money that "Cơ quan chủ trì" gets. */
    private static final int MOSTLY_FIGURES_PERCENT = 90;

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    private final HeaderWords words = HeaderWords.standard();
    private final Lexicons lexicons;

    ColumnReader(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    /**
     * @param paths one a column
     * @param body the body's lines
     * @param money whether a unit of money is known for the table, or its title speaks of money
     */
    List<Column> read(List<List<String>> paths, List<TableLine> body, Money money) {
        int number = NumberColumn.of(paths, body);
        int label = labelColumn(paths, body, number);
        boolean counted = false;
        for (int column = 0; column < paths.size(); column++) {
            counted |= column != label && isUnit(paths.get(column), body, column);
        }
        List<ColumnRole> roles = new ArrayList<>();
        for (int column = 0; column < paths.size(); column++) {
            roles.add(role(paths.get(column), body, column, number, label, counted, money));
        }
        inherit(paths, roles);
        boolean byFund = false;
        for (int column = 0; column < paths.size(); column++) {
            List<String> path = paths.get(column);
            Fund fund = fund(path, roles.get(column));
            boolean named = (fund != null && fund != Fund.TOTAL) || says(Meaning.CAPITAL, path);
            byFund |= isFigures(roles.get(column)) && named;
        }
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < paths.size(); column++) {
            List<String> path = paths.get(column);
            ColumnRole role = roles.get(column);
            boolean figures = isFigures(role) || role == ColumnRole.PERCENT;
            columns.add(new Column(
                    path,
                    role,
                    figures ? HeaderYear.of(path) : null,
                    isFigures(role) ? fund(path, role, byFund) : null,
                    role == ColumnRole.MONEY ? unit(path) : null,
                    ColumnRelations.isAdditive(path, role)));
        }
        return columns;
    }

    /** What a column is broken down into, "Trong đó", is of its kind: money, where nothing else is said. */
    private void inherit(List<List<String>> paths, List<ColumnRole> roles) {
        ColumnRole whole = ColumnRole.TEXT;
        for (int column = 0; column < paths.size(); column++) {
            List<String> path = paths.get(column);
            boolean part = path.size() > 1 && words.say(Meaning.PARTS, path.get(path.size() - 2));
            if (!part) {
                whole = roles.get(column);
            } else if (whole == ColumnRole.MONEY
                    && roles.get(column) == ColumnRole.QUANTITY
                    && !says(Meaning.QUANTITY, path)) {
                roles.set(column, ColumnRole.MONEY);
            }
        }
    }

    /** What is known of money before the columns are read. */
    enum Money {
        /** A unit line stands over the table. */
        UNIT_KNOWN,
        /** The title speaks of money. */
        LIKELY,
        UNKNOWN
    }

    static boolean isFigures(ColumnRole role) {
        return role == ColumnRole.MONEY || role == ColumnRole.QUANTITY;
    }

    /** The first column behind the numbers, unless it holds figures and a later one words. */
    private int labelColumn(List<List<String>> paths, List<TableLine> body, int number) {
        int first = number + 1;
        if (first >= paths.size()) {
            return -1;
        }
        boolean behindNumbers = number >= 0 || NumberColumn.isHead(paths.get(first));
        if (behindNumbers && !NumberColumn.hasWords(body, first) && !body.isEmpty()) {
            for (int column = first + 1; column < paths.size(); column++) {
                if (NumberColumn.hasWords(body, column) && !says(Meaning.TEXT, paths.get(column))) {
                    boolean years = body.stream()
                            .anyMatch(line -> HeaderYear.isIn(line.shown(first).text()));
                    return years ? first : column;
                }
            }
        }
        return first;
    }

    private boolean isUnit(List<String> path, List<TableLine> body, int column) {
        return says(Meaning.UNIT, path) && (NumberColumn.hasWords(body, column) || isBlank(body, column));
    }

    private static boolean isBlank(List<TableLine> body, int column) {
        return body.stream().allMatch(line -> line.shown(column).isBlank());
    }

    private ColumnRole role(
            List<String> path, List<TableLine> body, int column, int number, int label, boolean counted, Money money) {
        if (column == number) {
            return ColumnRole.NUMBER;
        }
        if (column == label) {
            return ColumnRole.LABEL;
        }
        if (isUnit(path, body, column)) {
            return ColumnRole.UNIT;
        }
        if (says(Meaning.IDENTIFIER, path)) {
            return ColumnRole.TEXT;
        }
        if (!holdsFigures(path, body, column, money)) {
            return says(Meaning.PERIOD, path) ? ColumnRole.PERIOD : ColumnRole.TEXT;
        }
        if (says(Meaning.PERCENT, path)
                || PERCENT_SIGN.matcher(Folding.bare(leaf(path))).find()) {
            return ColumnRole.PERCENT;
        }
        if (!isMoney(path) && (says(Meaning.PERIOD, path) || namesYears(path, body, column))) {
            return ColumnRole.PERIOD;
        }
        if (unit(path) != null) {
            return ColumnRole.MONEY;
        }
        if (says(Meaning.QUANTITY, path) && !isMoney(path.subList(path.size() - 1, path.size()))) {
            return ColumnRole.QUANTITY;
        }
        if (isMoney(path)) {
            return ColumnRole.MONEY;
        }
        if (counted) {
            return ColumnRole.QUANTITY;
        }
        return money == Money.UNKNOWN ? ColumnRole.QUANTITY : ColumnRole.MONEY;
    }

    /** "Năm sử dụng", "Năm sinh": every cell with text is a year. */
    private boolean namesYears(List<String> path, List<TableLine> body, int column) {
        List<String> texts = body.stream()
                .map(line -> line.shown(column).text())
                .filter(text -> !text.isBlank())
                .toList();
        return says(Meaning.YEARS, path)
                && !texts.isEmpty()
                && texts.stream().allMatch(text -> FigureForm.isFigure(text) && !FigureForm.isAmount(text));
    }

    private boolean holdsFigures(List<String> path, List<TableLine> body, int column, Money money) {
        int texts = 0;
        int figures = 0;
        boolean marked = false;
        for (TableLine line : body) {
            String text = line.shown(column).text();
            texts += text.isBlank() ? 0 : 1;
            figures += !text.isBlank() && FigureForm.mayBeFigures(text) ? 1 : 0;
            marked |= FigureForm.isMarked(text);
        }
        boolean dashesOnly = figures > 0
                && body.stream().allMatch(line -> !line.shown(column).text().matches(".*\\d.*"));
        if (texts == 0 || dashesOnly) {
            return !says(Meaning.TEXT, path)
                    && !path.isEmpty()
                    && (isMoney(path) || says(Meaning.QUANTITY, path) || HeaderYear.of(path) != null);
        }
        if (says(Meaning.TEXT, path)) {
            return figures * 100 >= texts * MOSTLY_FIGURES_PERCENT;
        }
        boolean named = marked && (isMoney(path) || unit(path) != null || namesSource(path));
        boolean some = marked && money == Money.UNIT_KNOWN;
        return figures * 100 >= texts * (named ? 0 : some ? SOME_FIGURES_PERCENT : FIGURES_PERCENT);
    }

    private boolean namesSource(List<String> path) {
        return path.stream().anyMatch(name -> named(name, ColumnRole.MONEY).isPresent());
    }

    /** The deepest cell that names a source; a total below a source's name is that source's. */
    private @Nullable Fund fund(List<String> path, ColumnRole role) {
        Fund found = null;
        for (int level = path.size() - 1; level >= 0; level--) {
            String name = path.get(level);
            Optional<Fund> fund = named(name, role);
            if (fund.isPresent() && fund.get() != Fund.TOTAL) {
                return fund.get();
            }
            if (fund.isPresent() && !says(Meaning.CAPITAL, path)) {
                found = Fund.TOTAL;
            }
        }
        return found;
    }

    /** A total is one of sources beside sources, or where its own words say that it is of money. */
    private @Nullable Fund fund(List<String> path, ColumnRole role, boolean byFund) {
        Fund fund = fund(path, role);
        boolean money = role == ColumnRole.MONEY && says(Meaning.ALL_MONEY, path);
        return byFund || (fund == Fund.TOTAL && money) ? fund : null;
    }

    /**
     * What counts things is named by its source only in words that mean nothing else: a column "Xã" counts communes.
     */
    private Optional<Fund> named(String name, ColumnRole role) {
        if (role != ColumnRole.MONEY && !SHORT_NAME.matcher(name).matches()) {
            return lexicons.funds().inText(name);
        }
        return lexicons.funds()
                .inHeader(name)
                .or(() -> lexicons.funds()
                        .inHeader(BRACKETS.matcher(name).replaceAll("").strip()));
    }

    private @Nullable MoneyUnit unit(List<String> path) {
        for (int level = path.size() - 1; level >= 0; level--) {
            Optional<MoneyUnit> unit = lexicons.moneyUnits().inHeader(path.get(level));
            if (unit.isPresent()) {
                return unit.get();
            }
        }
        return null;
    }

    private boolean isMoney(List<String> path) {
        return words.say(Meaning.MONEY, String.join(" | ", path));
    }

    /** Whether the deepest header cell says this. */
    private boolean says(Meaning meaning, List<String> path) {
        return words.say(meaning, leaf(path));
    }

    private static String leaf(List<String> path) {
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }
}
