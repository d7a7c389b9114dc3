package vn.trichluc.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins pieces of thin ink into rulings: pieces on one line that touch become one. */
final class DrawnRulings {
    /** The largest gap between the dots or dashes of one line. */
    private static final double MAX_GAP_POINTS = 2.5;

    /**
     * The largest distance between pieces of one line across it; the two lines of a double line are further apart
     * (Word: 1.5 points).
     */
    private static final double MAX_OFFSET_POINTS = 0.75;

    /** The least length of a ruling; shorter ink is a dash, a dot or part of a letter. */
    private static final double MIN_LENGTH_POINTS = 7;

    /** The least ratio of a ruling's length to its thickness. */
    private static final double MIN_SLENDERNESS = 3;

    /** Returns the rulings of a page, from the top left. */
    List<Extent> of(List<Extent> strokes, double pageWidth, double pageHeight) {
        List<Extent> flat = new ArrayList<>();
        List<Extent> upright = new ArrayList<>();
        for (Extent stroke : strokes) {
            Extent ink = stroke.within(pageWidth, pageHeight);
            boolean outside = ink.width() == 0 && ink.height() == 0;
            if (outside) {
                continue;
            }
            boolean dot = Math.max(ink.width(), ink.height()) <= PathInk.MAX_THICKNESS_POINTS;
            if (dot || ink.width() >= ink.height()) {
                flat.add(ink);
            }
            if (dot || ink.height() > ink.width()) {
                upright.add(turned(ink));
            }
        }
        List<Extent> rulings = new ArrayList<>(joined(flat));
        for (Extent ruling : joined(upright)) {
            rulings.add(turned(ruling));
        }
        rulings.sort(Comparator.comparingDouble(Extent::top).thenComparingDouble(Extent::left));
        return rulings;
    }

    /** Joins horizontal pieces and drops those that stay too short. */
    private static List<Extent> joined(List<Extent> pieces) {
        List<Extent> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(DrawnRulings::middle).thenComparingDouble(Extent::left));
        List<Extent> result = new ArrayList<>();
        int from = 0;
        while (from < sorted.size()) {
            // a band: pieces whose middles follow each other closely
            int to = from + 1;
            while (to < sorted.size() && middle(sorted.get(to)) - middle(sorted.get(from)) <= MAX_OFFSET_POINTS) {
                to++;
            }
            List<Extent> band = new ArrayList<>(sorted.subList(from, to));
            band.sort(Comparator.comparingDouble(Extent::left));
            Extent line = band.get(0);
            for (Extent piece : band.subList(1, band.size())) {
                if (piece.left() - line.right() <= MAX_GAP_POINTS) {
                    line = new Extent(
                            line.left(),
                            Math.min(line.top(), piece.top()),
                            Math.max(line.right(), piece.right()),
                            Math.max(line.bottom(), piece.bottom()));
                } else {
                    keep(line, result);
                    line = piece;
                }
            }
            keep(line, result);
            from = to;
        }
        return result;
    }

    private static void keep(Extent line, List<Extent> result) {
        if (line.width() >= MIN_LENGTH_POINTS && line.width() >= MIN_SLENDERNESS * line.height()) {
            result.add(line);
        }
    }

    private static double middle(Extent piece) {
        return (piece.top() + piece.bottom()) / 2;
    }

    private static Extent turned(Extent ink) {
        return new Extent(
                /* left= */ ink.top(), /* top= */ ink.left(), /* right= */ ink.bottom(), /* bottom= */ ink.right());
    }
}
