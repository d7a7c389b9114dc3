package vn.trichluc.mend;

import java.util.List;
import vn.trichluc.model.Page;
import vn.trichluc.model.TextOrigin;
import vn.trichluc.model.Word;

/** The entry of this package: repairs the words of a page that was recognised. Safe for use by several threads. */
public final class Mend {
    private final SymbolRepair symbols = new SymbolRepair();
    private final DiacriticRepair diacritics = new DiacriticRepair();

    /**
     * Returns the page with its words mended and without a stamp of receipt; a page with a text layer stays as it is.
     */
    public Page mended(Page page) {
        if (page.info().origin() != TextOrigin.OCR) {
            return page;
        }
        List<Word> words = diacritics.repaired(symbols.repaired(page.words()));
        return IncomingStamp.removedFrom(new Page(page.info(), words, page.rulings()));
    }
}
