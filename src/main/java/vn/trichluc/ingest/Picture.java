package vn.trichluc.ingest;

/**
 * An image drawn on a page.
 *
 * @param at on the page as shown
 * @param pixelWidth of the image as stored
 * @param glyphsBefore how many glyphs of the page were drawn before it
 * @param opaque whether it hides what lies below
 */
record Picture(Extent at, int pixelWidth, int pixelHeight, int glyphsBefore, boolean opaque) {}
