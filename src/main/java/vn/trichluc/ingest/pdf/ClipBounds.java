package vn.trichluc.ingest.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rectangle within which a PDF page shows what is drawn; for a clip that is no rectangle, the one around it.
 */
final class ClipBounds {
    private final AffineTransform toShown;
    private final AffineTransform toUser;
    private @Nullable List<Path2D> last;
    private int counted;
    private Extent bounds = new Extent(0, 0, 0, 0);

    ClipBounds(AffineTransform toShown) {
        this.toShown = toShown;
        AffineTransform inverse;
        try {
            inverse = toShown.createInverse();
        } catch (java.awt.geom.NoninvertibleTransformException flat) {
            throw new IllegalArgumentException("a sheet has two sides", flat);
        }
        this.toUser = inverse;
    }

    /** Returns the clip on the page as shown. The state's first clip is the page itself. */
    Extent of(PDGraphicsState state) {
        List<Path2D> paths = state.getCurrentClippingPaths();
        if (paths != last || paths.size() < counted) {
            last = paths;
            counted = 0;
        }
        while (counted < paths.size()) {
            Rectangle2D path =
                    toShown.createTransformedShape(paths.get(counted)).getBounds2D();
            Extent next = new Extent(path.getMinX(), path.getMinY(), path.getMaxX(), path.getMaxY());
            bounds = counted == 0 ? next : common(bounds, next);
            counted++;
        }
        return bounds;
    }

    private static Extent common(Extent a, Extent b) {
        double left = Math.max(a.left(), b.left());
        double top = Math.max(a.top(), b.top());
        return new Extent(
                left,
                top,
                Math.max(left, Math.min(a.right(), b.right())),
                Math.max(top, Math.min(a.bottom(), b.bottom())));
    }

    /**
     * Cuts off what is drawn from now on.
     *
     * @param extent the extent on the page as shown, outside of which nothing more is shown
     */
    void cut(PDGraphicsState state, Extent extent) {
        Path2D path = new Path2D.Double(
                new Rectangle2D.Double(extent.left(), extent.top(), extent.width(), extent.height()), toUser);
        state.intersectClippingPath(new java.awt.geom.GeneralPath(path));
    }
}
