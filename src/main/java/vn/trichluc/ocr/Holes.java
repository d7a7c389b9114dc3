package vn.trichluc.ocr;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Counts what ink encloses: 6 has a hole where 5 has none, 8 has two. Recognition is wrong about lone digits now and then
 * and sure of it; a hole too many shows it. One too few says nothing, since worn print is open.
 */
final class Holes {
    /** Darker than this, of 255, is ink; the thin strokes that close a ring are. */
    private static final int INK = 140;

    /** Of the digit's height and width; smaller ones are flaws of print and paper. */
    private static final double MIN_SIDE = 0.2;

    private static final int MIN_HEIGHT_PIXELS = 10;

    private Holes() {}

    /** Whether a digit's ink encloses more than the digit has holes. */
    static boolean contradict(GreyRaster picture, PixelArea ink, char digit) {
        int most = switch (digit) {
            case '8' -> 2;
            case '0', '4', '6', '9' -> 1;
            default -> 0;
        };
        return ink.height() >= MIN_HEIGHT_PIXELS && in(picture, ink) > most;
    }

    static int in(GreyRaster picture, PixelArea ink) {
        // with a white frame all around, so that what is outside hangs together
        int columns = ink.width() + 2;
        int rows = ink.height() + 2;
        boolean[] paper = new boolean[columns * rows];
        for (int i = 0; i < paper.length; i++) {
            int x = i % columns - 1;
            int y = i / columns - 1;
            boolean isOutside = x < 0 || y < 0 || x >= ink.width() || y >= ink.height();
            paper[i] = isOutside || picture.at(ink.left() + x, ink.top() + y) >= INK;
        }
        taken(paper, columns, 0);
        int holes = 0;
        for (int i = 0; i < paper.length; i++) {
            if (paper[i]) {
                PixelArea hole = taken(paper, columns, i);
                boolean isLarge = hole.width() >= MIN_SIDE * ink.width() && hole.height() >= MIN_SIDE * ink.height();
                holes += isLarge ? 1 : 0;
            }
        }
        return holes;
    }

    /** Takes the paper that hangs together with a pixel, by sides, out of the picture; where it was. */
    private static PixelArea taken(boolean[] paper, int columns, int start) {
        Deque<Integer> open = new ArrayDeque<>();
        open.add(start);
        paper[start] = false;
        PixelArea area = new PixelArea(start % columns, start / columns, start % columns + 1, start / columns + 1);
        while (!open.isEmpty()) {
            int at = open.removeLast();
            int x = at % columns;
            area = area.union(new PixelArea(x, at / columns, x + 1, at / columns + 1));
            int[] around = {x > 0 ? at - 1 : -1, x + 1 < columns ? at + 1 : -1, at - columns, at + columns};
            for (int next : around) {
                if (next >= 0 && next < paper.length && paper[next]) {
                    paper[next] = false;
                    open.add(next);
                }
            }
        }
        return area;
    }
}
