package vn.trichluc.image;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds drawn lines by morphology: a run of ink that is longer than any stroke of a letter is part of one.
 *
 * <p>Opening with a long flat brick keeps the runs, closing along the line joins what the scanner broke (Leptonica's
 * example of line removal, turned into a search).
 */
final class Rulings {
    /** The widest strokes of print: T and Đ of a 14 point title are some 4 mm wide; two T may touch. */
    private static final double MIN_RUN_ACROSS_MILLIMETRES = 6;

    /** Brackets of a 14 point title are 5 mm high. */
    private static final double MIN_RUN_DOWN_MILLIMETRES = 5.5;

    /** The rule under an issuing body is a third of its name: some 10 mm at least. */
    private static final double MIN_LENGTH_ACROSS_MILLIMETRES = 9;

    /** A table row of two lines is 9 mm high. */
    private static final double MIN_LENGTH_DOWN_MILLIMETRES = 8;

    /** Between a stamp's ring and the line that it crosses no more may be left of a line. */
    private static final double MIN_RUN_UNDER_STAMP_MILLIMETRES = 1.5;

    /** How far such a rest may lie from its line: what a ring covers that crosses it aslant. */
    private static final double MAX_GAP_UNDER_STAMP_MILLIMETRES = 6;

    private static final double MAX_GAP_MILLIMETRES = 3;
    private static final double MAX_THICKNESS_MILLIMETRES = 1.2;

    /** How much a line may leave the straight within one run: curved pages, rests of skew. */
    private static final double MAX_WAVE_MILLIMETRES = 0.25;

    /** A sloping line's box grows by so much of its length. */
    private static final double MAX_SLOPE = 0.04;

    /** Twice as far as a line may stay away from the one that it should meet. */
    private static final double CORNER_MILLIMETRES = 2.4;

    /** No lower and no narrower cell holds a figure. */
    private static final double MIN_CELL_MILLIMETRES = 2.5;

    /** Hairlines of tables are scanned lighter than letters: a share of the paper's grey. */
    private static final double INK_LEVEL = 0.7;

    /** How far the smooth edge of a line reaches beyond its ink. */
    private static final double EDGE_MILLIMETRES = 0.1;

    /** A line's ragged edge is one pixel thick over so much; no side of a digit is. */
    private static final double MIN_EDGE_RUN_MILLIMETRES = 0.9;

    /** Lines are made wider by so much, so that no cell leaks into its neighbour. */
    private static final int LINE_WIDENED_PIXELS = 2;

    /** A stamp covers some twenty rows; more is a picture. */
    private static final int MAX_LINES_UNDER_STAMP = 400;

    /** A line under a stamp goes on within this, in pixels, and the width of waves. */
    private static final int STRAY_PIXELS = 2;

    private final Length length;

    Rulings(Length length) {
        this.length = length;
    }

    /**
     * @param across lines from left to right, in no order
     * @param down lines from top to bottom, in no order
     * @param cells what lines enclose, in no order
     */
    record Found(List<PixelBox> across, List<PixelBox> down, List<PixelBox> cells) {
        Found {
            across = List.copyOf(across);
            down = List.copyOf(down);
            cells = List.copyOf(cells);
        }
    }

