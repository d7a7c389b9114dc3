package vn.trichluc.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.trichluc.model.Box;
import vn.trichluc.model.Page;
import vn.trichluc.model.Ruling;
import vn.trichluc.model.TextOrigin;
import vn.trichluc.model.Word;

/**
 * Sets the columns of a photographed table upright: on a page that was not flat or not square to the lens the vertical
 * lines lean, each a little more than its neighbour, after the page as a whole was turned straight.
 *
 * <p>The lean is the one for which the pieces of vertical lines are best aligned (a projection profile, as skew is
 * found). Pages that were typed, and pages that gain little by it, are left alone.
 *
 * @param leanAtMiddle the points to the right for each point downwards, in the middle of the page
 * @param leanGrowth how much more the lean is at the right edge than in the middle
 * @param middleX x of the page's middle
 * @param middleY y about which lines are turned
 */
record Straightening(double leanAtMiddle, double leanGrowth, double middleX, double middleY) {
    /** Leaves everything in its place. */
    static final Straightening NONE = new Straightening(0, 0, 1, 0);

    /**
     * The number of steps of lean searched in each direction, about 3 degrees; a larger lean is found as skew before.
     */
    private static final int MAX_LEAN_STEPS = 25;

    private static final int MAX_GROWTH_STEPS = 8;

    private static final double LEAN_STEP = 0.002;

    /** The width of a step of the profile; pieces are aligned within 2 points, four of these steps. */
    private static final double STEP_POINTS = 0.5;

    private static final double SPREAD_STEPS = 4;

    /** The number of steps of the profile, 2,000 points: pages for tables are at most as wide as A2 is high. */
    private static final int PROFILE_STEPS = 4000;

    /** The least ratio of the profile's sharpness to that of the page as it is. */
    private static final double MIN_GAIN = 1.3;

    /** The least number of pieces that shows a lean; with more than {@link #MAX_PIECES} the search takes too long. */
    private static final int MIN_PIECES = 6;

    private static final int MAX_PIECES = 1500;

    /** The largest thickness of a piece; a thicker one slants, and its box does not tell which way. */
    private static final double MAX_THICKNESS_POINTS = 5;

    /** The largest lean of a line, as a share of its length. */
    private static final double MAX_SLANT = 0.05;

    static Straightening of(Page page) {
        if (page.info().origin() != TextOrigin.OCR) {
            return NONE;
        }
        List<Box> pieces = new ArrayList<>();
        for (Ruling ruling : page.rulings()) {
            if (!ruling.isHorizontal() && ruling.box().width() <= MAX_THICKNESS_POINTS) {
                pieces.add(ruling.box());
            }
        }
        if (pieces.size() < MIN_PIECES || pieces.size() > MAX_PIECES) {
            return NONE;
        }
        Straightening best = NONE;
        double sharpest = MIN_GAIN * NONE.sharpness(pieces);
        for (int lean = -MAX_LEAN_STEPS; lean <= MAX_LEAN_STEPS; lean++) {
            for (int growth = -MAX_GROWTH_STEPS; growth <= MAX_GROWTH_STEPS; growth++) {
                Straightening candidate = new Straightening(
                        lean * LEAN_STEP,
                        growth * LEAN_STEP,
                        Math.max(1, page.info().width() / 2),
                        page.info().height() / 2);
                double sharpness = candidate.sharpness(pieces);
                if (sharpness > sharpest) {
                    sharpest = sharpness;
                    best = candidate;
                }
            }
        }
        return best;
    }

    boolean isNone() {
        return leanAtMiddle == 0 && leanGrowth == 0;
    }

    private double shift(double x, double y) {
        double lean = leanAtMiddle + leanGrowth * (x - middleX) / middleX;
        return lean * (y - middleY);
    }

    /**
     * Returns how well pieces are aligned: the sum of squares of their profile. Each piece is spread over some steps,
     * so that the profile of straight lines is equally sharp wherever they are.
     */
    private double sharpness(List<Box> pieces) {
        double[] profile = new double[PROFILE_STEPS];
        for (Box piece : pieces) {
            double x = (piece.centreX() - shift(piece.centreX(), piece.centreY())) / STEP_POINTS + SPREAD_STEPS;
            int first = Math.max(0, (int) Math.ceil(x - SPREAD_STEPS));
            int last = Math.min(PROFILE_STEPS - 1, (int) Math.floor(x + SPREAD_STEPS));
            for (int step = first; step <= last; step++) {
                profile[step] += piece.height() * (1 - Math.abs(step - x) / SPREAD_STEPS);
            }
        }
        double sum = 0;
        for (double weight : profile) {
            sum += weight * weight;
        }
        return sum;
    }

    /** Returns the box at its straight place, not turned itself. */
    Box straight(Box box) {
        double shift = shift(box.centreX(), box.centreY());
        return new Box(box.page(), box.left() - shift, box.top(), box.right() - shift, box.bottom());
    }

    /** Returns the ruling at its straight place; a vertical line loses its slant. */
    Ruling straight(Ruling ruling) {
        Box box = straight(ruling.box());
        boolean slants = !ruling.isHorizontal() && box.width() <= MAX_SLANT * box.height();
        return slants
                ? new Ruling(new Box(box.page(), box.centreX(), box.top(), box.centreX(), box.bottom()))
                : new Ruling(box);
    }

    Page straight(Page page, Map<Word, Word> originals) {
        List<Word> words = new ArrayList<>();
        for (Word word : page.words()) {
            Word moved = word.withBox(straight(word.box()));
            originals.put(moved, word);
            words.add(moved);
        }
        return new Page(
                page.info(), words, page.rulings().stream().map(this::straight).toList());
    }

    /** Returns the box on the page that holds a box of the straight page. */
    Box original(Box box) {
        double topLeft = shift(box.left(), box.top());
        double bottomLeft = shift(box.left(), box.bottom());
        double topRight = shift(box.right(), box.top());
        double bottomRight = shift(box.right(), box.bottom());
        return new Box(
                box.page(),
                box.left() + Math.min(topLeft, bottomLeft),
                box.top(),
                box.right() + Math.max(topRight, bottomRight),
                box.bottom());
    }
}
