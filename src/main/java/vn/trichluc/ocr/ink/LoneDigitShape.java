package vn.trichluc.ocr.ink;

/** Tells which digit one character's shape must be, in a cell of figures, where no other digit has such a shape. */
public final class LoneDigitShape {
    /** The least height of a 1, in widths, where it is one stroke; an I of bold print has 2.4 and less. */
    private static final double MIN_SLIMNESS = 2.6;

    private LoneDigitShape() {}

    /** Returns the digit; empty where the shape may be that of several. */
    public static String of(Patch print) {
        if (ZeroShape.isZero(print)) {
            return "0";
        }
        boolean isStroke = print.width() * MIN_SLIMNESS <= print.height()
                && RomanShape.of(print).filter("I"::equals).isPresent();
        return isStroke ? "1" : "";
    }
}
