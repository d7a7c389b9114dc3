package vn.trichluc.image;

import java.util.List;
import vn.trichluc.model.PageImage;
import vn.trichluc.model.Ruling;

/**
 * A page made ready for recognition.
 *
 * @param clean grey; of the size of the picture it was made from
 * @param rotation degrees clockwise that the page was turned to stand upright: 0, 90, 180 or 270
 * @param skewDegrees clockwise, that it was turned after that; 0 where it was left alone
 * @param rulings the lines drawn on it, which are gone from {@code clean}
 */
public record PreparedPage(PageImage clean, int rotation, double skewDegrees, List<Ruling> rulings) {
    public PreparedPage {
        rulings = List.copyOf(rulings);
    }
}
