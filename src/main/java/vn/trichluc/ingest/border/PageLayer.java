package vn.trichluc.ingest.border;

import java.util.List;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.Page;
import vn.trichluc.model.Warning;
import vn.trichluc.model.Word;

/**
 * The content of a page that is known without recognition. The verdict is {@code page.info().origin()}: {@code
 * TEXT_LAYER} if the words are believed; {@code OCR} if the page is to be read from its picture (then it has no words
 * and rulings here); {@code BLANK}; {@code FAILED}, for which a warning gives the reason.
 *
 * @param reason the reason of the verdict, in a few English words
 * @param warnings the warnings about this page
 * @param leftOut text that the page holds and does not show, or shows crossed out; empty if its layer is not believed
 * @param passedOver the words of a layer that is not believed, those under its picture too, by their places on the page
 *     as shown; empty if it is believed
 * @param isOverPicture whether a layer that is believed lies over the picture of a whole page
 */
public record PageLayer(
        Page page,
        String reason,
        List<Warning> warnings,
        List<LeftOut> leftOut,
        List<Word> passedOver,
        boolean isOverPicture) {
    /** The code of the warning about a page of which some parts could not be read. */
    public static final String DAMAGED = "page-damaged";

    /** Makes the layer of a page of which nothing is left out. */
    public PageLayer(Page page, String reason, List<Warning> warnings) {
        this(page, reason, warnings, List.of(), List.of(), false);
    }

    public PageLayer {
        warnings = List.copyOf(warnings);
        leftOut = List.copyOf(leftOut);
        passedOver = List.copyOf(passedOver);
    }

    /** Whether everything but the picture of the page could be read; the picture has not been looked at yet. */
    public boolean isWhole() {
        return warnings.stream().noneMatch(warning -> warning.code().equals(DAMAGED));
    }
}