    /**
     * Finds the lines of a grey page and fills them with the paper's grey, in place.
     *
     * @param stamps where stamps were lifted off, whose ink breaks lines
     */
    Found takenFrom(Pix page, int paper, List<PixelBox> stamps) {
        int wave = length.pixels(MAX_WAVE_MILLIMETRES);
        int gap = length.pixels(MAX_GAP_MILLIMETRES);
        int edge = 1 + 2 * length.pixels(EDGE_MILLIMETRES);
        int shortRun = length.pixels(MIN_RUN_UNDER_STAMP_MILLIMETRES);
        try (Pix ink = page.darkerThan((int) (INK_LEVEL * paper));
                Pix thickAcross = ink.dilated(1, wave);
                Pix runsAcross = thickAcross.opened(length.pixels(MIN_RUN_ACROSS_MILLIMETRES), 1);
                Pix joinedAcross = runsAcross.closed(gap, 1);
                Pix thickDown = ink.dilated(wave, 1);
                Pix runsDown = thickDown.opened(1, length.pixels(MIN_RUN_DOWN_MILLIMETRES));
                Pix joinedDown = runsDown.closed(1, gap);
                Pix under = ink.filled(stamps);
                Pix restsAcross = thickAcross.opened(shortRun, 1);
                Pix restsDown = thickDown.opened(1, shortRun);
                Pix piecesAcross = restsAcross.and(under);
                Pix piecesDown = restsDown.and(under);
                Pix bridgesAcross = joinedAcross.filled(
                        bridgesAcross(both(joinedAcross.pieces(), piecesAcross.pieces()), stamps, wave));
                Pix bridgesDown =
                        joinedDown.filled(bridgesDown(both(joinedDown.pieces(), piecesDown.pieces()), stamps, wave));
                Pix bridgedAcross = joinedAcross.or(bridgesAcross);
                Pix bridgedDown = joinedDown.or(bridgesDown)) {
            List<PixelBox> across = bridgedAcross.pieces().stream()
                    .filter(piece -> isLine(piece.width(), piece.height() - wave, MIN_LENGTH_ACROSS_MILLIMETRES))
                    .toList();
            List<PixelBox> down = bridgedDown.pieces().stream()
                    .filter(piece -> isLine(piece.height(), piece.width() - wave, MIN_LENGTH_DOWN_MILLIMETRES))
                    .toList();
            try (Pix linesAcross = bridgedAcross.within(across);
                    Pix linesDown = bridgedDown.within(down);
                    Pix joinsAcross = linesAcross.without(runsAcross);
                    Pix joinsDown = linesDown.without(runsDown);
                    Pix wideAcross = joinsAcross.dilated(1, wave);
                    Pix wideDown = joinsDown.dilated(wave, 1);
                    Pix underAcross = wideAcross.and(under);
                    Pix underDown = wideDown.and(under);
                    Pix seenAcross = linesAcross.and(runsAcross);
                    Pix seenDown = linesDown.and(runsDown);
                    Pix printedAcross = seenAcross.or(underAcross);
                    Pix printedDown = seenDown.or(underDown);
                    Pix printed = printedAcross.or(printedDown);
                    Pix own = printed.and(ink);
                    Pix coreAcross = ink.opened(length.pixels(MIN_RUN_ACROSS_MILLIMETRES), 1);
                    Pix coreDown = ink.opened(1, length.pixels(MIN_RUN_DOWN_MILLIMETRES));
                    Pix core = coreAcross.or(coreDown);
                    Pix touching = touching(ink, own, core, wave);
                    Pix lines = own.without(touching);
                    Pix smooth = lines.dilated(edge, edge);
                    Pix beside = ink.without(lines);
                    Pix strokes = strokes(beside, linesAcross, linesDown);
                    Pix rest = beside.without(strokes);
                    Pix restSmooth = rest.dilated(edge, edge);
                    Pix all = smooth.or(restSmooth);
                    Pix mask = all.without(strokes)) {
                page.fill(mask, paper);
                return new Found(
                        across.stream().map(line -> line.shrunk(0, wave)).toList(),
                        down.stream().map(line -> line.shrunk(wave, 0)).toList(),
                        cells(linesAcross, linesDown));
            }
        }
    }

