package vn.trichluc.normalise.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Cell;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.MoneyUnit;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Relation;
import vn.trichluc.model.Row;
import vn.trichluc.model.Table;
import vn.trichluc.text.amount.NumberStyle;
import vn.trichluc.text.lexicon.MoneyUnits;

/**
 * Gives the cells of one table their values, once its style is known. What cannot be a figure in that style has none; a
 * misread figure has one where its shape or a sum leaves no other, and a lower confidence in any case.
 */
final class CellValues {
    /** The contract's limit for đồng, 2^53 - 1. */
    private static final BigDecimal MAX_VND = BigDecimal.valueOf(9_007_199_254_740_991L);

    /** The largest number of misread figures of a table whose sums can prove them. */
    private static final int MAX_PROVED = 200;

    /** The label of a row of percentages: Tỷ lệ (%), % so với tổng số. */
    private static final Pattern PERCENT_ROW = Pattern.compile(
            "(?<![\\d,.]\\s?)%|(?<!\\p{L})(?:tỷ|tỉ) (?:lệ|trọng) (?:phần trăm|\\()|(?<!\\p{L})(?:tỷ|tỉ) (?:lệ|trọng).*%",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The characters one of which stands in every match of the two patterns. */
    private static final String PERCENT_CHARACTERS = "%ỷỶỉỈ";

    /**
     * A rate that is part of a row's name: Thuế 8%, hưởng 100%, dự phòng (5%). The row's figures are per cents or
     * money.
     */
    private static final Pattern RATE_IN_LABEL = Pattern.compile("[\\d,.]\\s?%");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ParsedTable parsed;
    private final Table table;
    private final @Nullable NumberStyle style;
    private final MoneyUnits units;
    private final List<TableTotals.Total> totals;
    private final boolean hasMoney;

    /**
     * Makes the values of a table.
     *
     * @param style null where the style is unknown: then only figures without marks have values
     */
    CellValues(ParsedTable parsed, @Nullable NumberStyle style, MoneyUnits units) {
        this.parsed = parsed;
        this.style = style;
        this.units = units;
        table = parsed.table();
        hasMoney = TableUnits.hasMoney(table);
        long misread = parsed.cells().stream()
                .flatMap(List::stream)
                .filter(MisreadFigure.class::isInstance)
                .count();
        totals = misread > 0 && misread <= MAX_PROVED ? TableTotals.of(table) : List.of();
    }

    Table table() {
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            Row row = table.rows().get(r);
            String counted = unitCell(row);
            boolean percent = isOfPercents(r);
            MoneyUnit rowUnit = units.behindFigure(counted).orElse(null);
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                Cell cell = row.cells().get(i);
                boolean figures = i < table.columns().size();
                boolean ofCounts = figures
                        && counted.equals("%")
                        && !isOwnMoney(table.columns().get(i));
                cells.add(figures ? valued(cell, new TableTotals.Place(r, i), percent || ofCounts, rowUnit) : cell);
            }
            rows.add(row.withCells(cells));
        }
        return table.withRows(rows);
    }

    /**
     * Whether the figures of a row are per cents, by its label. A row whose label only names a rate is one of per cents
     * where none of its figures is above 100.
     */
    private boolean isOfPercents(int r) {
        String label = table.rows().get(r).label();
        if (!mayBeOfPercents(label)) {
            return false;
        }
        if (PERCENT_ROW.matcher(label).find()) {
            return true;
        }
        if (!RATE_IN_LABEL.matcher(label).find()) {
            return false;
        }
        for (int i = 0; i < table.columns().size(); i++) {
            boolean money = table.columns().get(i).role() == ColumnRole.MONEY;
            if (money && parsed.cells().get(r).get(i) instanceof CellText.Number number) {
                BigDecimal value = value(number);
                if (value != null && value.abs().compareTo(HUNDRED) > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether the label holds a sign of per cent, or the vowel of tỷ or tỉ. */
    private static boolean mayBeOfPercents(String label) {
        for (int i = 0; i < label.length(); i++) {
            if (PERCENT_CHARACTERS.indexOf(label.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a column's own header says that it is money; the unit of a row applies to the other columns. */
    private static boolean isOwnMoney(Column column) {
        return column.role() == ColumnRole.MONEY && column.unit() != null;
    }

    /**
     * Returns the unit that the row's own cell names, lớp, %, triệu đồng; empty where the table has no column of units.
     */
    private String unitCell(Row row) {
        for (int i = 0; i < row.cells().size() && i < table.columns().size(); i++) {
            if (table.columns().get(i).role() == ColumnRole.UNIT) {
                return row.cells().get(i).text().text().strip();
            }
        }
        return "";
    }

    private Cell valued(Cell cell, TableTotals.Place place, boolean percent, @Nullable MoneyUnit rowUnit) {
        CellText text = parsed.cells().get(place.row()).get(place.column());
        MoneyUnit unit = percent ? null : unit(place.column(), rowUnit);
        if (text instanceof CellText.Dash) {
            return with(cell, BigDecimal.ZERO, unit);
        }
        if (text instanceof CellText.Several || cell.shared()) {
            return doubted(cell);
        }
        if (text instanceof MisreadFigure misread) {
            return misread(cell, place, misread, unit);
        }
        if (text instanceof CellText.Number number) {
            BigDecimal value = value(number);
            return value == null && isNoFigure(number) ? doubted(cell) : with(cell, value, unit(number, unit));
        }
        return cell;
    }

    /**
     * Returns the unit of money of a cell: in a column of money the column's own, otherwise the row's or the table's;
     * in a table of counts only the row's.
     */
    private @Nullable MoneyUnit unit(int index, @Nullable MoneyUnit rowUnit) {
        Column column = table.columns().get(index);
        if (column.role() == ColumnRole.MONEY) {
            MoneyUnit own = column.unit() != null ? column.unit() : rowUnit;
            return own != null ? own : table.unit();
        }
        return column.role() == ColumnRole.QUANTITY && !hasMoney ? rowUnit : null;
    }

    /** Returns the unit behind the figure itself, which goes before all others; none for a per cent. */
    private static @Nullable MoneyUnit unit(CellText.Number number, @Nullable MoneyUnit unit) {
        return number.percent() ? null : number.unit() != null ? number.unit() : unit;
    }

    private static boolean isNoFigure(CellText.Number number) {
        return !number.printed().allows(NumberStyle.VIETNAMESE)
                && !number.printed().allows(NumberStyle.ENGLISH);
    }

    private Cell misread(Cell cell, TableTotals.Place place, MisreadFigure misread, @Nullable MoneyUnit unit) {
        List<MisreadFigure.Reading> proved = misread.readings().stream()
                .filter(reading -> isProved(place, reading.number()))
                .toList();
        if (proved.size() == 1) {
            MisreadFigure.Reading reading = proved.get(0);
            Cell valued = with(cell, value(reading.number()), unit(reading.number(), unit));
            boolean asPrinted = cell.text().confidence().isPrinted()
                    || (!misread.isSeen() && reading.text().equals(cell.text().text()));
            return asPrinted ? doubted(valued) : corrected(valued, reading.text());
        }
        if (!misread.hasValue()) {
            return doubted(cell);
        }
        MisreadFigure.Reading likeliest = misread.readings().get(0);
        Cell valued = with(cell, value(likeliest.number()), unit(likeliest.number(), unit));
        return doubted(misread.isSure() ? valued : corrected(valued, likeliest.text()));
    }

    /** Whether a sum of the table holds with that figure in that place, and no other doubtful figure in it. */
    private boolean isProved(TableTotals.Place place, CellText.Number number) {
        BigDecimal value = value(number);
        NumberStyle known = style;
        if (value == null || known == null) {
            return false;
        }
        return totals.stream()
                .filter(total -> total.contains(place) && isSureBut(place, total) && isMeant(total, known))
                .anyMatch(total -> total.holds(other -> other.equals(place) ? value : parsed.value(other, known)));
    }

    /** Whether the rows that hold no doubtful figure keep the relation of columns that the sum is of. */
    private boolean isMeant(TableTotals.Total total, NumberStyle known) {
        Relation relation = total.relation();
        if (relation == null) {
            return true;
        }
        List<TableTotals.Total> told = totals.stream()
                .filter(other -> relation.equals(other.relation())
                        && isSureBut(null, other)
                        && other.tells(place -> parsed.value(place, known)))
                .toList();
        long kept = told.stream()
                .filter(other -> other.holds(place -> parsed.value(place, known)))
                .count();
        return Relation.isMeant(kept, told.size());
    }

    private boolean isSureBut(TableTotals.@Nullable Place place, TableTotals.Total total) {
        return isSure(total.whole(), place) && total.parts().stream().allMatch(part -> isSure(part, place));
    }

    private boolean isSure(TableTotals.Place place, TableTotals.@Nullable Place tried) {
        return place.equals(tried)
                || !(parsed.cells().get(place.row()).get(place.column()) instanceof MisreadFigure misread)
                || misread.isSure();
    }

    private @Nullable BigDecimal value(CellText.Number number) {
        boolean plain = !number.printed().hasSeparator();
        if (style == null && !plain && number.unit() == null) {
            return null;
        }
        NumberStyle known = style == null ? NumberStyle.VIETNAMESE : style;
        Optional<BigDecimal> value = number.value(known);
        return value.isEmpty() && number.unit() != null
                ? number.value(known.other()).orElse(null) // as in running text: 2,5 tỷ
                : value.orElse(null);
    }

    private static Cell with(Cell cell, @Nullable BigDecimal value, @Nullable MoneyUnit unit) {
        Long vnd = value == null || unit == null ? null : vnd(value, unit).orElse(null);
        return value == null ? cell : cell.withValue(value, vnd);
    }

    /** Returns a value in đồng; empty for a part of one đồng and for more than the contract allows. */
    private static Optional<Long> vnd(BigDecimal value, MoneyUnit unit) {
        BigDecimal vnd = value.multiply(BigDecimal.valueOf(unit.vnd())).stripTrailingZeros();
        boolean whole = vnd.scale() <= 0 && vnd.abs().compareTo(MAX_VND) <= 0;
        return whole ? Optional.of(vnd.longValueExact()) : Optional.empty();
    }

    /** Returns the cell as printed, in doubt. */
    private static Cell doubted(Cell cell) {
        List<PlacedText.Piece> pieces = new ArrayList<>();
        for (PlacedText.Piece piece : cell.text().pieces()) {
            pieces.add(piece.withConfidence(piece.confidence().min(Confidence.DISPUTED)));
        }
        return cell.withText(new PlacedText(cell.text().text(), pieces), cell.read());
    }

    /**
     * Returns the cell with another text, which a sum proves or another reading showed. The text of the first reading
     * is kept.
     */
    private static Cell corrected(Cell cell, String text) {
        PlacedText read = cell.text();
        if (text.equals(read.text())) {
            return cell;
        }
        PlacedText placed =
                new PlacedText.Builder().replace(text, read, 0, read.length()).build();
        String first = read.readings().isEmpty() ? read.text() : read.readings().get(0);
        return cell.withText(placed, first.equals(text) ? null : first);
    }
}
