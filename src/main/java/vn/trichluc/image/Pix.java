package vn.trichluc.image;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.nio.FloatBuffer;
import java.util.List;
import net.sourceforge.lept4j.ILeptonica;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Numa;
import org.jspecify.annotations.Nullable;

/**
 * A picture in Leptonica's memory, of 1 or 8 bits a pixel; in pictures of 1 bit, 1 is ink. Whoever gets one closes it.
 */
final class Pix implements AutoCloseable {

    /** The value of L_SEVERITY_NONE in Leptonica's environ.h. */
    private static final int SEVERITY_NONE = 6;

    private final net.sourceforge.lept4j.Pix handle;
    private boolean closed;

    private Pix(net.sourceforge.lept4j.Pix handle) {
        // the fields were read once; writing them back before each call would undo what Leptonica counts there
        handle.setAutoSynch(false);
        this.handle = handle;
    }

    /** Turns off Leptonica's messages, which do not concern the user. */
    static void keepQuiet() {
        Leptonica1.setMsgSeverity(SEVERITY_NONE);
    }

    /** Takes over a picture made by Leptonica. */
    static Pix owning(net.sourceforge.lept4j.@Nullable Pix made) {
        if (made == null) {
            throw new OutOfMemoryError("Leptonica has no memory for a picture");
        }
        return new Pix(made);
    }

    static Pix of(GreyPage page) {
        Pix made = owning(Leptonica1.pixCreate(page.width(), page.height(), 8));
        Pointer data = made.data();
        long bytesPerLine = 4L * Leptonica1.pixGetWpl(made.handle);
        for (int y = 0; y < page.height(); y++) {
            data.write(y * bytesPerLine, page.values(), y * page.width(), page.width());
        }
        Leptonica1.pixEndianByteSwap(made.handle); // Leptonica finds a pixel by the value of its word
        return made;
    }

    /** Returns the grey values of a picture with 8 bits a pixel. */
    GreyPage toGrey() {
        byte[] values = new byte[width() * height()];
        try (Pix swapped = owning(Leptonica1.pixEndianByteSwapNew(handle))) {
            Pointer data = swapped.data();
            long bytesPerLine = 4L * Leptonica1.pixGetWpl(handle);
            for (int y = 0; y < height(); y++) {
                data.read(y * bytesPerLine, values, y * width(), width());
            }
        }
        return new GreyPage(width(), height(), values);
    }

    private Pointer data() {
        return Leptonica1.pixGetData(handle).getPointer();
    }

    /** Returns Leptonica's picture, valid until this one is closed. */
    net.sourceforge.lept4j.Pix handle() {
        return handle;
    }

    int width() {
        return handle.w;
    }

    int height() {
        return handle.h;
    }

    /** Returns a picture in which pixels darker than the threshold are ink. */
    Pix darkerThan(int threshold) {
        return owning(Leptonica1.pixThresholdToBinary(handle, threshold));
    }

    /** Returns a picture with only the ink within the boxes. */
    Pix within(List<PixelBox> boxes) {
        try (Pix mask = filled(boxes)) {
            return and(mask);
        }
    }

    /** Returns a picture of the same size with ink in the boxes and nowhere else. */
    Pix filled(List<PixelBox> boxes) {
        Pix mask = owning(Leptonica1.pixCreate(width(), height(), 1));
        for (PixelBox box : boxes) {
            Leptonica1.pixRasterop(
                    mask.handle, box.left(), box.top(), box.width(), box.height(), ILeptonica.PIX_SET, null, 0, 0);
        }
        return mask;
    }

    Pix copy() {
        return owning(Leptonica1.pixCopy(null, handle));
    }

    /** Takes the pixels of a picture of the same size. */
    void copyFrom(Pix other) {
        Leptonica1.pixCopy(handle, other.handle);
    }

    /**
     * Combines each pixel with one of another picture of the same size, in place; pixels that meet none stay.
     *
     * @param across the pixels by which the other picture is moved to the right
     * @param down the pixels by which the other picture is moved down
     * @param operation one of Leptonica's raster operations
     */
    void combine(Pix other, int across, int down, int operation) {
        Leptonica1.pixRasterop(handle, across, down, width(), height(), operation, other.handle, 0, 0);
    }

    /** Clears a box in place; the box may reach beyond the picture. */
    void clear(PixelBox box) {
        Leptonica1.pixRasterop(
                handle, box.left(), box.top(), box.width(), box.height(), ILeptonica.PIX_CLR, null, 0, 0);
    }

    Pix opened(int horizontal, int vertical) {
        Brick brick = new Brick(horizontal, vertical);
        try (Pix eroded = brick.eroded(this)) {
            return brick.dilated(eroded);
        }
    }

    /** Scales the picture, by linear interpolation to a larger size, by areas to a smaller one. */
    Pix scaled(double factor) {
        return owning(Leptonica1.pixScale(handle, (float) factor, (float) factor));
    }

    /** Returns the picture at half its size; a pixel is ink if two of its four are. */
    Pix halved() {
        return owning(Leptonica1.pixReduceRankBinary2(handle, 2, null));
    }

    Pix doubled() {
        return owning(Leptonica1.pixExpandBinaryPower2(handle, 2));
    }

