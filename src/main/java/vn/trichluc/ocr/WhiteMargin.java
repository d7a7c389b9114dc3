package vn.trichluc.ocr;

/** The white that Tesseract wants around what is cut out of a page for it to read. */
final class WhiteMargin {
    /** 1 mm. */
    private static final double INCHES = 0.04;

    private WhiteMargin() {}

    /** On each side. */
    static int pixels(double dpi) {
        return (int) Math.ceil(INCHES * dpi);
    }
}
