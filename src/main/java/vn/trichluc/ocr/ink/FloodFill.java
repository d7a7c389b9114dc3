package vn.trichluc.ocr.ink;

import java.util.Arrays;

/** Takes pieces of one shade out of a grid of pixels, or of squares of a page, one by one. */
public final class FloodFill {
    static final int PAPER = 0;
    public static final int INK = 1;

    /** The shade that a pixel has once it was taken. */
    private static final byte TAKEN = -1;

    private final byte[] shades;
    private final int columns;

    /** The pixels whose neighbours are still to be looked at. The array grows. */
    private int[] open = new int[64];

    /**
     * Makes a grid of pixels.
     *
     * @param shades row by row from the top, 0 and more; changed by taking
     * @param columns of a row
     */
    public FloodFill(byte[] shades, int columns) {
        this.shades = shades;
        this.columns = columns;
    }

    /**
     * Returns a piece of a page as a grid of ink and paper.
     *
     * @param level darker than this, of 255, is ink
     * @param frame pixels of paper all around, so that everything outside of the ink is connected
     */
    static FloodFill ofInk(Patch patch, int level, int frame) {
        PixelArea area = patch.area();
        GreyRaster raster = patch.raster();
        int columns = area.width() + 2 * frame;
        byte[] shades = new byte[columns * (area.height() + 2 * frame)];
        byte[] values = raster.values();
        for (int y = 0; y < area.height(); y++) {
            int from = (area.top() + y) * raster.width() + area.left();
            int to = (y + frame) * columns + frame;
            for (int x = 0; x < area.width(); x++) {
                shades[to + x] = (byte) ((values[from + x] & 0xff) < level ? INK : PAPER);
            }
        }
        return new FloodFill(shades, columns);
    }

    public enum Joined {
        BY_SIDES,
        BY_CORNERS_TOO
    }

    /**
     * A connected piece of one shade.
     *
     * @param size pixels of the piece
     * @param area the smallest that holds it, in pixels of the grid
     */
    public record Piece(int size, PixelArea area) {}

    public int length() {
        return shades.length;
    }

    public boolean has(int pixel, int shade) {
        return shades[pixel] == shade;
    }

    /** Takes the connected piece of one shade that holds a pixel not taken yet. */
    public Piece taken(int start, Joined joined) {
        byte shade = shades[start];
        int rows = shades.length / columns;
        int waiting = 0;
        open[waiting++] = start;
        shades[start] = TAKEN;
        int size = 0;
        int left = columns;
        int right = 0;
        int top = rows;
        int bottom = 0;
        while (waiting > 0) {
            int at = open[--waiting];
            int x = at % columns;
            int y = at / columns;
            size++;
            left = Math.min(left, x);
            right = Math.max(right, x + 1);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y + 1);
            for (int nextY = Math.max(0, y - 1); nextY <= Math.min(rows - 1, y + 1); nextY++) {
                for (int nextX = Math.max(0, x - 1); nextX <= Math.min(columns - 1, x + 1); nextX++) {
                    boolean isCorner = nextX != x && nextY != y;
                    int next = nextY * columns + nextX;
                    if (shades[next] == shade && (joined == Joined.BY_CORNERS_TOO || !isCorner)) {
                        shades[next] = TAKEN;
                        if (waiting == open.length) {
                            open = Arrays.copyOf(open, 2 * waiting);
                        }
                        open[waiting++] = next;
                    }
                }
            }
        }
        return new Piece(size, new PixelArea(left, top, right, bottom));
    }
}
