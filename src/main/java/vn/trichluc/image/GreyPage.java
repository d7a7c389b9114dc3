package vn.trichluc.image;

/**
 * Grey values row by row from the top, without gaps: 0 is black, 255 white.
 *
 * @param values owned by whoever holds the record; never shared with the picture that it came from
 */
record GreyPage(int width, int height, byte[] values) {
    /** Pixels between these are neither ink nor paper, but the smooth edge of a letter or a shade. */
    private static final int DARK = 48;

    private static final int LIGHT = 208;

    /** A page scanned in black and white has hardly any shades, even once it is rendered at another size. */
    private static final double MAX_SHADES_OF_BILEVEL = 0.001;

    boolean isBilevel() {
        int shades = 0;
        for (byte value : values) {
            int grey = value & 0xff;
            if (grey > DARK && grey < LIGHT) {
                shades++;
            }
        }
        return shades <= MAX_SHADES_OF_BILEVEL * values.length;
    }
}
