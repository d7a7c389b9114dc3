package vn.trichluc.check.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.trichluc.check.claim.Figure;
import vn.trichluc.check.claim.Sum;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.model.Cell;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.MoneyUnit;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Reading;
import vn.trichluc.model.Ref;
import vn.trichluc.model.Relation;
import vn.trichluc.model.RowKind;
import vn.trichluc.model.RowSums;
import vn.trichluc.model.Table;

/** The sums that one table claims: along its rows, down its columns, within its groups. */
public final class TableSums {
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final int index;
    private final Table table;
    private final List<Integer> additive;
    private final RowNames rows;
    private final List<Relation> columnSums;
    private final RowSums additiveSums;
    private final boolean ragged;
    private final RowAndColumnNames names;
    private final @Nullable Figure[][] figures;
    private final Map<Integer, Map<Relation, Sum>> relations = new HashMap<>();
    private @Nullable List<MissingCells.LostCell> lost;
    private @Nullable List<ShiftedCells.Shifted> shifted;
    private @Nullable Set<Integer> sound;

    private TableSums(int index, Table table) {
        this.index = index;
        this.table = table;
        this.names = new RowAndColumnNames(table);
        this.figures = new @Nullable Figure[table.rows().size()][table.columns().size()];
        this.additive = IntStream.range(0, table.columns().size())
                .filter(column -> table.columns().get(column).additive())
                .boxed()
                .toList();
        this.rows = new RowNames(table, additive);
        this.ragged = additive.stream()
                .filter(column ->
                        String.join("", table.columns().get(column).path()).isBlank())
                .anyMatch(column -> table.rows().stream()
                        .anyMatch(row -> column < row.cells().size()
                                && row.cells().get(column).value() != null));
        this.columnSums = table.relations().stream()
                .filter(relation -> relation.kind() == Relation.Kind.SUM)
                .toList();
        this.additiveSums = RowSums.of(additive, columnSums);
    }

    public static List<TableSums> all(Reading reading) {
        List<TableSums> sums = new ArrayList<>();
        for (int i = 0; i < reading.tables().size(); i++) {
            sums.add(new TableSums(i, reading.tables().get(i)));
        }
        return sums;
    }

    public int index() {
        return index;
    }

    public Table table() {
        return table;
    }

    public RowNames rows() {
        return rows;
    }

    /** Returns the indices of the columns whose figures add up down the table, from the left. */
    public List<Integer> additive() {
        return List.copyOf(additive);
    }

    /**
     * Whether figures stand beyond the header, under no column at all: then no row of the table can be trusted to
     * stand under its columns, and no sum of columns says anything.
     */
    public boolean isRagged() {
        return ragged;
    }

    /**
     * Returns the relations by which, as the header says, a column's figure in every row is the sum of other columns'
     * figures in that row.
     */
    public List<Relation> columnSums() {
        return List.copyOf(columnSums);
    }

    /** Returns the column sums that stand wholly within columns whose figures add up down the table. */
    RowSums additiveSums() {
        return additiveSums;
    }

    /** Returns the additive columns in which the row has a figure. */
    List<Integer> filled(int row) {
        return additive.stream()
                .filter(column -> figure(row, column).isPresent())
                .toList();
    }

    /** Returns what a row has in each additive column, 0 where it has no figure. */
    List<BigDecimal> additiveFigures(int row) {
        return additive.stream()
                .map(column -> figure(row, column).map(Figure::value).orElse(BigDecimal.ZERO))
                .toList();
    }

    /** Returns the figure of a cell; empty for a blank or a word. */
    public Optional<Figure> figure(int row, int column) {
        if (column >= figures[row].length) {
            return Optional.empty();
        }
        Figure known = figures[row][column];
        if (known != null) {
            return Optional.of(known);
        }
        List<Cell> cells = table.rows().get(row).cells();
        BigDecimal printed = column < cells.size() ? cells.get(column).value() : null;
        if (printed == null) {
            return Optional.empty();
        }
        Figure read = read(row, column, printed);
        figures[row][column] = read;
        return Optional.of(read);
    }

