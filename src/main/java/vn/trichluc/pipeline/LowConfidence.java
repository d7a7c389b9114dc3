package vn.trichluc.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.trichluc.model.Doubt;
import vn.trichluc.model.PageInfo;
import vn.trichluc.model.Table;
import vn.trichluc.model.Warning;

/** Pages and tables most of which recognition was not sure of: such a document is not complete. */
final class LowConfidence {
    /** A word, figure, table or page below is in doubt. */
    static final double THRESHOLD = Doubt.THRESHOLD;

    private static final String CODE = "low-confidence";

    /** Share of a table's figures that are in doubt: those of good scans have 0.25 at most. */
    private static final double MAX_DOUBTED = 0.5;

    /** Fewer figures say nothing of a table. */
    private static final int MIN_FIGURES = 4;

    private LowConfidence() {}

    /** One for each page and each table. */
    static List<Warning> warnings(List<PageInfo> pages, List<Table> tables) {
        List<Warning> warnings = new ArrayList<>();
        for (PageInfo page : pages) {
            Double confidence = page.confidence();
            if (confidence != null && confidence < THRESHOLD) {
                warnings.add(new Warning(
                        CODE,
                        String.format(
                                Locale.ROOT,
                                "Page %d was recognised badly, whichever way round (its words have a mean confidence of %.2f): compare it with the original, or scan it anew at 300 dpi.",
                                page.number(),
                                confidence),
                        page.number()));
            }
        }
        tables.forEach(table -> of(table).ifPresent(warnings::add));
        return warnings;
    }

    private static Optional<Warning> of(Table table) {
        List<Double> figures = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.text().text().chars().anyMatch(Character::isDigit))
                .map(cell -> cell.text().confidence())
                .filter(Objects::nonNull)
                .toList();
        long doubted =
                figures.stream().filter(confidence -> confidence < THRESHOLD).count();
        double mean =
                figures.stream().mapToDouble(Double::doubleValue).average().orElse(1);
        if (figures.size() < MIN_FIGURES || doubted <= MAX_DOUBTED * figures.size() && mean >= THRESHOLD) {
            return Optional.empty();
        }
        return Optional.of(Warning.at(
                CODE,
                String.format(
                        Locale.ROOT,
                        "Table %s was recognised badly: %d of its %d figures are in doubt; compare it with the original, or scan it anew at 300 dpi.",
                        table.id(),
                        doubted,
                        figures.size()),
                table.at()));
    }
}
