package vn.trichluc.check.say;

import java.util.Comparator;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Discrepancy;

/**
 * Orders discrepancies by the place of their first anchor, then by code; a stable sort leaves the rest as it was found.
 */
public final class ReadingOrder {
    public static final Comparator<Anchor> PLACES = Comparator.comparingInt(ReadingOrder::leaf)
            .thenComparingDouble(ReadingOrder::down)
            .thenComparingDouble(ReadingOrder::across);

    public static final Comparator<Discrepancy> DISCREPANCIES = Comparator.comparing(
                    (Discrepancy discrepancy) -> discrepancy.at().get(0), PLACES)
            .thenComparing(Discrepancy::code);

    private ReadingOrder() {}

    private static int leaf(Anchor anchor) {
        if (anchor instanceof Anchor.OnLine line) {
            return line.line();
        }
        return anchor instanceof Anchor.OnPage page
                ? page.page()
                : ((Anchor.InBox) anchor).box().page();
    }

    private static double down(Anchor anchor) {
        return anchor instanceof Anchor.InBox in ? in.box().top() : 0;
    }

    private static double across(Anchor anchor) {
        return anchor instanceof Anchor.InBox in ? in.box().left() : 0;
    }
}
