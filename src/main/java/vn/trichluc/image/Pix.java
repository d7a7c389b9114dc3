package vn.trichluc.image;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.lept4j.Boxa;
import net.sourceforge.lept4j.ILeptonica;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Numa;
import org.jspecify.annotations.Nullable;

/** A picture in Leptonica's memory, of 1 or 8 bits a pixel; in pictures of 1 bit, 1 is ink. Whoever gets one closes it. */
final class Pix implements AutoCloseable {

    /** L_SEVERITY_NONE of Leptonica's environ.h. */
    private static final int SEVERITY_NONE = 6;

    private final net.sourceforge.lept4j.Pix handle;
    private boolean closed;

    private Pix(net.sourceforge.lept4j.Pix handle) {
        // the fields were read once; writing them back before each call would undo what Leptonica counts there
        handle.setAutoSynch(false);
        this.handle = handle;
    }

    /** What Leptonica remarks on a picture's oddities is none of the user's business. */
    static void keepQuiet() {
        Leptonica1.setMsgSeverity(SEVERITY_NONE);
    }

    private static Pix owning(net.sourceforge.lept4j.@Nullable Pix made) {
        if (made == null) {
            throw new OutOfMemoryError("Leptonica has no memory for a picture");
        }
        return new Pix(made);
    }

    static Pix of(GreyPage page) {
        Pix made = owning(Leptonica1.pixCreate(page.width(), page.height(), 8));
        Pointer data = made.data();
        int wordsPerLine = Leptonica1.pixGetWpl(made.handle);
        int[] line = new int[wordsPerLine];
        byte[] values = page.values();
        for (int y = 0; y < page.height(); y++) {
            int from = y * page.width();
            int x = 0;
            for (int word = 0; word < wordsPerLine; word++) {
                int packed = 0;
                for (int part = 0; part < 4; part++, x++) {
                    packed = packed << 8 | (x < page.width() ? values[from + x] & 0xff : 0);
                }
                line[word] = packed;
            }
            data.write(4L * y * wordsPerLine, line, 0, wordsPerLine);
        }
        return made;
    }

    /** Of a picture with 8 bits a pixel. */
    GreyPage toGrey() {
        int width = width();
        int height = height();
        byte[] values = new byte[width * height];
        Pointer data = data();
        int wordsPerLine = Leptonica1.pixGetWpl(handle);
        int[] line = new int[wordsPerLine];
        for (int y = 0; y < height; y++) {
            data.read(4L * y * wordsPerLine, line, 0, wordsPerLine);
            int to = y * width;
            for (int x = 0; x < width; x++) {
                values[to + x] = (byte) (line[x >> 2] >>> (24 - 8 * (x & 3)));
            }
        }
        return new GreyPage(width, height, values);
    }

    private Pointer data() {
        return Leptonica1.pixGetData(handle).getPointer();
    }

    int width() {
        return handle.w;
    }

    int height() {
        return handle.h;
    }

    /** Ink is what is darker than the threshold. */
    Pix darkerThan(int threshold) {
        return owning(Leptonica1.pixThresholdToBinary(handle, threshold));
    }

    /** Only the ink within the boxes. */
    Pix within(List<PixelBox> boxes) {
        try (Pix mask = filled(boxes)) {
            return and(mask);
        }
    }

    /** As large as this one, with ink in the boxes and nowhere else. */
    Pix filled(List<PixelBox> boxes) {
        Pix mask = owning(Leptonica1.pixCreate(width(), height(), 1));
        for (PixelBox box : boxes) {
            Leptonica1.pixRasterop(
                    mask.handle, box.left(), box.top(), box.width(), box.height(), ILeptonica.PIX_SET, null, 0, 0);
        }
        return mask;
    }

    Pix opened(int horizontal, int vertical) {
        return owning(Leptonica1.pixOpenBrick(null, handle, horizontal, vertical));
    }

