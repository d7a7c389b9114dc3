package vn.trichluc.structure.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Row;
import vn.trichluc.model.RowKind;
import vn.trichluc.text.CarriedForward;
import vn.trichluc.text.Folding;
import vn.trichluc.text.WordEdge;

/**
 * Decides which rows are groups, items and totals, and to which group an item belongs. Numbers decide first (A, I, 1,
 * 1.1, a); a row without one belongs where the row before it does, or to that row where it has no figures of its own.
 */
final class RowTree {
    /** The label of a total, without marks; "tổng hợp", "tổng kết" are work, not sums. */
    private static final Pattern TOTAL =
            Pattern.compile("(?:tong(?! (?:hop|ket|quan|cuc|cong ty|giam|dieu|the|dai|lien|duyet|thau)" + WordEdge.END
                    + ")(?: .*)?|cong(?: .*)?|toan (?:tinh|quoc))");

    private static final Pattern PLAIN_TOTAL =
            Pattern.compile("(?:tong|tong cong|tong so|cong)(?: \\(.*\\)| \\d+ nguon)?[:. ]*");

    /** Words of a sum with their marks. "Cộng đồng", "Công nghiệp" fold to words that begin like one. */
    private static final Pattern SUM_WORD = Pattern.compile("(?:tổng|tồng|tông|cộng|toàn)(?!\\p{L}).*");

    private static final Pattern COMMUNITY = Pattern.compile("cộng (?:đồng|tác|hòa|hoà).*");

    /** The greatest length of a total's label, in characters. */
    private static final int MAX_TOTAL_CHARACTERS = 100;

    private final List<Column> columns;
    private final int numberColumn;

    RowTree(List<Column> columns) {
        this.columns = List.copyOf(columns);
        this.numberColumn = RowReader.indexOf(columns, ColumnRole.NUMBER);
    }

    /** A row on the way down from the outermost group. */
    private static final class Level {
        final int index;
        final int rank;
        final boolean figures;

        Level(int index, int rank, boolean figures) {
            this.index = index;
            this.rank = rank;
            this.figures = figures;
        }
    }

