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

    /** Returns the box enlarged on each side; it may reach beyond the picture. */
    PixelBox grown(int pixels) {
        return new PixelBox(left - pixels, top - pixels, width + 2 * pixels, height + 2 * pixels);
    }

    boolean holds(double x, double y) {
        return x >= left && x < right() && y >= top && y < bottom();
    }

    PixelBox scaled(double factor) {
        return new PixelBox((int) (left * factor), (int) (top * factor), (int) Math.ceil(width * factor), (int)
                Math.ceil(height * factor));
    }

    /** Returns the box after its picture is turned: clockwise by quarters, then about the middle by some degrees. */
    PixelBox turned(int quarters, double degrees, int pictureWidth, int pictureHeight) {
        PixelBox quarter = this;
        int newWidth = pictureWidth;
        int newHeight = pictureHeight;
        for (int i = 0; i < quarters; i++) {
            quarter = new PixelBox(newHeight - quarter.bottom(), quarter.left, quarter.height, quarter.width);
            int width = newWidth;
            newWidth = newHeight;
            newHeight = width;
        }
        double sin = Math.sin(Math.toRadians(degrees));
        double fromMiddleX = quarter.left + quarter.width / 2.0 - newWidth / 2.0;
        double fromMiddleY = quarter.top + quarter.height / 2.0 - newHeight / 2.0;
        int across = (int) Math.round(-sin * fromMiddleY);
        int down = (int) Math.round(sin * fromMiddleX);
        return new PixelBox(quarter.left + across, quarter.top + down, quarter.width, quarter.height);
    }

    /** Returns the box made narrower and lower by so much about its middle, but never empty. */
    PixelBox shrunk(int across, int down) {
        int byX = Math.min(across, width - 1);
        int byY = Math.min(down, height - 1);
        return new PixelBox(left + byX / 2, top + byY / 2, width - byX, height - byY);
    }
}
