package vn.trichluc.image;

import com.sun.jna.ptr.PointerByReference;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.lept4j.Boxa;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;

/** Finds the boxes of connected pieces of ink. */
final class Pieces {
    private Pieces() {}

    /**
     * Returns the boxes of connected pieces.
     *
     * @param picture a picture with 1 bit a pixel
     * @param connectivity 4 for pixels that share a side, 8 for those that share a corner as well
     */
    static List<PixelBox> of(Pix picture, int connectivity) {
        Boxa boxes = Leptonica1.pixConnCompBB(picture, connectivity);
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
}