    /**
     * Gives rows their kinds and parents.
     *
     * @param rows in reading order, parents and kinds not known
     * @param bold whether each row's label is bold
     */
    List<Row> arrange(List<Row> rows, List<Boolean> bold) {
        int[] parents = new int[rows.size()];
        boolean[] groups = new boolean[rows.size()];
        boolean[] totals = new boolean[rows.size()];
        boolean figureTable = columns.stream().anyMatch(column -> ColumnReader.isFigures(column.role()));
        RowParts parts = new RowParts(columns, rows);
        Deque<Level> open = new ArrayDeque<>();
        int total = -1;
        for (int i = 0; i < rows.size(); i++) {
            parents[i] = -1;
            Row row = rows.get(i);
            RowNumber number = number(row);
            if (CarriedForward.isRow(row.label())) {
                totals[i] = true; // groups go on behind it
                continue;
            }
            if (isTotal(row, number) && !headsItsOwn(rows, i, number)) {
                totals[i] = true;
                total = i;
                open.clear();
                continue;
            }
            boolean figures = hasFigures(row);
            boolean heads = figureTable && (isCode(row, number) || bold.get(i) || startsAnew(rows, i));
            int rank = rank(row, number, figures || !figureTable, heads, open, parts, i);
            while (!open.isEmpty() && open.peek().rank >= rank) {
                open.pop();
            }
            if (!open.isEmpty()) {
                parents[i] = open.peek().index;
                groups[parents[i]] |= !parts.isDetail(i, parents[i], rank);
            } else if (total >= 0 && rank >= RowNumber.PART && parts.breaksDown(total, i)) {
                parents[i] = total;
            } else {
                total = -1;
            }
            groups[i] |= (figureTable && !figures && rank <= RowNumber.NAME)
                    || (figureTable && rank == RowNumber.PART && !figures);
            open.push(new Level(i, rank, figures));
        }
        List<Row> arranged = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            RowKind kind = totals[i] ? RowKind.TOTAL : groups[i] ? RowKind.GROUP : RowKind.ITEM;
            String parent = parents[i] < 0 ? null : rows.get(parents[i]).id();
            arranged.add(rows.get(i).withKind(kind, parent));
        }
        return arranged;
    }

    private static final RowNumber NONE = new RowNumber("", 0, 0);

    private RowNumber number(Row row) {
        if (!row.number().isEmpty()) {
            return RowNumber.whole(row.number()).orElse(NONE);
        }
        boolean numbered = numberColumn >= 0;
        if (numbered) {
            RowNumber mark =
                    RowNumber.whole(row.cells().get(numberColumn).text().text()).orElse(NONE);
            if (!mark.equals(NONE)) {
                return mark;
            }
        }
        RowNumber number = RowNumber.before(row.label()).orElse(NONE);
        return numbered && number.rank() < RowNumber.SMALL_LETTER ? NONE : number;
    }

    /** Returns the rank of a row: the smaller, the higher; rows of one rank are siblings. */
    private static int rank(
            Row row, RowNumber number, boolean figures, boolean heads, Deque<Level> open, RowParts parts, int index) {
        Level before = open.peek();
        if (RowParts.isOfWhich(row)) {
            return RowNumber.PART;
        }
        if (number.rank() >= RowNumber.DASH) {
            if (before != null && before.rank == RowNumber.PART && before.figures) {
                return RowNumber.PART; // "Trong đó: - A" and on the next row "- B"
            }
            // items of a list count to the row that names them, or stand beside one that counts something else
            Level named = before;
            for (Level level : open) {
                if (level.rank < RowNumber.DASH) {
                    named = level;
                    break;
                }
            }
            boolean beside = named != null
                    && named.figures
                    && named.rank < RowNumber.PART
                    && named.rank >= RowNumber.ARABIC
                    && !parts.countAlike(named.index, index);
            return beside ? named.rank : number.rank();
        }
        if (number.rank() > 0) {
            return number.rank();
        }
        if (!figures || heads) {
            return RowNumber.NAME;
        }
        for (Level level : open) {
            before = level.rank < RowNumber.PART ? level : before;
            if (level.rank < RowNumber.PART) {
                break;
            }
        }
        if (before == null) {
            return RowNumber.ARABIC;
        }
        boolean below = !before.figures || before.rank < RowNumber.ARABIC;
        return below ? Math.max(before.rank + 1, RowNumber.ARABIC) : before.rank;
    }

    /** Whether the number column holds no outline number in the row but a code: Gtb. */
    private static boolean isCode(Row row, RowNumber number) {
        return !row.number().isEmpty() && number.equals(NONE);
    }

    /** Whether a row names those that follow: it has no number and stands before one that counts from 1 again. */
    private boolean startsAnew(List<Row> rows, int index) {
        return index + 1 < rows.size()
                && rows.get(index).number().isEmpty()
                && rows.get(index + 1).number().equals("1");
    }

    private boolean hasFigures(Row row) {
        for (int column = 0; column < columns.size(); column++) {
            boolean figures = ColumnReader.isFigures(columns.get(column).role())
                    || columns.get(column).role() == ColumnRole.PERCENT;
            if (figures && !row.cells().get(column).text().isBlank()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a row with the words of a total is a group: "A. Tổng thu" and "B. Tổng chi" stand over rows of a lower
     * number each, and are no sum of the whole table.
     */
    private boolean headsItsOwn(List<Row> rows, int index, RowNumber number) {
        if (number.equals(NONE) || index + 1 >= rows.size()) {
            return false;
        }
        boolean plain =
                PLAIN_TOTAL.matcher(Folding.bare(rows.get(index).label())).matches();
        RowNumber next = number(rows.get(index + 1));
        return !plain && !next.equals(NONE) && next.rank() > number.rank();
    }

    private static boolean isTotal(Row row, RowNumber number) {
        String label = row.label();
        if (label.isEmpty() || label.length() > MAX_TOTAL_CHARACTERS) {
            return false;
        }
        String words = RowNumber.before(label).isPresent() && number.equals(NONE) ? "" : label;
        String folded = Folding.bare(words);
        boolean ordinal = number.rank() >= RowNumber.ARABIC;
        return (ordinal ? PLAIN_TOTAL : TOTAL).matcher(folded).matches()
                && SUM_WORD.matcher(Folding.key(words)).matches()
                && !COMMUNITY.matcher(Folding.key(words)).matches();
    }
}
