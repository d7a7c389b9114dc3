package vn.trichluc.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds lines drawn through the middle of words. Such a line is between the baseline and the top of small letters,
 * begins and ends with the words that it crosses out, and does not reach from one vertical line to another as a table's
 * ruling does. Fractions are of the font's height (em).
 */
final class Struck {
    /**
     * The least height above the baseline at which a line crosses letters out: programs draw it at 0.22 to 0.35, people
     * anywhere within the range.
     */
    private static final double LOWEST_EM = 0.12;

    private static final double HIGHEST_EM = 0.5;

    private static final double MAX_THICKNESS_EM = 0.22;

    /** The largest distance between an end of a line and the words that it crosses out. */
    private static final double MAX_OVERHANG_EM = 0.9;

    /** The largest gap between words that one line crosses out. */
    private static final double MAX_GAP_EM = 1.6;

    /** The least share of a character's width that the line covers. */
    private static final double MIN_COVERED = 0.6;

    /** The least length of a line; shorter ones are bars of letters, dots and dashes. */
    private static final double MIN_LENGTH_POINTS = 3;

    private static final double MIN_SLENDERNESS = 2.5;

    /** The largest distance between pieces of one line, along it and across it. */
    private static final double MAX_PIECE_GAP_POINTS = 2.5;

    private static final double MAX_PIECE_OFFSET_POINTS = 0.75;

    /** The largest number of strokes on a page that is examined; a page with more is a drawing. */
    private static final int MAX_STROKES = 20_000;

    /** The largest number of lines that may cross something out and are compared with all strokes. */
    private static final int MAX_TRIED = 500;

    /**
     * The distance from a line at which the middles of characters are looked for; it suffices for letters of 60 points.
     */
    private static final double REACH_POINTS = 12;

    /** The largest distance between a ruling's end and the vertical line at which it ends. */
    private static final double TOUCH_POINTS = 1;

    private final List<Glyph> glyphs;
    private final Painting places;

    /** @param glyphs the characters, by the index that {@code places} uses */
    private Struck(List<Glyph> glyphs, Painting places) {
        this.glyphs = glyphs;
        this.places = places;
    }

    /**
     * The characters crossed out on a page.
     *
     * @param glyphs the indices of characters that are crossed out
     * @param strokes the pieces of ink that do not cross anything out
     */
    record Found(Set<Integer> glyphs, List<Extent> strokes) {}

    /** A line joined from pieces. */
    private record Drawn(Extent at, List<Extent> pieces) {}

    static Found of(List<Glyph> glyphs, Painting places, List<Extent> strokes) {
        if (strokes.size() > MAX_STROKES) {
            return new Found(Set.of(), strokes);
        }
        Struck struck = new Struck(glyphs, places);
        Set<Integer> found = new HashSet<>();
        Set<Extent> lines = new HashSet<>();
        int tried = 0;
        for (boolean flat : new boolean[] {true, false}) {
            for (Drawn line : joined(strokes, flat)) {
                List<Integer> crossed = struck.crossed(line.at(), flat);
                if (!crossed.isEmpty() && tried++ < MAX_TRIED && !hangsBetween(line.at(), flat, strokes)) {
                    found.addAll(crossed);
                    lines.addAll(line.pieces());
                }
            }
        }
        return lines.isEmpty()
                ? new Found(found, strokes)
                : new Found(
                        found,
                        strokes.stream().filter(ink -> !lines.contains(ink)).toList());
    }

    /** Returns horizontal or vertical lines, joined where pieces touch. */
    private static List<Drawn> joined(List<Extent> strokes, boolean flat) {
        List<Extent> pieces = new ArrayList<>();
        for (Extent ink : strokes) {
            if (flat ? ink.width() > ink.height() : ink.height() > ink.width()) {
                pieces.add(ink);
            }
        }
        pieces.sort(Comparator.comparingDouble((Extent ink) -> Math.round(middle(ink, flat) / MAX_PIECE_OFFSET_POINTS))
                .thenComparingDouble(ink -> from(ink, flat)));
        List<Drawn> result = new ArrayList<>();
        for (Extent piece : pieces) {
            Drawn last = result.isEmpty() ? null : result.get(result.size() - 1);
            boolean goesOn = last != null
                    && Math.abs(middle(last.at(), flat) - middle(piece, flat)) <= MAX_PIECE_OFFSET_POINTS
                    && from(piece, flat) - to(last.at(), flat) <= MAX_PIECE_GAP_POINTS
                    && from(piece, flat) >= from(last.at(), flat);
            if (last != null && goesOn) {
                Extent a = last.at();
                last.pieces().add(piece);
                result.set(
                        result.size() - 1,
                        new Drawn(
                                new Extent(
                                        Math.min(a.left(), piece.left()),
                                        Math.min(a.top(), piece.top()),
                                        Math.max(a.right(), piece.right()),
                                        Math.max(a.bottom(), piece.bottom())),
                                last.pieces()));
            } else {
                result.add(new Drawn(piece, new ArrayList<>(List.of(piece))));
            }
        }
        return result;
    }

