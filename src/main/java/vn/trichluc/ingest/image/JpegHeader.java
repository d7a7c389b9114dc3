package vn.trichluc.ingest.image;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.stream.ImageInputStream;

/**
 * The resolution and orientation from the segments before a JPEG's first scan. Java's own reader refuses the metadata
 * of many files that it decodes well.
 *
 * @param acrossPerInch horizontal pixels to the inch; 0 if not given
 * @param downPerInch vertical pixels to the inch; 0 if not given
 * @param orientation the orientation by EXIF, 1 to 8; 1 if not given
 */
record JpegHeader(double acrossPerInch, double downPerInch, int orientation) {
    private static final int START_OF_SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final byte[] JFIF = "JFIF\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION_TAG = 274;
    private static final double CENTIMETRES_PER_INCH = 2.54;

    /** The largest number of segments or entries that are read; no camera writes more. */
    private static final int MAX_PARTS = 1_000;

    /**
     * Reads the header.
     *
     * @param in a JPEG file; its position afterwards is not defined
     */
    static JpegHeader read(ImageInputStream in) throws IOException {
        JpegHeader header = new JpegHeader(0, 0, 1);
        in.setByteOrder(ByteOrder.BIG_ENDIAN);
        in.seek(2); // after the start of the image
        for (int i = 0; i < MAX_PARTS; i++) {
            int marker = in.read() == 0xFF ? in.read() : -1;
            if (marker < 0 || marker == START_OF_SCAN) {
                break;
            }
            int length = in.readUnsignedShort() - 2;
            long next = in.getStreamPosition() + length;
            if (length < 0) {
                break;
            }
            if (marker == APP0 || marker == APP1) {
                byte[] segment = new byte[length];
                in.readFully(segment);
                header = header.with(segment);
            }
            in.seek(next);
        }
        return header;
    }

    private JpegHeader with(byte[] segment) {
        if (segment.length >= 12 && startsWith(segment, JFIF)) {
            double inches = segment[7] == 1 ? 1 : segment[7] == 2 ? CENTIMETRES_PER_INCH : 0;
            ByteBuffer data = ByteBuffer.wrap(segment);
            return new JpegHeader(
                    (data.getShort(8) & 0xFFFF) * inches, (data.getShort(10) & 0xFFFF) * inches, orientation);
        }
        if (startsWith(segment, EXIF)) {
            int found = orientation(segment);
            return found >= 1 && found <= 8 ? new JpegHeader(acrossPerInch, downPerInch, found) : this;
        }
        return this;
    }

    private static boolean startsWith(byte[] segment, byte[] label) {
        return segment.length >= label.length && Arrays.equals(Arrays.copyOf(segment, label.length), label);
    }

    /** Returns the orientation tag of TIFF 6.0 inside an Exif segment; 0 if there is none. */
    private static int orientation(byte[] segment) {
        try {
            ByteBuffer tiff = ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length)
                    .slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = Math.min(tiff.getShort(directory) & 0xFFFF, MAX_PARTS);
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + 12 * i;
                if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION_TAG) {
                    return tiff.getShort(entry + 8) & 0xFFFF;
                }
            }
            return 0;
        } catch (BufferUnderflowException | IndexOutOfBoundsException damaged) {
            return 0; // an orientation that cannot be read is none
        }
    }
}
