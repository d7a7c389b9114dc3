package vn.trichluc.image;

/** A rectangle in pixels; right and bottom are the first pixel beyond it. */
record PixelBox(int left, int top, int width, int height) {
    int right() {
        return left + width;
    }

    int bottom() {
        return top + height;
    }

    PixelBox union(PixelBox other) {
        int newLeft = Math.min(left, other.left);
        int newTop = Math.min(top, other.top);
        return new PixelBox(
                newLeft,
                newTop,
                Math.max(right(), other.right()) - newLeft,
                Math.max(bottom(), other.bottom()) - newTop);
    }
}
