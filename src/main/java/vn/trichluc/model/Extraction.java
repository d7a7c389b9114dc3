package vn.trichluc.model;

import java.util.List;

/**
 * One extracted document: all that the output says.
 *
 * @param discrepancies numbered, in the order of the output
 * @param complete false where some page or part could not be read
 * @param leftOut what stood in the source and stands nowhere in the output
 */
public record Extraction(
        SourceInfo source,
        Reading reading,
        List<Discrepancy> discrepancies,
        List<PageInfo> pages,
        List<Warning> warnings,
        boolean complete,
        List<LeftOut> leftOut) {
    public Extraction {
        discrepancies = List.copyOf(discrepancies);
        pages = List.copyOf(pages);
        warnings = List.copyOf(warnings);
        leftOut = List.copyOf(leftOut);
    }
}
