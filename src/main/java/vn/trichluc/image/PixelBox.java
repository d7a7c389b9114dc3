package vn.trichluc.image;

/** A rectangle in pixels; right and bottom are the first pixel beyond it. */
record PixelBox(int left, int top, int width, int height) {
    int right() {
        return left + width;
    }

    int bottom() {
        return top + height;
    }

    /** Narrower and lower by so much about its middle, but by no means to nothing. */
    PixelBox shrunk(int across, int down) {
        int byX = Math.min(across, width - 1);
        int byY = Math.min(down, height - 1);
        return new PixelBox(left + byX / 2, top + byY / 2, width - byX, height - byY);
    }
}
