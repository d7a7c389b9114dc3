package vn.trichluc.ocr.ink;

/** The digit that one character's shape can be nothing but, in a cell of figures. */
public final class LoneDigitShape {
    /** Height in widths of a 1 that is one stroke; I of bold print has 2.4 and less. */
    private static final double MIN_SLIMNESS = 2.6;

    private LoneDigitShape() {}

    /** @return empty where the shape may be that of several */
    public static String of(Patch print) {
        if (ZeroShape.isZero(print)) {
            return "0";
        }
        boolean isStroke = print.width() * MIN_SLIMNESS <= print.height()
                && RomanShape.of(print).filter("I"::equals).isPresent();
        return isStroke ? "1" : "";
    }
}
