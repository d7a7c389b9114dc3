package vn.trichluc.model;

import java.util.Locale;

/**
 * The facts about a page apart from its words.
 *
 * @param number from 1
 * @param width in points, of the upright page
 * @param height in points, of the upright page
 * @param rotation degrees clockwise that the page was turned to stand upright: 0, 90, 180 or 270
 * @param skewDegrees taken out after that; 0 where there was no skew
 * @param confidence mean of the recognised words; printed where nothing was recognised
 */
public record PageInfo(
        int number,
        TextOrigin origin,
        double width,
        double height,
        int rotation,
        double skewDegrees,
        Confidence confidence) {
    public PageInfo {
        if (number < 1 || rotation % 90 != 0 || rotation < 0 || rotation > 270) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "not a page: number %d, rotation %d", number, rotation));
        }
    }

    /**
     * Returns the box on the upright page as it is stored for a box on the straightened page: recognition reads the
     * page after its skew was taken out by a turn about its centre.
     *
     * @param straight a box on the straightened page
     * @return the smallest box around the same corners before that turn, within the page; {@code straight} itself where
     * there was no skew
     */
    public Box asStored(Box straight) {
        if (skewDegrees == 0 || width <= 0 || height <= 0) {
            return straight;
        }
        double sine = Math.sin(Math.toRadians(-skewDegrees));
        double cosine = Math.cos(Math.toRadians(-skewDegrees));
        double left = width;
        double top = height;
        double right = 0;
        double bottom = 0;
        for (double x : new double[] {straight.left() - width / 2, straight.right() - width / 2}) {
            for (double y : new double[] {straight.top() - height / 2, straight.bottom() - height / 2}) {
                double storedX = within(width / 2 + x * cosine - y * sine, width);
                double storedY = within(height / 2 + x * sine + y * cosine, height);
                left = Math.min(left, storedX);
                right = Math.max(right, storedX);
                top = Math.min(top, storedY);
                bottom = Math.max(bottom, storedY);
            }
        }
        return new Box(straight.page(), left, top, right, bottom);
    }

    private static double within(double value, double most) {
        return Math.max(0, Math.min(most, value));
    }
}
