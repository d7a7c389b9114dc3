package vn.trichluc.ingest.pdf;

/** The direction of a line of text on the page as shown, in quarter turns clockwise from the usual. */
enum Direction {
    RIGHT(0),
    DOWN(90),
    LEFT(180),
    UP(270);

    /** The largest slope of text that still runs along an axis; steeper text is a watermark across the page. */
    private static final double MAX_SLOPE = Math.tan(Math.toRadians(15));

    private final int degrees;

    Direction(int degrees) {
        this.degrees = degrees;
    }

    /** Returns the degrees clockwise by which the text is turned. */
    int degrees() {
        return degrees;
    }

    /** Returns the degrees clockwise by which a page of such text is to be turned so that the text is upright. */
    int uprightTurn() {
        return (360 - degrees) % 360;
    }

    /** Whether the vector runs slanted across the page. */
    static boolean isSlanted(double dx, double dy) {
        double less = Math.min(Math.abs(dx), Math.abs(dy));
        return less > MAX_SLOPE * Math.max(Math.abs(dx), Math.abs(dy));
    }

    /** Returns the direction nearest to a vector; y grows downwards. */
    static Direction of(double dx, double dy) {
        if (Math.abs(dx) >= Math.abs(dy)) {
            return dx >= 0 ? RIGHT : LEFT;
        }
        return dy > 0 ? DOWN : UP;
    }

    double along(double x, double y) {
        return switch (this) {
            case RIGHT -> x;
            case DOWN -> y;
            case LEFT -> -x;
            case UP -> -y;
        };
    }

    double across(double x, double y) {
        return switch (this) {
            case RIGHT -> y;
            case DOWN -> -x;
            case LEFT -> -y;
            case UP -> x;
        };
    }

    /** Returns the rectangle on the page as shown for a rectangle in the frame of the text. */
    Extent shown(double alongFrom, double acrossFrom, double alongTo, double acrossTo) {
        return switch (this) {
            case RIGHT -> new Extent(alongFrom, acrossFrom, alongTo, acrossTo);
            case DOWN -> new Extent(-acrossTo, alongFrom, -acrossFrom, alongTo);
            case LEFT -> new Extent(-alongTo, -acrossTo, -alongFrom, -acrossFrom);
            case UP -> new Extent(acrossFrom, -alongTo, acrossTo, -alongFrom);
        };
    }
}
