package vn.trichluc.image;

import java.util.List;

/**
 * Finds drawn lines by morphology: a run of ink that is longer than any stroke of a letter is part of one.
 *
 * <p>Opening with a long flat brick keeps the runs, closing along the line joins what the scanner broke (Leptonica's
 * example of line removal, turned into a search).
 */
final class Rulings {
    /**
     * The least length of a horizontal run of ink in a line, above the widest strokes of print: T and Đ of a 14 point
     * title are some 4 mm wide; two T may touch.
     */
    static final double MIN_RUN_ACROSS_MILLIMETRES = 6;

    /** The least length of a vertical run of ink in a line; brackets of a 14 point title are 5 mm high. */
    private static final double MIN_RUN_DOWN_MILLIMETRES = 5.5;

    /**
     * The least length of a horizontal line: the rule under an issuing body is a third of its name, some 10 mm at
     * least.
     */
    private static final double MIN_LENGTH_ACROSS_MILLIMETRES = 9;

    /** The least length of a vertical line; a table row of two lines is 9 mm high. */
    private static final double MIN_LENGTH_DOWN_MILLIMETRES = 8;

    private static final double MAX_GAP_MILLIMETRES = 3;
    private static final double MAX_THICKNESS_MILLIMETRES = 1.2;

    /** The largest distance of a line from the straight within one run, by curved pages or rests of skew. */
    private static final double MAX_WAVE_MILLIMETRES = 0.25;

    /** The growth of a sloping line's box, as a share of its length. */
    private static final double MAX_SLOPE = 0.04;

    /** Twice the largest gap between a line and the one that it should meet. */
    private static final double CORNER_MILLIMETRES = 2.4;

    /** The least side of a cell; a lower or narrower one holds no figure. */
    private static final double MIN_CELL_MILLIMETRES = 2.5;

    /**
     * The grey value below which a pixel may belong to a line, as a share of the paper's grey; hairlines of tables are
     * scanned lighter than letters.
     */
    private static final double INK_LEVEL = 0.7;

    /** The width of a line's smooth edge beyond its ink. */
    private static final double EDGE_MILLIMETRES = 0.1;

    /** The length from which ink one pixel thick is a line's ragged edge; no side of a digit is so long. */
    private static final double MIN_EDGE_RUN_MILLIMETRES = 0.9;

    /** The pixels by which lines are widened, so that no cell leaks into its neighbour. */
    private static final int LINE_WIDENED_PIXELS = 2;

    private final Length length;

    Rulings(Length length) {
        this.length = length;
    }

    /**
     * The lines that were found.
     *
     * @param across horizontal lines, in no order
     * @param down vertical lines, in no order
     * @param cells the areas that lines enclose, in no order
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
     * @param stamps the places where stamps were removed, whose ink breaks lines
     */
    Found takenFrom(Pix page, int paper, List<PixelBox> stamps) {
        int wave = length.pixels(MAX_WAVE_MILLIMETRES);
        int gap = length.pixels(MAX_GAP_MILLIMETRES);
        int edge = 1 + 2 * length.pixels(EDGE_MILLIMETRES);
        LineBridges bridges = new LineBridges(length, stamps, wave);
        try (Pix ink = page.darkerThan((int) (INK_LEVEL * paper));
                Pix thickAcross = ink.dilated(1, wave);
                Pix runsAcross = thickAcross.opened(length.pixels(MIN_RUN_ACROSS_MILLIMETRES), 1);
                Pix joinedAcross = runsAcross.closed(gap, 1);
                Pix thickDown = ink.dilated(wave, 1);
                Pix runsDown = thickDown.opened(1, length.pixels(MIN_RUN_DOWN_MILLIMETRES));
                Pix joinedDown = runsDown.closed(1, gap);
                Pix bridgedAcross = bridges.joinedAcross(joinedAcross, thickAcross);
                Pix bridgedDown = bridges.joinedDown(joinedDown, thickDown)) {
            List<PixelBox> across = bridgedAcross.pieces().stream()
                    .filter(piece -> isLine(piece.width(), piece.height() - wave, MIN_LENGTH_ACROSS_MILLIMETRES))
                    .toList();
            List<PixelBox> down = bridgedDown.pieces().stream()
                    .filter(piece -> isLine(piece.height(), piece.width() - wave, MIN_LENGTH_DOWN_MILLIMETRES))
                    .toList();
            if (across.isEmpty() && down.isEmpty()) {
                return new Found(List.of(), List.of(), List.of());
            }
            try (Pix linesAcross = bridgedAcross.within(across);
                    Pix linesDown = bridgedDown.within(down);
                    Pix printedAcross = bridges.seenAcross(linesAcross, runsAcross);
                    Pix printedDown = bridges.seenDown(linesDown, runsDown);
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

    /**
     * Returns the ink of letters that touch a line, within the width that lines are given for their waves: figures set
     * close to a table's border would otherwise lose a stroke.
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
     * Returns the print among the ink beside lines: it is connected with ink farther away. The rest is the ragged edge
     * of the lines, which recognition takes for l, | and commas.
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

    /**
     * Returns the cells between lines, which are lengthened a little, since they often end just before the one that
     * they should meet.
     */
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
     * Enlarges a cell by half the widening of its lines and half a line: figures set on a border reach under the part
     * that the cell would lose, at 200 dpi with two of the nine pixels of a digit's width.
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
