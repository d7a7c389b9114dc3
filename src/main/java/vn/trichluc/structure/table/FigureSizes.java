package vn.trichluc.structure.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.trichluc.model.Row;
import vn.trichluc.text.amount.FigureForm;
import vn.trichluc.text.amount.NumberStyle;
import vn.trichluc.text.amount.PrintedNumber;

/**
 * Estimates the sizes of a table's figures, to decide whether its sums hold; they are never given out. The normaliser
 * decides a table's style by more than its shapes; here the style is taken in which most of the figures can be written.
 */
final class FigureSizes {
    private final NumberStyle style;

    private FigureSizes(NumberStyle style) {
        this.style = style;
    }

    static FigureSizes of(List<Row> rows) {
        return of(rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.text().text()));
    }

    static FigureSizes of(Stream<String> cells) {
        return new FigureSizes(NumberStyle.likeliest(
                cells.flatMap(text -> PrintedNumber.of(text.strip()).stream()).toList()));
    }

    /** Returns the size of a figure; 0 for a blank or a dash; empty for what is no plain number. */
    Optional<BigDecimal> size(String text) {
        String plain = text.strip();
        return plain.isEmpty() || FigureForm.isDash(plain)
                ? Optional.of(BigDecimal.ZERO)
                : PrintedNumber.of(plain).flatMap(printed -> printed.value(style));
    }
}