    private static double middle(Extent ink, boolean flat) {
        return flat ? (ink.top() + ink.bottom()) / 2 : (ink.left() + ink.right()) / 2;
    }

    private static double from(Extent ink, boolean flat) {
        return flat ? ink.left() : ink.top();
    }

    private static double to(Extent ink, boolean flat) {
        return flat ? ink.right() : ink.bottom();
    }

    /** Returns the characters that a line crosses out; empty if it crosses none out. */
    private List<Integer> crossed(Extent line, boolean flat) {
        double length = to(line, flat) - from(line, flat);
        double thickness = flat ? line.height() : line.width();
        if (length < MIN_LENGTH_POINTS || length < MIN_SLENDERNESS * thickness) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>();
        List<double[]> spans = new ArrayList<>();
        double em = 0;
        for (int index : places.near(widened(line))) {
            Glyph glyph = glyphs.get(index);
            boolean along = glyph.direction() == Direction.RIGHT || glyph.direction() == Direction.LEFT;
            if (along != flat || glyph.isSpace() || glyph.shown() != Glyph.Shown.SEEN) {
                continue;
            }
            double x0 = Math.min(glyph.startX(), glyph.endX());
            double y0 = Math.min(glyph.startY(), glyph.endY());
            double start = flat ? x0 : y0;
            double end = flat ? Math.max(glyph.startX(), glyph.endX()) : Math.max(glyph.startY(), glyph.endY());
            double above = glyph.across()
                    - glyph.direction().across((line.left() + line.right()) / 2, (line.top() + line.bottom()) / 2);
            boolean through = above >= LOWEST_EM * glyph.size()
                    && above <= HIGHEST_EM * glyph.size()
                    && thickness <= MAX_THICKNESS_EM * glyph.size();
            double covered = Math.min(end, to(line, flat)) - Math.max(start, from(line, flat));
            if (through && covered >= MIN_COVERED * (end - start) && end > start) {
                found.add(index);
                spans.add(new double[] {start, end});
                em = Math.max(em, glyph.size());
            }
        }
        return beginsAndEndsWith(spans, line, flat, em) && !isBarOfLetter(found) ? found : List.of();
    }

    /** Widens a line so that the middles of the characters above and below it are within. */
    private static Extent widened(Extent line) {
        return new Extent(
                line.left() - REACH_POINTS,
                line.top() - REACH_POINTS,
                line.right() + REACH_POINTS,
                line.bottom() + REACH_POINTS);
    }

    private static boolean beginsAndEndsWith(List<double[]> spans, Extent line, boolean flat, double em) {
        if (spans.isEmpty()) {
            return false;
        }
        spans.sort(Comparator.comparingDouble(span -> span[0]));
        double at = spans.get(0)[0];
        if (at - from(line, flat) > MAX_OVERHANG_EM * em) {
            return false;
        }
        for (double[] span : spans) {
            if (span[0] - at > MAX_GAP_EM * em) {
                return false;
            }
            at = Math.max(at, span[1]);
        }
        return to(line, flat) - at <= MAX_OVERHANG_EM * em;
    }

    /** Whether the line covers a single letter, since old programs drew the bars of đ and ư like that. */
    private boolean isBarOfLetter(List<Integer> found) {
        return found.size() == 1
                && !Character.isDigit(glyphs.get(found.get(0)).text().charAt(0));
    }

    /** Whether a line ends on a vertical line at both sides. */
    private static boolean hangsBetween(Extent line, boolean flat, List<Extent> strokes) {
        return touches(from(line, flat), middle(line, flat), flat, strokes)
                && touches(to(line, flat), middle(line, flat), flat, strokes);
    }

    private static boolean touches(double end, double across, boolean flat, List<Extent> strokes) {
        for (Extent ink : strokes) {
            boolean upright = flat ? ink.height() > ink.width() : ink.width() > ink.height();
            boolean there = upright
                    && Math.abs(middle(ink, !flat) - end) <= TOUCH_POINTS + (flat ? ink.width() : ink.height()) / 2
                    && from(ink, !flat) <= across + TOUCH_POINTS
                    && to(ink, !flat) >= across - TOUCH_POINTS;
            if (there) {
                return true;
            }
        }
        return false;
    }
}
