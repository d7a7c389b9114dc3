package vn.trichluc.image;

import net.sourceforge.lept4j.ILeptonica;

/**
 * A flat rectangle of pixels with which a picture of 1 bit a pixel is dilated and eroded. Its origin is at half of each
 * side, rounded up, and beyond the picture there is no ink. The result is that of Leptonica's bricks. Those are laid
 * over the picture once for each pixel of a side; this class doubles the covered length with each pass, so that 71
 * pixels take 12 passes.
 */
record Brick(int width, int height) {
    private static final int DILATION = ILeptonica.PIX_SRC | ILeptonica.PIX_DST;
    private static final int EROSION = ILeptonica.PIX_SRC & ILeptonica.PIX_DST;

    Pix dilated(Pix picture) {
        Pix result = picture.copy();
        try (Pix scratch = picture.copy()) {
            cover(result, scratch, width / 2, Step.RIGHT, DILATION);
            cover(result, scratch, width - 1 - width / 2, Step.LEFT, DILATION);
            cover(result, scratch, height / 2, Step.DOWN, DILATION);
            cover(result, scratch, height - 1 - height / 2, Step.UP, DILATION);
        }
        return result;
    }

    Pix eroded(Pix picture) {
        Pix result = picture.copy();
        try (Pix scratch = picture.copy()) {
            cover(result, scratch, width - 1 - width / 2, Step.RIGHT, EROSION);
            cover(result, scratch, width / 2, Step.LEFT, EROSION);
            cover(result, scratch, height - 1 - height / 2, Step.DOWN, EROSION);
            cover(result, scratch, height / 2, Step.UP, EROSION);
        }
        return result;
    }

    /** Combines each pixel with itself and that many pixels beyond it, by any (dilation) or all (erosion) of them. */
    private static void cover(Pix picture, Pix scratch, int beyond, Step step, int operation) {
        int covered = 1;
        while (covered <= beyond) {
            int more = Math.min(covered, beyond + 1 - covered);
            scratch.copyFrom(picture);
            picture.combine(scratch, -more * step.x, -more * step.y, operation);
            if (operation == EROSION) {
                clearEdge(picture, more, step);
            }
            covered += more;
        }
    }

    /** Clears the pixels of the edge beyond which the picture ends. */
    private static void clearEdge(Pix picture, int thickness, Step step) {
        switch (step) {
            case RIGHT -> picture.clear(new PixelBox(picture.width() - thickness, 0, thickness, picture.height()));
            case LEFT -> picture.clear(new PixelBox(0, 0, thickness, picture.height()));
            case DOWN -> picture.clear(new PixelBox(0, picture.height() - thickness, picture.width(), thickness));
            case UP -> picture.clear(new PixelBox(0, 0, picture.width(), thickness));
        }
    }

    private enum Step {
        RIGHT(1, 0),
        LEFT(-1, 0),
        DOWN(0, 1),
        UP(0, -1);

        private final int x;
        private final int y;

        Step(int x, int y) {
            this.x = x;
            this.y = y;
        }
    }
}
