package vn.trichluc.image;

/**
 * Grey values row by row from the top, without gaps: 0 is black, 255 white.
 *
 * @param values owned by whoever holds the record; never shared with the picture that it came from
 */
record GreyPage(int width, int height, byte[] values) {}
