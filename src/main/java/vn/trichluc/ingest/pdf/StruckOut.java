package vn.trichluc.ingest.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationStrikeout;

/** Finds the areas of strike-out annotations of a PDF page (ISO 32000-1, 12.5.6.10). */
final class StruckOut {
    /** The number of coordinates of a quadrilateral, which has four points. */
    private static final int QUADRILATERAL = 8;

    private StruckOut() {}

    /** Returns the areas on the page as shown. */
    static List<Extent> of(PDPage page, PageSheet sheet) throws IOException {
        List<Extent> result = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationStrikeout strikeout
                    && !annotation.isHidden()
                    && !annotation.isNoView()) {
                add(strikeout, sheet.toShown(), result);
            }
        }
        return result;
    }

    private static void add(PDAnnotationStrikeout strikeout, AffineTransform toShown, List<Extent> result) {
        float[] points = strikeout.getQuadPoints();
        PDRectangle rectangle = strikeout.getRectangle();
        if (points == null || points.length < QUADRILATERAL) {
            if (rectangle != null) {
                result.add(shown(
                        new Rectangle2D.Double(
                                rectangle.getLowerLeftX(),
                                rectangle.getLowerLeftY(),
                                rectangle.getWidth(),
                                rectangle.getHeight()),
                        toShown));
            }
            return;
        }
        for (int i = 0; i + QUADRILATERAL <= points.length; i += QUADRILATERAL) {
            Rectangle2D quad = new Rectangle2D.Double(points[i], points[i + 1], 0, 0);
            for (int j = i + 2; j < i + QUADRILATERAL; j += 2) {
                quad.add(points[j], points[j + 1]);
            }
            result.add(shown(quad, toShown));
        }
    }

    private static Extent shown(Rectangle2D user, AffineTransform toShown) {
        Rectangle2D shown = toShown.createTransformedShape(user).getBounds2D();
        return new Extent(shown.getMinX(), shown.getMinY(), shown.getMaxX(), shown.getMaxY());
    }
}
