package vn.trichluc.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Cell;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Row;
import vn.trichluc.model.Table;
import vn.trichluc.model.Warning;
import vn.trichluc.text.amount.SeveralFigures;

/**
 * Warns of each cell of amounts or counts whose figures have no value, because it holds several or reaches over several
 * columns.
 */
final class FiguresWithoutValue {
    /** The number of cells that one message names; it says how many more there are. */
    private static final int MAX_NAMED = 40;

    private FiguresWithoutValue() {}

    static List<Warning> in(Table table) {
        List<Warning> warnings = new ArrayList<>();
        add(
                warnings,
                table,
                "cells-packed",
                "hold several figures, a range, or a figure with a space in it, and have no value",
                cell -> SeveralFigures.in(cell.text().text()));
        add(
                warnings,
                table,
                "cells-unread",
                "hold a figure among words and have no value",
                cell -> isDoubted(cell) && SeveralFigures.amongWords(cell.text().text()));
        add(
                warnings,
                table,
                "cells-merged",
                "reach over columns of different meaning, so that their figure is no value of one of them",
                Cell::shared);
        return warnings;
    }

    private static void add(List<Warning> warnings, Table table, String code, String says, Predicate<Cell> concerned) {
        List<String> named = new ArrayList<>();
        int count = 0;
        Integer page = null;
        for (int r = 0; r < table.rows().size(); r++) {
            Row row = table.rows().get(r);
            for (int c = 0; c < row.cells().size() && c < table.columns().size(); c++) {
                Cell cell = row.cells().get(c);
                if (cell.value() == null && counts(table.columns().get(c)) && concerned.test(cell)) {
                    count++;
                    page = page == null ? page(cell) : page;
                    if (named.size() < MAX_NAMED) {
                        named.add(name(row, r, c, cell));
                    }
                }
            }
        }
        if (count > 0) {
            String more = count > named.size() ? String.format(Locale.ROOT, "; and %d more", count - named.size()) : "";
            warnings.add(new Warning(
                    code,
                    String.format(
                            Locale.ROOT,
                            "Cells of table %s %s: %s%s. Read them from the page.",
                            table.id(),
                            says,
                            String.join("; ", named),
                            more),
                    page));
        }
    }

    private static String name(Row row, int r, int c, Cell cell) {
        String label = row.label().isBlank() ? row.number() : row.label();
        return String.format(
                Locale.ROOT,
                "row %d (%s), column %d: \"%s\"",
                r + 1,
                label,
                c + 1,
                cell.text().text());
    }

    private static boolean isDoubted(Cell cell) {
        return cell.text().confidence().isInDoubt();
    }

    private static boolean counts(Column column) {
        return column.role() == ColumnRole.MONEY
                || column.role() == ColumnRole.QUANTITY
                || column.role() == ColumnRole.PERCENT;
    }

    private static @Nullable Integer page(Cell cell) {
        for (Anchor anchor : cell.text().at()) {
            if (anchor instanceof Anchor.InBox inBox) {
                return inBox.box().page();
            }
        }
        return null;
    }
}
