package vn.trichluc.image;

import java.util.List;
import vn.trichluc.model.Box;
import vn.trichluc.model.PageImage;
import vn.trichluc.model.Ruling;

/**
 * A page made ready for recognition. All places are in points of the upright, straight page.
 *
 * @param clean grey, upright and straight
 * @param rotation degrees clockwise that the page was turned to stand upright: 0, 90, 180 or 270
 * @param isSideSure whether its letters say clearly that this side is up; if not, recognition should be asked
 * @param skewDegrees that it was turned after that about its centre, clockwise where positive; 0 where it was left alone
 * @param rulings the lines drawn on it, which are gone from {@code clean}
 * @param cells the areas that rulings enclose on all sides, each without another one in it; in no order
 * @param marks connected pieces of ink in {@code clean} that have the size of a letter or figure
 */
public record PreparedPage(
        PageImage clean,
        int rotation,
        boolean isSideSure,
        double skewDegrees,
        List<Ruling> rulings,
        List<Box> cells,
        int marks) {
    /** The shortest page that says something holds a number; dust and a seal that shines through leave no more. */
    private static final int MAX_MARKS_OF_A_BLANK_PAGE = 3;

    public PreparedPage {
        rulings = List.copyOf(rulings);
        cells = List.copyOf(cells);
    }

    /** Whether nothing can be printed on it, so that recognition need not be asked. */
    public boolean isBlank() {
        return marks <= MAX_MARKS_OF_A_BLANK_PAGE && rulings.isEmpty();
    }
}
