package vn.trichluc.ocr.ink;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells a Roman number by its strokes: where the ink stands a third below the top, half way and a third above the foot,
 * clear of the serifs, which touch in bold print. An upright stroke is I, two that meet at the foot are V; X is left to
 * recognition, since 8 is much like it.
 */
public final class RomanShape {
    private static final Pattern ROMAN = Pattern.compile("IV|V?I{0,3}");

    /**
     * The least height of a Roman number that is read by its strokes. The serifs of lower ones are as high as the bands
     * that are looked at.
     */
    private static final int MIN_HEIGHT_PIXELS = 9;

    /** The grey that parts ink (0) from paper (1), as a share: thin strokes are scanned lighter than thick ones. */
    private static final double INK_SHARE = 0.67;

    /** How far from upright a stroke may stand, in heights of the number. All lengths below are in such heights. */
    private static final double MAX_SLANT = 0.09;

    private static final double MAX_STROKE = 0.42;

    /**
     * The greatest distance between neighbouring strokes. The strokes of II stand 0.5 apart in Times, those of TT 0.9.
     */
    private static final double MAX_PITCH = 0.72;

    /** How far ink may reach beyond the middle of an outer stroke: serifs of I reach 0.25, the bar of T 0.45. */
    private static final double MAX_SERIF = 0.36;

    /** How far the middle of a V may lie from its axis; that of 2 lies 0.12 and more. */
    private static final double MAX_LEAN = 0.1;

    /**
     * How much of the distance between the strokes of a V at its upper third is left, at most, a third above the foot,
     * as a share.
     */
    private static final double MAX_FOOT = 0.7;

    private static final double MAX_FULL_STOP = 0.35;

    /** The least and the greatest distance between the strokes of a V at its upper third. */
    private static final double MIN_OPENING = 0.3;

    private static final double MAX_OPENING = 1;

    /** Rows of pixels in which strokes are looked for, in heights from the top. */
    private record Band(double from, double to) {}

    private static final Band UPPER = new Band(0.24, 0.36);
    private static final Band MIDDLE = new Band(0.44, 0.56);
    private static final Band LOWER = new Band(0.66, 0.78);

    /** In heights from the top: the outermost rows, where serifs are and rounded letters are not. */
    private static final double TOP = 0.04;

    private static final double FOOT = 0.96;

    /** The grey below which ink in the outermost rows is a serif or the arc of a digit, of 255; both are thin. */
    private static final int SERIF_INK = 165;

    /** The grey of the paper in faded and shaded scans, of 255. */
    private static final int PAPER = 200;

    private RomanShape() {}

    /** Returns the Roman number together with the full stop behind it; empty where the strokes show none. */
    public static Optional<String> of(Patch printed) {
        Patch ink = withoutFullStop(printed);
        String closed = ink.equals(printed) ? "" : ".";
        return letters(ink).map(letters -> letters + closed);
    }

    private static Patch withoutFullStop(Patch printed) {
        List<PixelArea> pieces = InkPieces.of(printed);
        if (pieces.size() < 2) {
            return printed;
        }
        PixelArea last = pieces.get(pieces.size() - 1);
        boolean isStop = last.top() - printed.area().top() > (1 - MAX_FULL_STOP) * printed.height()
                && last.width() <= MAX_FULL_STOP * printed.height();
        return isStop
                ? pieces.stream()
                        .limit(pieces.size() - 1L)
                        .reduce(PixelArea::union)
                        .map(printed::part)
                        .orElse(printed)
                : printed;
    }

    private static Optional<String> letters(Patch ink) {
        return ink.height() < MIN_HEIGHT_PIXELS || ink.width() < 1 ? Optional.empty() : new Letters(ink).number();
    }

    /** The letters of a number, recognised from left to right by the strokes of three bands. */
    private static final class Letters {
        private final Patch ink;
        private final double height;
        private final List<Stroke> upper;
        private final List<Stroke> middle;
        private final List<Stroke> lower;

        /** In each band, the first stroke that is in none of the letters recognised so far. */
        private int nextUpper;

        private int nextMiddle;
        private int nextLower;

        private final StringBuilder number = new StringBuilder();

        /** The middle of the last I; NaN where there is none, or another letter stands behind it. */
        private double lastUpright = Double.NaN;

        Letters(Patch ink) {
            this.ink = ink;
            height = ink.height();
            upper = strokes(ink, UPPER);
            middle = strokes(ink, MIDDLE);
            lower = strokes(ink, LOWER);
        }

        Optional<String> number() {
            while (nextUpper < upper.size()) {
                boolean isTold =
                        nextMiddle < middle.size() && nextLower < lower.size() && (isUpright() ? one() : five());
                if (!isTold) {
                    return Optional.empty();
                }
            }
            boolean isAll = nextMiddle == middle.size() && nextLower == lower.size();
            return isAll && number.length() > 0 && ROMAN.matcher(number).matches() && isClear()
                    ? Optional.of(number.toString())
                    : Optional.empty();
        }

        /** Whether the next strokes stand above each other. */
        private boolean isUpright() {
            Stroke stroke = upper.get(nextUpper);
            return stroke.isAbove(middle.get(nextMiddle), height) && stroke.isAbove(lower.get(nextLower), height);
        }

        /** Takes an upright stroke for I; false where it is too thick, too far from the last, or without serifs. */
        private boolean one() {
            Stroke stroke = upper.get(nextUpper);
            boolean isFar = stroke.centre() - lastUpright > MAX_PITCH * height;
            if (stroke.width() > MAX_STROKE * height || isFar || (upper.size() > 1 && !hasSerifs(stroke))) {
                return false;
            }
            lastUpright = stroke.centre();
            number.append('I');
            nextUpper++;
            nextMiddle++;
            nextLower++;
            return true;
        }

