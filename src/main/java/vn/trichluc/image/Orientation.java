package vn.trichluc.image;

/**
 * Which side of a page is up, from its lower-case letters: more of them rise above the others than hang below
 * (Leptonica, flipdetect.c, after Bloomberg, Kopec and Dasari, "Measuring document image skew and orientation", 1995).
 * What is larger than letters (rulings, stamps, pictures) says nothing of that and is left out.
 *
 * @param quartersToUpright quarters of a turn, clockwise, that set the page upright: 0 to 3; 0 as well where the letters do
 *     not say
 * @param isSure whether nothing else need be asked
 */
record Orientation(int quartersToUpright, boolean isSure) {
    /**
     * In standard deviations. Of 136 pages of text (34, four ways) the strongest sign was always right; 3 was the weakest. A
     * page that is turned wrongly is lost, one that is left lying is only read badly: hence the reserve.
     */
    private static final double MIN_CONFIDENCE = 5;

    /** How much stronger the sign must be than that for lying on a side, or the contrary. */
    private static final double MIN_RATIO = 2;

    /** Wide tables of figures gave wrong signs of 8 and less (docs/experiments.md, sides of wide tables). */
    private static final double SURE_CONFIDENCE = 10;

    private static final double SURE_RATIO = 3;

    /** Letters and figures of 6 to 30 points, a few of them touching. */
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
