package vn.trichluc.image;

import java.util.List;
import vn.trichluc.model.Box;
import vn.trichluc.model.PageImage;
import vn.trichluc.model.Ruling;

/**
 * A page made ready for recognition. All places are in points of the upright, straight page.
 *
 * @param clean the picture: grey, upright and straight
 * @param rotation the degrees clockwise by which the page was turned to be upright: 0, 90, 180 or 270
 * @param isSideSure whether its letters say clearly that this side is up; if not, recognition should be asked
 * @param skewDegrees the degrees by which it was then turned about its centre, positive clockwise; 0 if it was not
 * @param rulings the lines drawn on it, which are removed from {@code clean}
 * @param cells the areas that rulings enclose on all sides, each without another one in it; in no order
 * @param marks the number of connected pieces of ink in {@code clean} that have the size of a letter or figure
 */
public record PreparedPage(
        PageImage clean,
        int rotation,
        boolean isSideSure,
        double skewDegrees,
        List<Ruling> rulings,
        List<Box> cells,
        int marks) {
    /**
     * The largest number of marks on a blank page: dust and a seal that shines through. The shortest page with content
     * holds a number.
     */
    private static final int MAX_MARKS_OF_A_BLANK_PAGE = 3;

    public PreparedPage {
        rulings = List.copyOf(rulings);
        cells = List.copyOf(cells);
    }

    /** Whether the page has no print, so that it needs no recognition. */
    public boolean isBlank() {
        return marks <= MAX_MARKS_OF_A_BLANK_PAGE && rulings.isEmpty();
    }
}
