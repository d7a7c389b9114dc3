package vn.trichluc.image;

/**
 * The grey values of a page row by row from the top, without gaps: 0 is black, 255 white.
 *
 * @param values the values, owned by whoever holds the record; never shared with the picture that they came from
 */
@SuppressWarnings("ArrayRecordComponent") // a page's millions of values are worked on in place
record GreyPage(int width, int height, byte[] values) {}
