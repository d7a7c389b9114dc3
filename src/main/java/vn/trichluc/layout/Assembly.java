package vn.trichluc.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Block;

/** Puts the pages' paragraphs and tables one after the other and joins the paragraphs that page breaks cut. */
final class Assembly {
    private final ParagraphFinder paragraphFinder;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Draft> footnotes = new ArrayList<>();
    private @Nullable Draft open;

    Assembly(ParagraphFinder paragraphFinder) {
        this.paragraphFinder = paragraphFinder;
    }

    void add(List<Draft> drafts) {
        for (Draft draft : drafts) {
            Draft before = open;
            if (draft.place() == TextColumn.Place.FOOTNOTE) {
                footnotes.add(draft);
            } else if (before != null
                    && draft.firstLine().page() > before.lastLine().page()
                    && paragraphFinder.goesOnOverPage(before, draft)) {
                open = before.with(draft);
            } else {
                close();
                open = draft;
            }
        }
    }

    void add(Block.Grid grid) {
        close();
        blocks.add(grid);
    }

    /**
     * Ends the open paragraph. The footnotes of a page follow the paragraph with which the page ends, on whichever page
     * that one ends.
     */
    private void close() {
        Draft last = open;
        if (last != null) {
            blocks.add(last.paragraph());
        }
        open = null;
        for (Draft footnote : footnotes) {
            blocks.add(footnote.paragraph());
        }
        footnotes.clear();
    }

    List<Block> blocks() {
        close();
        return List.copyOf(blocks);
    }
}