    /** What joins two pieces of a line that end within a stamp, the one where the other goes on; one at least is long. */
    private List<PixelBox> bridgesAcross(List<PixelBox> pieces, List<PixelBox> stamps, int wave) {
        int gap = length.pixels(MAX_GAP_UNDER_STAMP_MILLIMETRES);
        List<PixelBox> bridges = new ArrayList<>();
        for (PixelBox stamp : stamps) {
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
        return piece.width() >= length.pixels(MIN_RUN_ACROSS_MILLIMETRES);
    }

    /** From one piece to the other, with all of a short one, which is no line by itself. */
    private PixelBox bridge(PixelBox left, PixelBox right) {
        int from = isLong(left) ? left.right() - 1 : left.left();
        int to = isLong(right) ? right.left() + 1 : right.right();
        int top = Math.min(left.top(), right.top());
        return new PixelBox(from, top, to - from, Math.max(left.bottom(), right.bottom()) - top);
    }

    private static List<PixelBox> both(List<PixelBox> some, List<PixelBox> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** The same of lines from top to bottom. */
    private List<PixelBox> bridgesDown(List<PixelBox> pieces, List<PixelBox> stamps, int wave) {
        return bridgesAcross(transposed(pieces), transposed(stamps), wave).stream()
                .map(Rulings::transposed)
                .toList();
    }

    private static List<PixelBox> transposed(List<PixelBox> boxes) {
        return boxes.stream().map(Rulings::transposed).toList();
    }

    private static PixelBox transposed(PixelBox box) {
        return new PixelBox(box.top(), box.left(), box.height(), box.width());
    }

    /**
     * What lies within the width that lines are given for their waves, and belongs to letters that touch them: figures set
     * close to a table's border would lose a stroke with it.
     */
    private static Pix touching(Pix ink, Pix own, Pix core, int wave) {
        int reach = 2 * wave + 1;
        try (Pix rest = ink.without(own);
                Pix strokes = rest.opened(2, 2);
                Pix around = strokes.dilated(reach, reach);
                Pix fringe = own.without(core);
                Pix near = fringe.and(around);
                Pix whole = near.or(rest);
                Pix thick = whole.opened(2, 2)) {
            return near.and(thick);
        }
    }

    /**
     * Of the ink beside lines, what is print: it hangs together with ink farther away. The rest is the ragged edge of the
     * lines, which recognition takes for l, | and commas.
     */
    private Pix strokes(Pix beside, Pix linesAcross, Pix linesDown) {
        int run = length.pixels(MIN_EDGE_RUN_MILLIMETRES);
        try (Pix across = linesAcross.dilated(1, 1 + LINE_WIDENED_PIXELS);
                Pix down = linesDown.dilated(1 + LINE_WIDENED_PIXELS, 1);
                Pix along = across.or(down);
                Pix low = beside.opened(1, 2);
                Pix thinAcross = beside.without(low);
                Pix runsAcross = thinAcross.opened(run, 1);
                Pix edgesAcross = runsAcross.and(across);
                Pix narrow = beside.opened(2, 1);
                Pix thinDown = beside.without(narrow);
                Pix runsDown = thinDown.opened(1, run);
                Pix edgesDown = runsDown.and(down);
                Pix edges = edgesAcross.or(edgesDown);
                Pix print = beside.without(edges);
                Pix away = print.without(along)) {
            return away.grownWithin(print);
        }
    }

    /** Lines are drawn out a little, since they often end just before the one that they should meet. */
    private List<PixelBox> cells(Pix linesAcross, Pix linesDown) {
        int corner = length.pixels(CORNER_MILLIMETRES);
        int least = length.pixels(MIN_CELL_MILLIMETRES);
        try (Pix longAcross = linesAcross.dilated(corner, 1 + LINE_WIDENED_PIXELS);
                Pix longDown = linesDown.dilated(1 + LINE_WIDENED_PIXELS, corner);
                Pix closed = longAcross.or(longDown);
                Pix between = closed.inverted()) {
            return between.separatePieces().stream()
                    .filter(cell -> cell.left() > 0
                            && cell.top() > 0
                            && cell.right() < between.width()
                            && cell.bottom() < between.height())
                    .filter(cell -> Math.min(cell.width(), cell.height()) >= least)
                    .map(cell -> upToLines(cell, between))
                    .toList();
        }
    }

    /**
     * The cell with half of what its lines were widened by, and half a line: figures set on a border reach under what the
     * cell would lose, at 200 dpi with two of the nine pixels of a digit's width.
     */
    private PixelBox upToLines(PixelBox cell, Pix page) {
        int more = (length.pixels(MAX_WAVE_MILLIMETRES) + LINE_WIDENED_PIXELS) / 2 + 1;
        int left = Math.max(0, cell.left() - more);
        int top = Math.max(0, cell.top() - more);
        return new PixelBox(
                left,
                top,
                Math.min(page.width(), cell.right() + more) - left,
                Math.min(page.height(), cell.bottom() + more) - top);
    }

    private boolean isLine(int along, int across, double leastMillimetres) {
        return along >= length.pixels(leastMillimetres)
                && across <= length.pixels(MAX_THICKNESS_MILLIMETRES) + MAX_SLOPE * along;
    }
}
