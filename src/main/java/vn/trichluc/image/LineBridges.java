package vn.trichluc.image;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Follows lines below stamps. A ring or letter that was removed leaves a gap in the line that it crossed, and at a
 * line's end a rest that is too short to be distinguished from print by itself.
 */
final class LineBridges {
    /**
     * The least length of a piece of line under a stamp, since little of it may be left between the stamp's ring and
     * the line's end.
     */
    private static final double MIN_RUN_UNDER_STAMP_MILLIMETRES = 1.5;

    /**
     * The largest gap between such a piece and its line: the width that a ring covers when it crosses the line at a
     * slant.
     */
    private static final double MAX_GAP_UNDER_STAMP_MILLIMETRES = 6;

    /** The largest number of lines under a stamp, which covers some twenty rows; with more it is a picture. */
    private static final int MAX_LINES_UNDER_STAMP = 400;

    /**
     * The largest sideways distance between the pieces of a line under a stamp, in pixels, beside the height of waves.
     */
    private static final int STRAY_PIXELS = 2;

    private final Length length;
    private final List<PixelBox> stamps;
    private final int wave;

    /**
     * @param stamps the places where stamps were removed
     * @param wave the largest distance of a line from the straight, in pixels
     */
    LineBridges(Length length, List<PixelBox> stamps, int wave) {
        this.length = length;
        this.stamps = stamps;
        this.wave = wave;
    }

    /**
     * Returns the horizontal lines with the bridges that join their pieces below stamps.
     *
     * @param lines long runs of ink
     * @param ink the ink, made higher by the height of waves
     */
    Pix joinedAcross(Pix lines, Pix ink) {
        if (stamps.isEmpty()) {
            return lines.copy();
        }
        try (Pix rests = ink.opened(length.pixels(MIN_RUN_UNDER_STAMP_MILLIMETRES), 1);
                Pix under = rests.within(stamps);
                Pix bridges = lines.filled(bridges(both(lines, under), stamps))) {
            return lines.or(bridges);
        }
    }

    /** Returns the vertical lines with the bridges that join their pieces below stamps. */
    Pix joinedDown(Pix lines, Pix ink) {
        if (stamps.isEmpty()) {
            return lines.copy();
        }
        try (Pix rests = ink.opened(1, length.pixels(MIN_RUN_UNDER_STAMP_MILLIMETRES));
                Pix under = rests.within(stamps);
                Pix bridges = lines.filled(transposed(bridges(transposed(both(lines, under)), transposed(stamps))))) {
            return lines.or(bridges);
        }
    }

    /**
     * Returns the part of horizontal lines that is in runs of ink; below stamps they are kept whole, as high as waves.
     */
    Pix seenAcross(Pix lines, Pix runs) {
        return seen(lines, runs, 1, wave);
    }

    /**
     * Returns the part of vertical lines that is in runs of ink; below stamps they are kept whole, as wide as waves.
     */
    Pix seenDown(Pix lines, Pix runs) {
        return seen(lines, runs, wave, 1);
    }

    private Pix seen(Pix lines, Pix runs, int horizontal, int vertical) {
        if (stamps.isEmpty()) {
            return lines.and(runs);
        }
        try (Pix joins = lines.without(runs);
                Pix wide = joins.dilated(horizontal, vertical);
                Pix under = wide.within(stamps);
                Pix seen = lines.and(runs)) {
            return seen.or(under);
        }
    }

    private static List<PixelBox> both(Pix some, Pix others) {
        return Stream.concat(some.pieces().stream(), others.pieces().stream()).toList();
    }

    /**
     * Returns bridges between pieces of a line that end within a stamp, if one continues the other; at least one of
     * them is long.
     */
    private List<PixelBox> bridges(List<PixelBox> pieces, List<PixelBox> places) {
        int gap = length.pixels(MAX_GAP_UNDER_STAMP_MILLIMETRES);
        List<PixelBox> bridges = new ArrayList<>();
        for (PixelBox stamp : places) {
            List<PixelBox> near = pieces.stream()
                    .filter(piece -> stamp.holds(piece.left(), piece.top()) || stamp.holds(piece.right(), piece.top()))
                    .limit(MAX_LINES_UNDER_STAMP)
                    .toList();
            for (PixelBox left : near) {
                double y = left.top() + left.height() / 2.0;
                if (!stamp.holds(left.right(), y)) {
                    continue;
                }
                List<PixelBox> on = near.stream()
                        .filter(right -> right.left() >= left.right()
                                && stamp.holds(right.left(), y)
                                && Math.abs(right.top() + right.height() / 2.0 - y) <= wave + STRAY_PIXELS)
                        .sorted(Comparator.comparingInt(PixelBox::left))
                        .toList();
                on.stream()
                        .filter(right -> isLong(left) && isLong(right))
                        .findFirst()
                        .ifPresent(right -> bridges.add(bridge(left, right)));
                on.stream()
                        .limit(1)
                        .filter(right -> isLong(left) != isLong(right) && right.left() - left.right() <= gap)
                        .forEach(right -> bridges.add(bridge(left, right)));
            }
        }
        return bridges;
    }

    private boolean isLong(PixelBox piece) {
        return piece.width() >= length.pixels(Rulings.MIN_RUN_ACROSS_MILLIMETRES);
    }

    /** Returns the box from one piece to the other, which includes a short piece, since that is no line by itself. */
    private PixelBox bridge(PixelBox left, PixelBox right) {
        int from = isLong(left) ? left.right() - 1 : left.left();
        int to = isLong(right) ? right.left() + 1 : right.right();
        int top = Math.min(left.top(), right.top());
        return new PixelBox(from, top, to - from, Math.max(left.bottom(), right.bottom()) - top);
    }

    private static List<PixelBox> transposed(List<PixelBox> boxes) {
        return boxes.stream().map(LineBridges::transposed).toList();
    }

    private static PixelBox transposed(PixelBox box) {
        return new PixelBox(box.top(), box.left(), box.height(), box.width());
    }
}