    /** Closes the ink by a brick, also at the picture's edge. */
    Pix closed(int horizontal, int vertical) {
        Brick brick = new Brick(horizontal, vertical);
        int border = wholeWords(Math.max(horizontal, vertical) / 2);
        try (Pix bordered = owning(Leptonica1.pixAddBorder(handle, border, 0));
                Pix dilated = brick.dilated(bordered);
                Pix eroded = brick.eroded(dilated)) {
            return owning(Leptonica1.pixRemoveBorder(eroded.handle, border));
        }
    }

    /** Rounds up to whole words of memory, by which pictures are moved fastest. */
    private static int wholeWords(int pixels) {
        return (pixels + Integer.SIZE - 1) / Integer.SIZE * Integer.SIZE;
    }

    Pix dilated(int horizontal, int vertical) {
        return new Brick(horizontal, vertical).dilated(this);
    }

    Pix and(Pix other) {
        return owning(Leptonica1.pixAnd(null, handle, other.handle));
    }

    Pix or(Pix other) {
        return owning(Leptonica1.pixOr(null, handle, other.handle));
    }

    Pix without(Pix other) {
        return owning(Leptonica1.pixSubtract(null, handle, other.handle));
    }

    Pix piecesAtTheBorder() {
        return owning(Leptonica1.pixExtractBorderConnComps(handle, 8));
    }

    /** Returns only the pieces that are less wide and less high than the side; the picture has 1 bit a pixel. */
    Pix piecesBelow(int side) {
        return owning(Leptonica1.pixSelectBySize(
                handle, side, side, 8, ILeptonica.L_SELECT_IF_BOTH, ILeptonica.L_SELECT_IF_LT, null));
    }

    Pix inverted() {
        return owning(Leptonica1.pixInvert(null, handle));
    }

    /** Returns the boxes of pieces connected by sides or corners; the picture has 1 bit a pixel. */
    List<PixelBox> pieces() {
        return Pieces.of(handle, 8);
    }

    /** Returns the boxes of pieces connected by sides; the picture has 1 bit a pixel. */
    List<PixelBox> separatePieces() {
        return Pieces.of(handle, 4);
    }

    /** Returns the pieces of another picture of which this one has some pixel; both have 1 bit a pixel. */
    Pix grownWithin(Pix pieces) {
        return owning(Leptonica1.pixSeedfillBinary(null, handle, pieces.handle, 8));
    }

    /** Sets the pixels to one grey value where the mask has ink, in place. */
    void fill(Pix mask, int grey) {
        Leptonica1.pixSetMasked(handle, mask.handle, grey);
    }

    /** Returns the most frequent of the lighter grey values, which is that of the paper. */
    int paper() {
        Numa histogram = Leptonica1.pixGetGrayHistogram(handle, 4);
        histogram.setAutoSynch(false);
        try {
            float[] counts = Leptonica1.numaGetFArray(histogram, 0).getPointer().getFloatArray(0, 256);
            int commonest = 255;
            for (int grey = 255; grey >= 128; grey--) {
                if (counts[grey] > counts[commonest]) {
                    commonest = grey;
                }
            }
            return commonest;
        } finally {
            Leptonica1.numaDestroy(new PointerByReference(histogram.getPointer()));
        }
    }

    /** Returns the skew of a picture with 1 bit a pixel. */
    Skew skew() {
        FloatBuffer angle = FloatBuffer.allocate(1);
        FloatBuffer confidence = FloatBuffer.allocate(1);
        boolean found = Leptonica1.pixFindSkew(handle, angle, confidence) == 0;
        return found ? new Skew(angle.get(0), confidence.get(0)) : Skew.UNKNOWN;
    }

    /** Turns the picture about its centre; the size is kept and the corners are filled with white. */
    Pix turned(double degreesClockwise) {
        return owning(Leptonica1.pixRotate(
                handle,
                (float) Math.toRadians(degreesClockwise),
                ILeptonica.L_ROTATE_AREA_MAP,
                ILeptonica.L_BRING_IN_WHITE,
                0,
                0));
    }

    Pix quarterTurned(int quartersClockwise) {
        return owning(Leptonica1.pixRotateOrth(handle, quartersClockwise));
    }

    /** Returns the sides for which the letters speak in a picture with 1 bit a pixel, at 150 to 300 dpi. */
    Uprightness uprightness() {
        FloatBuffer up = FloatBuffer.allocate(1);
        FloatBuffer left = FloatBuffer.allocate(1);
        boolean found = Leptonica1.pixOrientDetect(handle, up, left, 0, 0) == 0;
        return found ? new Uprightness(up.get(0), left.get(0)) : new Uprightness(0, 0);
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            Leptonica1.pixDestroy(new PointerByReference(handle.getPointer()));
        }
    }

    /**
     * The strength with which letters speak for a side, in standard deviations.
     *
     * @param up for an upright page; negative for upside down
     * @param left for a page turned a quarter to the left; negative for one turned to the right
     */
    record Uprightness(double up, double left) {}

    /** A skew in degrees, which turning clockwise removes; the certainty is 0 or more, sure from about 3. */
    record Skew(double degrees, double certainty) {
        static final Skew UNKNOWN = new Skew(0, 0);
    }
}
