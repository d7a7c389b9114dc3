package vn.trichluc.ingest.pdf;

/**
 * A rectangle on a page as a viewer shows it, in points from its top left, y downwards; it may reach beyond the edge.
 */
record Extent(double left, double top, double right, double bottom) {
    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    /** Returns the part that is on a page of this size; it has no width or height if there is none. */
    Extent within(double pageWidth, double pageHeight) {
        double x0 = Math.min(Math.max(left, 0), pageWidth);
        double y0 = Math.min(Math.max(top, 0), pageHeight);
        return new Extent(x0, y0, Math.max(x0, Math.min(right, pageWidth)), Math.max(y0, Math.min(bottom, pageHeight)));
    }

    double area() {
        return width() * height();
    }

    boolean contains(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }
}