    /** Returns a cell without a figure as the 0 that it adds; empty where a figure or words stand. */
    private Optional<Figure> blank(int row, int column) {
        List<Cell> cells = table.rows().get(row).cells();
        boolean isBlank = column < cells.size()
                && cells.get(column).value() == null
                && cells.get(column).text().isBlank();
        return isBlank ? Optional.of(read(row, column, BigDecimal.ZERO)) : Optional.empty();
    }

    /**
     * Whether a cell without a value may hold a figure, because its confidence is low: it is unknown what it adds.
     * Recognition makes letters of figures, too, and in a column of amounts nothing else stands.
     */
    private boolean isUnread(int row, int column) {
        List<Cell> cells = table.rows().get(row).cells();
        if (column >= cells.size() || cells.get(column).value() != null) {
            return false;
        }
        PlacedText text = cells.get(column).text();
        return text.confidence().isAtMost(Confidence.Limit.DISPUTED)
                && (table.columns().get(column).role() == ColumnRole.MONEY
                        || DIGIT.matcher(text.text()).find());
    }

    private Figure read(int row, int column, BigDecimal printed) {
        List<Cell> cells = table.rows().get(row).cells();
        Cell cell = cells.get(column);
        Column of = table.columns().get(column);
        MoneyUnit unit = of.unit() != null ? of.unit() : table.unit();
        boolean money = of.role() == ColumnRole.MONEY && unit != null;
        BigDecimal each = unit != null && money ? each(cell, printed, unit) : BigDecimal.ONE;
        BigDecimal step = BigDecimal.ONE.movePointLeft(
                Math.max(0, printed.stripTrailingZeros().scale()));
        return new Figure(
                new Ref.Cell(index, row, column),
                names.cell(row, column),
                cell.text().text(),
                printed.multiply(each),
                step.multiply(each),
                each,
                money,
                cell.text().confidence(),
                cell.text().at().isEmpty()
                        ? table.rows().get(row).at()
                        : cell.text().at());
    }

    /**
     * Returns the number of đồng in one of the cell's figure: by its own unit where one stands behind it (2,25 tỷ),
     * otherwise by the column's.
     */
    private static BigDecimal each(Cell cell, BigDecimal printed, MoneyUnit unit) {
        Long vnd = cell.vnd();
        BigDecimal each = BigDecimal.valueOf(unit.vnd());
        boolean own =
                vnd != null && printed.signum() != 0 && printed.multiply(each).compareTo(BigDecimal.valueOf(vnd)) != 0;
        return own && vnd != null
                ? BigDecimal.valueOf(vnd).divide(printed, MathContext.DECIMAL64).stripTrailingZeros()
                : each;
    }

    /**
     * Returns the sums that the row claims along its columns, one for every relation whose total cell and some part
     * have figures.
     */
    List<Sum> along(int row) {
        return List.copyOf(relations(row).values());
    }

    public Optional<Sum> along(int row, Relation sum) {
        return Optional.ofNullable(relations(row).get(sum));
    }

    private Map<Relation, Sum> relations(int row) {
        return relations.computeIfAbsent(row, this::allRelations);
    }

    private Map<Relation, Sum> allRelations(int row) {
        Map<Relation, Sum> all = new LinkedHashMap<>();
        if (!ragged && rows.isAdditive(row)) {
            columnSums.forEach(sum -> relation(row, sum).ifPresent(relation -> all.put(sum, relation)));
        }
        return all;
    }

    private Optional<Sum> relation(int row, Relation sum) {
        Optional<Figure> whole = figure(row, sum.whole());
        Addends addends = new Addends();
        for (int column : sum.parts()) {
            addends.add(row, column);
        }
        return whole.isEmpty() || !addends.areKnown()
                ? Optional.empty()
                : Optional.of(addends.sum(DiscrepancyCode.ROW_TOTAL, parts(sum.basis()), whole.get()));
    }

