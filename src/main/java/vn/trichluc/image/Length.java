package vn.trichluc.image;

/** Lengths on paper in pixels of a resolution. */
record Length(double dpi) {
    private static final double MILLIMETRES_PER_INCH = 25.4;

    /** At least 1. */
    int pixels(double millimetres) {
        return Math.max(1, (int) Math.round(millimetres / MILLIMETRES_PER_INCH * dpi));
    }
}
