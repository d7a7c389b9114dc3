package vn.trichluc.ingest.border;

import java.util.List;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.Page;
import vn.trichluc.model.Warning;
import vn.trichluc.model.Word;

/**
 * What a page says without recognition. The verdict is {@code page.info().origin()}: {@code TEXT_LAYER} where the words
 * are to be believed; {@code OCR} where the page is to be read from its picture, words and rulings then are empty;
 * {@code BLANK}; {@code FAILED}, a warning then says why.
 *
 * @param reason of the verdict, in a few English words
 * @param warnings about this page
 * @param leftOut what the page holds and does not show, or shows crossed out; empty where its layer is not believed
 * @param passedOver words of a layer that is not believed, those under its picture too, where they stand on the page as
 *     shown; empty where it is believed
 * @param isOverPicture whether a layer that is believed lies over the picture of a whole page
 */
public record PageLayer(
        Page page,
        String reason,
        List<Warning> warnings,
        List<LeftOut> leftOut,
        List<Word> passedOver,
        boolean isOverPicture) {
    /** Code of the warning about a page of which some parts could not be read. */
    public static final String DAMAGED = "page-damaged";

    /** A page of which nothing is left out. */
    public PageLayer(Page page, String reason, List<Warning> warnings) {
        this(page, reason, warnings, List.of(), List.of(), false);
    }

    public PageLayer {
        warnings = List.copyOf(warnings);
        leftOut = List.copyOf(leftOut);
        passedOver = List.copyOf(passedOver);
    }

    /** Whether all that the page holds could be read; nothing is known yet of its picture. */
    public boolean isWhole() {
        return warnings.stream().noneMatch(warning -> warning.code().equals(DAMAGED));
    }
}
