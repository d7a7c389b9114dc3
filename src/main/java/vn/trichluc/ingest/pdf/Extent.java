package vn.trichluc.ingest.pdf;

/** Rectangle on a page as a viewer shows it, in points from its top left, y downwards; it may reach over the edge. */
record Extent(double left, double top, double right, double bottom) {
    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    /** The part of it on a page of this size; empty (no width or height) where none is. */
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
