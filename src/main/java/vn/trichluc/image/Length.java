package vn.trichluc.image;

/** Converts lengths on paper to pixels of a resolution. */
record Length(double dpi) {
    private static final double MILLIMETRES_PER_INCH = 25.4;

    /** Returns a length in pixels, at least 1. */
    int pixels(double millimetres) {
        return Math.max(1, (int) Math.round(millimetres / MILLIMETRES_PER_INCH * dpi));
    }
}
