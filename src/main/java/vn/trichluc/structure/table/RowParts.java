package vn.trichluc.structure.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Row;
import vn.trichluc.text.Folding;
import vn.trichluc.text.WordEdge;

/**
 * Recognises rows that break a row above them down, "- " rows and "Trong đó" rows, and whether they are all of it or
 * only some.
 */
final class RowParts {
    private static final Pattern OF_WHICH =
            Pattern.compile("(?:-\\s*)?(?:trong do|gom|bao gom|chia ra)" + WordEdge.END + ".*");
    private static final Pattern LISTED = Pattern.compile("[-–—−+*•]\\s*\\p{L}.*");
    private static final Pattern MARK = Pattern.compile("[-–—−+*•]");

    /**
     * The share of the row above by which its rows may miss it and still were meant as all of it: a figure among them
     * is then misprinted or lost.
     */
    private static final BigDecimal NEARLY = new BigDecimal("0.1");

    /** The largest number of rows of a list of parts. */
    private static final int MAX_ROWS = 60;

    private final List<Row> rows;
    private final List<Integer> figures;
    private final FigureSizes sizes;
    private final int unit;
    private final int number;

    RowParts(List<Column> columns, List<Row> rows) {
        this.rows = List.copyOf(rows);
        this.sizes = FigureSizes.of(rows);
        this.number = RowReader.indexOf(columns, ColumnRole.NUMBER);
        this.unit = RowReader.indexOf(columns, ColumnRole.UNIT);
        List<Integer> found = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            if (ColumnReader.isFigures(columns.get(column).role())) {
                found.add(column);
            }
        }
        this.figures = List.copyOf(found);
    }

    /** Whether a row begins what is only a part, or a list of parts: "Trong đó: …", "Chia ra". */
    static boolean isOfWhich(Row row) {
        return OF_WHICH.matcher(Folding.bare(row.label())).matches();
    }

    /** Whether a row marked with a dash counts in the same unit as the row that it stands below. */
    boolean countAlike(int above, int row) {
        if (unit < 0) {
            return true;
        }
        String own = Folding.bare(unitOf(row));
        return own.isEmpty() || own.equals(Folding.bare(unitOf(above)));
    }

    private String unitOf(int row) {
        return rows.get(row).cells().get(unit).text().text();
    }

    /** Whether {@code row} says something of the row above it and is no addend of it. */
    boolean isDetail(int row, int above, int rank) {
        if (rank < RowNumber.PART) {
            return false;
        }
        if (isOfWhich(rows.get(row)) && hasFigures(row)) {
            return true;
        }
        return hasFigures(above) && hasFigures(row) && !comeTo(above, row);
    }

    /** Whether the listed rows from {@code first} on break the total before them down. */
    boolean breaksDown(int total, int first) {
        return isOfWhich(rows.get(first)) || comeTo(total, first);
    }

    /** Whether the rows of the list that {@code member} is in come to the figures of the row above, or nearly. */
    private boolean comeTo(int above, int member) {
        int first = member;
        while (first - 1 > above && isListed(first - 1)) {
            first--;
        }
        int agree = 0;
        int compared = 0;
        for (int column : figures) {
            BigDecimal whole = size(above, column);
            BigDecimal sum = BigDecimal.ZERO;
            int addends = 0;
            for (int row = first; row < rows.size() && row - first < MAX_ROWS && isListed(row); row++) {
                BigDecimal size = size(row, column);
                if (size != null) {
                    sum = sum.add(size);
                    addends += size.signum() == 0 ? 0 : 1;
                }
            }
            if (whole != null && whole.signum() != 0 && addends > 0) {
                compared++;
                BigDecimal gap = whole.subtract(sum).abs();
                agree += gap.compareTo(whole.abs().multiply(NEARLY)) <= 0 ? 1 : 0;
            }
        }
        return compared > 0 && agree * 2 >= compared;
    }

    private boolean isListed(int row) {
        return (number >= 0
                        && MARK.matcher(rows.get(row).cells().get(number).text().text())
                                .matches())
                || LISTED.matcher(rows.get(row).label()).matches();
    }

    private boolean hasFigures(int row) {
        return figures.stream()
                .anyMatch(column -> !rows.get(row).cells().get(column).text().isBlank());
    }

    private @Nullable BigDecimal size(int row, int column) {
        String text = rows.get(row).cells().get(column).text().text();
        Optional<BigDecimal> size = text.isBlank() ? Optional.empty() : sizes.size(text);
        return size.orElse(null);
    }
}
