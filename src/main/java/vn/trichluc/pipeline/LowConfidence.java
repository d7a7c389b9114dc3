package vn.trichluc.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.PageInfo;
import vn.trichluc.model.Table;
import vn.trichluc.model.TextOrigin;
import vn.trichluc.model.Warning;

/** Warns of pages and tables most of which recognition was not sure of. Such a document is not complete. */
final class LowConfidence {
    private static final String CODE = "low-confidence";

    /**
     * The share of a table's figures in doubt above which a warning is given. Tables of good scans have 0.25 at most.
     */
    private static final double MAX_DOUBTED = 0.5;

    /** The least number of figures by which a table is judged. */
    private static final int MIN_FIGURES = 4;

    private LowConfidence() {}

    /** Returns one warning for each such page and each such table. */
    static List<Warning> warnings(List<PageInfo> pages, List<Table> tables) {
        List<Warning> warnings = new ArrayList<>();
        for (PageInfo page : pages) {
            if (page.confidence().isInDoubt()) {
                warnings.add(new Warning(
                        CODE,
                        String.format(
                                Locale.ROOT,
                                "Page %d was recognised badly, whichever way round (its words have a mean confidence of %.2f): compare it with the original, or scan it anew at 300 dpi.",
                                page.number(),
                                page.confidence().fraction()),
                        page.number()));
            }
        }
        Set<Integer> recognised = pages.stream()
                .filter(page -> page.origin() == TextOrigin.OCR)
                .map(PageInfo::number)
                .collect(Collectors.toSet());
        tables.forEach(table -> of(table, recognised).ifPresent(warnings::add));
        return warnings;
    }

    /**
     * Returns the warning about one table.
     *
     * @param recognised pages that were recognised; the words of a text layer are in doubt for other reasons and have
     * warnings of their own
     */
    private static Optional<Warning> of(Table table, Set<Integer> recognised) {
        List<Confidence> figures = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.text().text().chars().anyMatch(Character::isDigit))
                .filter(cell -> cell.text().at().stream()
                        .map(Anchor::pageNumber)
                        .anyMatch(page -> page.isPresent() && recognised.contains(page.getAsInt())))
                .map(cell -> cell.text().confidence())
                .filter(Confidence::isRecognised)
                .toList();
        long doubted = figures.stream().filter(Confidence::isInDoubt).count();
        boolean good = doubted <= MAX_DOUBTED * figures.size()
                && Confidence.mean(figures).isSure();
        if (figures.size() < MIN_FIGURES || good) {
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
