package vn.trichluc.model;

import java.util.List;

/**
 * A source as read: blocks in reading order. Where the source has pages, {@code pages} tells of each.
 *
 * @param complete false where some page or part could not be read; a warning then says which
 */
public record Document(
        SourceInfo source, List<Block> blocks, List<PageInfo> pages, List<Warning> warnings, boolean complete) {
    public Document {
        blocks = List.copyOf(blocks);
        pages = List.copyOf(pages);
        warnings = List.copyOf(warnings);
    }
}
