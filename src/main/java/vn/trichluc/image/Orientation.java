package vn.trichluc.image;

/**
 * The side of a page that is up, by its lower-case letters: more of them have ascenders than descenders (Leptonica,
 * flipdetect.c, after Bloomberg, Kopec and Dasari, "Measuring document image skew and orientation", 1995). Anything
 * larger than letters (rulings, stamps, pictures) is left out.
 *
 * @param quartersToUpright the quarters of a turn, clockwise, that set the page upright: 0 to 3; 0 as well if the
 *     letters do not tell
 * @param isSure whether no other evidence is needed
 */
record Orientation(int quartersToUpright, boolean isSure) {
    /**
     * The least sign that is believed, in standard deviations. Of 136 pages of text (34, four ways) the strongest sign
     * was always right; 3 was the weakest. A page that is turned wrongly is lost, one that is left lying is only read
     * badly: hence the reserve.
     */
    private static final double MIN_CONFIDENCE = 5;

    /** The least ratio of the sign to that for a page on its side, or the contrary. */
    private static final double MIN_RATIO = 2;

    /**
     * The sign from which it is sure, in standard deviations: wide tables of figures gave wrong signs of 8 and less
     * (docs/experiments.md, sides of wide tables).
     */
    private static final double SURE_CONFIDENCE = 10;

    private static final double SURE_RATIO = 3;

    /**
     * The size below which a piece of ink may be letters: letters and figures of 6 to 30 points, a few of them
     * touching.
     */
    private static final double MAX_PIECE_MILLIMETRES = 12;

    static Orientation of(Pix ink, Length length) {
        int most = length.pixels(MAX_PIECE_MILLIMETRES);
        try (Pix letters = ink.piecesBelow(most)) {
            return of(letters.uprightness());
        }
    }

    private static Orientation of(Pix.Uprightness sign) {
        double up = Math.abs(sign.up());
        double left = Math.abs(sign.left());
        double strongest = Math.max(up, left);
        double other = Math.min(up, left);
        if (strongest < MIN_CONFIDENCE || strongest < MIN_RATIO * other) {
            return new Orientation(0, false);
        }
        int quarters = up > left ? (sign.up() > 0 ? 0 : 2) : sign.left() > 0 ? 1 : 3;
        return new Orientation(quarters, strongest >= SURE_CONFIDENCE && strongest >= SURE_RATIO * other);
    }
}