        /**
         * Takes two strokes that come together at the foot for V; false where they do not, or ink closes them at the
         * top.
         */
        private boolean five() {
            Stroke left = upper.get(nextUpper);
            Stroke right = nextUpper + 1 < upper.size() ? upper.get(nextUpper + 1) : left;
            double opening = (right.centre() - left.centre()) / height;
            double axis = (left.centre() + right.centre()) / 2;
            // 2, 3, 8 and B have ink there
            if (opening < MIN_OPENING || opening > MAX_OPENING || isInked(ink, axis, TOP)) {
                return false;
            }
            List<Stroke> inMiddle = between(left, right, middle, nextMiddle);
            List<Stroke> atFoot = between(left, right, lower, nextLower);
            if (!areAbout(axis, inMiddle)
                    || !areAbout(axis, atFoot)
                    || width(atFoot) >= MAX_FOOT * (opening * height)) {
                return false;
            }
            lastUpright = Double.NaN;
            number.append('V');
            nextUpper += 2;
            nextMiddle += inMiddle.size();
            nextLower += atFoot.size();
            return true;
        }

        private static List<Stroke> between(Stroke left, Stroke right, List<Stroke> strokes, int from) {
            int to = from;
            while (to < strokes.size() && strokes.get(to).isBetween(left, right)) {
                to++;
            }
            return strokes.subList(from, to);
        }

        /**
         * Whether the strokes of a V, or the one that they have become, stand on both sides of its axis; those of 2 do
         * not.
         */
        private boolean areAbout(double axis, List<Stroke> strokes) {
            return !strokes.isEmpty()
                    && strokes.size() <= 2
                    && Math.abs((strokes.get(0).centre()
                                                    + strokes.get(strokes.size() - 1)
                                                            .centre())
                                            / 2
                                    - axis)
                            <= MAX_LEAN * height;
        }

        /** Returns the distance from the first stroke's middle to the last one's, in pixels. */
        private static double width(List<Stroke> strokes) {
            return strokes.get(strokes.size() - 1).centre() - strokes.get(0).centre();
        }

        /** Whether no ink reaches beyond the outer strokes farther than a serif. */
        private boolean isClear() {
            double serif = MAX_SERIF * height;
            boolean left = upper.get(0).centre() <= serif || number.charAt(0) != 'I';
            boolean right = ink.width() - upper.get(upper.size() - 1).centre() <= serif
                    || number.charAt(number.length() - 1) != 'I';
            return left && right;
        }

        /** Whether a stroke has serifs at the top and at the foot; the strokes of a nought turn in there. */
        private boolean hasSerifs(Stroke stroke) {
            return Stream.of(stroke.start() + 0.5, stroke.end() - 0.5)
                    .allMatch(x -> isInked(ink, x, TOP) && isInked(ink, x, FOOT));
        }
    }

    /** Whether ink is about a column in the outermost rows, where serifs are and rounded letters are not. */
    private static boolean isInked(Patch ink, double centre, double at) {
        PixelArea area = ink.area();
        int x = area.left() + (int) Math.min(ink.width() - 1.0, centre);
        int row = area.top() + (int) Math.min(ink.height() - 1.0, at * ink.height());
        int darkest = 255;
        for (int y = Math.max(area.top(), row - 1); y <= Math.min(area.bottom() - 1, row + 1); y++) {
            darkest = Math.min(darkest, ink.raster().at(x, y));
        }
        return darkest < SERIF_INK;
    }

    /** Finds the strokes, from left to right, that cross a band of rows. */
    private static List<Stroke> strokes(Patch ink, Band band) {
        int first = ink.area().top() + (int) (band.from() * ink.height());
        int end = Math.max(first + 1, ink.area().top() + (int) Math.ceil(band.to() * ink.height()));
        int darkest = 255;
        int lightest = 0;
        int[] greys = new int[ink.width()];
        for (int x = 0; x < greys.length; x++) {
            int sum = 0;
            for (int y = first; y < end; y++) {
                sum += ink.raster().at(ink.area().left() + x, y);
            }
            greys[x] = sum / (end - first);
            darkest = Math.min(darkest, greys[x]);
            lightest = Math.max(lightest, greys[x]);
        }
        // a lone stroke fills its area: no paper is in it
        lightest = Math.max(lightest, PAPER);
        double level = darkest + INK_SHARE * (lightest - darkest);
        List<Stroke> strokes = new ArrayList<>();
        int start = -1;
        for (int x = 0; x <= greys.length; x++) {
            boolean isInk = x < greys.length && greys[x] < level;
            if (isInk && start < 0) {
                start = x;
            } else if (!isInk && start >= 0) {
                strokes.add(new Stroke(start, x));
                start = -1;
            }
        }
        return strokes;
    }

    /** A stroke in a row of pixels, counted from the ink's left; {@code end} is the first pixel beyond it. */
    private record Stroke(int start, int end) {
        double centre() {
            return (start + end) / 2.0;
        }

        int width() {
            return end - start;
        }

        boolean isAbove(Stroke other, double height) {
            return Math.abs(centre() - other.centre()) <= Math.max(1, MAX_SLANT * height)
                    && other.width() <= MAX_STROKE * height;
        }

        boolean isBetween(Stroke left, Stroke right) {
            return centre() > left.centre() && centre() < right.centre();
        }
    }
}
