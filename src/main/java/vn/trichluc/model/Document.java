package vn.trichluc.model;

import java.util.List;

/**
 * A source as read: blocks in reading order. Where the source has pages, {@code pages} tells of each.
 *
 * @param complete false where some page or part could not be read; a warning then says which
 * @param leftOut what ingestion or layout took for no content
 */
public record Document(
        SourceInfo source,
        List<Block> blocks,
        List<PageInfo> pages,
        List<Warning> warnings,
        boolean complete,
        List<LeftOut> leftOut) {
    public Document {
        blocks = List.copyOf(blocks);
        pages = List.copyOf(pages);
        warnings = List.copyOf(warnings);
        leftOut = List.copyOf(leftOut);
    }
}
