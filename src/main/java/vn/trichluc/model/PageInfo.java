package vn.trichluc.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is to be known of a page beside its words.
 *
 * @param number from 1
 * @param width in points, of the upright page
 * @param height in points, of the upright page
 * @param rotation degrees clockwise that the page was turned to stand upright: 0, 90, 180 or 270
 * @param skewDegrees taken out after that; 0 where none
 * @param confidence mean of the recognised words, 0 to 1; null where nothing was recognised
 */
public record PageInfo(
        int number,
        TextOrigin origin,
        double width,
        double height,
        int rotation,
        double skewDegrees,
        @Nullable Double confidence) {
    public PageInfo {
        if (number < 1 || rotation % 90 != 0 || rotation < 0 || rotation > 270) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "not a page: number %d, rotation %d", number, rotation));
        }
    }
}
