package vn.trichluc.ocr.ink;

import java.awt.image.BufferedImage;

/** Pictures of tests as pieces of page 1. */
public final class Patches {
    private static final int MILLIS = 20_000;

    private Patches() {}

    public static Patch of(BufferedImage pixels, double dpi) {
        return of(GreyRaster.of(pixels), dpi);
    }

    public static Patch of(GreyRaster raster, double dpi) {
        return Patch.of(raster, new PixelPlace(1, dpi, 0, 0), Deadline.in(MILLIS));
    }
}