    /** By linear interpolation where larger, by areas where smaller. */
    Pix scaled(double factor) {
        return owning(Leptonica1.pixScale(handle, (float) factor, (float) factor));
    }

    /** Half as large; a pixel is ink where two of its four are. */
    Pix halved() {
        return owning(Leptonica1.pixReduceRankBinary2(handle, 2, null));
    }

    Pix doubled() {
        return owning(Leptonica1.pixExpandBinaryPower2(handle, 2));
    }

    Pix closed(int horizontal, int vertical) {
        return owning(Leptonica1.pixCloseSafeBrick(null, handle, horizontal, vertical));
    }

    Pix dilated(int horizontal, int vertical) {
        return owning(Leptonica1.pixDilateBrick(null, handle, horizontal, vertical));
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

    /** Only the pieces that are less wide and less high; of a picture with 1 bit a pixel. */
    Pix piecesBelow(int side) {
        return owning(Leptonica1.pixSelectBySize(
                handle, side, side, 8, ILeptonica.L_SELECT_IF_BOTH, ILeptonica.L_SELECT_IF_LT, null));
    }

    Pix inverted() {
        return owning(Leptonica1.pixInvert(null, handle));
    }

    /** The boxes of pieces that hang together, corners included; of a picture with 1 bit a pixel. */
    List<PixelBox> pieces() {
        return pieces(8);
    }

    /** The boxes of pieces that hang together by sides; of a picture with 1 bit a pixel. */
    List<PixelBox> separatePieces() {
        return pieces(4);
    }

    private List<PixelBox> pieces(int connectivity) {
        Boxa boxes = Leptonica1.pixConnCompBB(handle, connectivity);
        if (boxes == null) {
            return List.of(); // no ink
        }
        boxes.setAutoSynch(false);
        try {
            int count = Leptonica1.boxaGetCount(boxes);
            List<PixelBox> pieces = new ArrayList<>(count);
            IntBuffer x = IntBuffer.allocate(1);
            IntBuffer y = IntBuffer.allocate(1);
            IntBuffer width = IntBuffer.allocate(1);
            IntBuffer height = IntBuffer.allocate(1);
            for (int i = 0; i < count; i++) {
                Leptonica1.boxaGetBoxGeometry(boxes, i, x, y, width, height);
                pieces.add(new PixelBox(x.get(0), y.get(0), width.get(0), height.get(0)));
            }
            return pieces;
        } finally {
            Leptonica1.boxaDestroy(new PointerByReference(boxes.getPointer()));
        }
    }

    /** The pieces of another picture, with 1 bit a pixel as this one, of which this one has some pixel. */
    Pix grownWithin(Pix pieces) {
        return owning(Leptonica1.pixSeedfillBinary(null, handle, pieces.handle, 8));
    }

    /** Gives the pixels where the mask has ink one grey value, in place. */
    void fill(Pix mask, int grey) {
        Leptonica1.pixSetMasked(handle, mask.handle, grey);
    }

    /** The commonest of the lighter grey values. */
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

    /** Of a picture with 1 bit a pixel. */
    Skew skew() {
        FloatBuffer angle = FloatBuffer.allocate(1);
        FloatBuffer confidence = FloatBuffer.allocate(1);
        boolean found = Leptonica1.pixFindSkew(handle, angle, confidence) == 0;
        return found ? new Skew(angle.get(0), confidence.get(0)) : Skew.UNKNOWN;
    }

    /** About the centre, with the size kept and white brought in. */
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

    /** Of a picture with 1 bit a pixel, at 150 to 300 dpi. */
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
     * How strongly letters speak for a side, in standard deviations.
     *
     * @param up for standing upright; negative for upside down
     * @param left for a page turned a quarter to the left; negative for one turned to the right
     */
    record Uprightness(double up, double left) {}

    /** A skew in degrees, clockwise turning takes it out; confidence from 0, sure from about 3. */
    record Skew(double degrees, double confidence) {
        static final Skew UNKNOWN = new Skew(0, 0);
    }
}