    /** Returns the words by which a message names the parts of such a sum. */
    private static Phrase parts(Relation.Basis basis) {
        return switch (basis) {
            case FUNDS -> Phrase.of("the funds", "các nguồn vốn");
            case YEARS -> Phrase.of("the years", "các năm");
            case FORMULA -> Phrase.of("the columns of its formula", "các cột theo công thức");
        };
    }

    /**
     * Returns the claim that a row is the sum of others, column by column where the total and some addend have figures.
     */
    public List<Sum> down(DiscrepancyCode code, int total, List<Integer> addends) {
        return additive.stream()
                .flatMap(column -> down(code, total, addends, column).stream())
                .toList();
    }

    /** Returns the claim that a row's cell in one column is the sum of the cells of others. */
    public Optional<Sum> down(DiscrepancyCode code, int total, List<Integer> addends, int column) {
        Optional<Figure> whole = figure(total, column);
        Addends all = new Addends();
        for (int row : addends) {
            all.add(row, column);
        }
        if (whole.isEmpty() || !all.areKnown()) {
            return Optional.empty();
        }
        Phrase name = all.figures.size() == 1
                ? Phrase.of("its only item", "mục duy nhất của nó")
                : Phrase.of("the %d items", "%d mục", all.figures.size());
        return Optional.of(all.sum(code, name, whole.get()));
    }

    /** Returns the claims that group rows with figures are the sums of their own rows, where all of these are sound. */
    public List<Sum> groups() {
        List<Sum> constraints = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            if (table.rows().get(row).kind() == RowKind.GROUP && rows.hasFigures(row) && rows.isAdditive(row)) {
                List<Integer> within = rows.within(row);
                if (isSound(row) && areSound(within)) {
                    constraints.addAll(down(DiscrepancyCode.GROUP_TOTAL, row, within));
                }
            }
        }
        return constraints;
    }

    /** Returns the rows that lost cells. */
    public List<MissingCells.LostCell> lost() {
        if (lost == null) {
            lost = MissingCells.of(this);
        }
        return lost;
    }

    /** Returns the rows whose cells moved. */
    public List<ShiftedCells.Shifted> shifted() {
        if (shifted == null) {
            shifted = ShiftedCells.of(this);
        }
        return shifted;
    }

    /** Whether the row's figures stand, by all evidence, under their columns. */
    public boolean isSound(int row) {
        Set<Integer> known = sound;
        if (known == null) {
            Set<Integer> moved =
                    shifted().stream().map(ShiftedCells.Shifted::row).collect(Collectors.toSet());
            known = IntStream.range(0, table.rows().size())
                    .filter(each -> !moved.contains(each) && !MissingCells.isAstray(this, each))
                    .boxed()
                    .collect(Collectors.toUnmodifiableSet());
            sound = known;
        }
        return known.contains(row);
    }

    /** Whether all of these rows are sound. */
    public boolean areSound(List<Integer> all) {
        return all.stream().allMatch(this::isSound);
    }

    public RowAndColumnNames names() {
        return names;
    }

    /** The cells that a sum adds. */
    private final class Addends {
        private final List<Figure> figures = new ArrayList<>();
        private final List<Figure> blanks = new ArrayList<>();
        private boolean unread;

        void add(int row, int column) {
            unread |= isUnread(row, column);
            Optional<Figure> figure = figure(row, column);
            if (figure.isPresent()) {
                figures.add(figure.get());
            } else {
                blank(row, column).ifPresent(blanks::add);
            }
        }

        /** Whether there are figures, and none of them could not be read. */
        boolean areKnown() {
            return !unread && !figures.isEmpty();
        }

        Sum sum(DiscrepancyCode code, Phrase name, Figure whole) {
            return new Sum(code, name, whole, figures, blanks);
        }
    }
}
