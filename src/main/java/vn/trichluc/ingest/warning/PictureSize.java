package vn.trichluc.ingest.warning;

import vn.trichluc.common.OneLine;

/**
 * The size at which a picture is printed. Only by it can a picture of a table or a page be told, in all formats, from
 * an emblem, a signature or an ornament.
 *
 * @param width the width in millimetres; 0 if unknown
 * @param height the height in millimetres; 0 if unknown
 */
public record PictureSize(double width, double height) {
    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

    /**
     * The largest width of an ornament: emblems have 20 to 35 mm, seals 36 to 42 (Thông tư 07/2010/TT-BCA), signatures
     * and codes up to 60 by 45.
     */
    private static final double MAX_ORNAMENT_WIDTH = 70;

    private static final double MAX_ORNAMENT_HEIGHT = 50;

    /**
     * The least side of a picture that may hold text, the height of a line of print; lower pictures are drawn lines.
     */
    private static final double MIN_SIDE = 6;

    public static final PictureSize UNKNOWN = new PictureSize(0, 0);

    public static PictureSize ofPoints(double width, double height) {
        return new PictureSize(width * MILLIMETRES_PER_POINT, height * MILLIMETRES_PER_POINT);
    }

    public boolean isKnown() {
        return width > 0 && height > 0;
    }

    /** Whether text or a table may be in the picture; it may if the size is not known. */
    public boolean mayHoldText() {
        return !isKnown()
                || (Math.min(width, height) >= MIN_SIDE
                        && (width > MAX_ORNAMENT_WIDTH || height > MAX_ORNAMENT_HEIGHT));
    }

    @Override
    public String toString() {
        return isKnown() ? OneLine.say("%.0f x %.0f mm", width, height) : "unknown size";
    }
}
