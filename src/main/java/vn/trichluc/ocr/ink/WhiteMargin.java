package vn.trichluc.ocr.ink;

/** The white that Tesseract wants around what is cut out of a page for it to read. */
public final class WhiteMargin {
    /** 1 mm. */
    private static final double INCHES = 0.04;

    private WhiteMargin() {}

    /** On each side. */
    public static int pixels(double dpi) {
        return (int) Math.ceil(INCHES * dpi);
    }
}
