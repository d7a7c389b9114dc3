package vn.trichluc.ingest.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import vn.trichluc.common.OneLine;

/**
 * Unpacks the streams of a page to learn their length before anything holds them in memory: a file of a few kilobytes
 * may unpack to gigabytes. It also detects what PDFBox passes over in silence: a stream that ends early.
 */
final class StreamGuard {
    /** The largest unpacked length of one content stream; a page of dense text has some 100 kB, a map 20 MB. */
    static final long MAX_CONTENT_BYTES = 128L << 20;

    private static final int BUFFER_BYTES = 16 << 10;

    private static final int ZLIB_HEADER_BYTES = 2;

    /** The last bytes of flushed data (RFC 1951, an empty stored block). */
    private static final int FLUSH_MARK = 0x0000FFFF;

    /**
     * Checks the streams of a page.
     *
     * @return what is damaged, in a few words each; empty if nothing is
     * @throws TooMuchOnPage if a stream is longer than {@link #MAX_CONTENT_BYTES}
     * @throws IOException if a stream cannot be read
     */
    List<String> check(PDPage page) throws IOException {
        List<String> faults = new ArrayList<>(missing(page));
        Iterator<PDStream> streams = page.getContentStreams();
        while (streams.hasNext()) {
            faults.addAll(check(streams.next().getCOSObject(), MAX_CONTENT_BYTES));
        }
        return faults;
    }

    /** Returns a fault if a page names content that the file does not have; PDFBox takes such a page for blank. */
    private static List<String> missing(PDPage page) {
        COSDictionary dictionary = page.getCOSObject();
        // every page has a parent (ISO 32000-1, table 30); PDFBox puts an empty one where the tree names one that is
        // lost
        if (!dictionary.containsKey(COSName.PARENT)
                && !dictionary.containsKey(COSName.CONTENTS)
                && !dictionary.containsKey(COSName.RESOURCES)) {
            return List.of("the page is not in the file");
        }
        COSBase named = dictionary.getDictionaryObject(COSName.CONTENTS);
        boolean whole;
        if (named instanceof COSArray parts) {
            whole = true;
            for (int i = 0; i < parts.size(); i++) {
                whole &= parts.getObject(i) instanceof COSStream;
            }
        } else {
            whole = named instanceof COSStream || !dictionary.containsKey(COSName.CONTENTS);
        }
        return whole ? List.of() : List.of("its content is not in the file");
    }

    /** Checks one stream against a limit of its own, otherwise like {@link #check(PDPage)}. */
    List<String> check(COSStream stream, long maxBytes) throws IOException {
        List<COSName> filters = filters(stream);
        if (filters.equals(List.of(COSName.FLATE_DECODE))) {
            try (InputStream packed = stream.createRawInputStream()) {
                return inflate(packed, maxBytes);
            }
        }
        if (filters.isEmpty()) {
            return List.of();
        }
        try (InputStream packed = stream.createRawInputStream()) {
            byte[] data = packed.readAllBytes();
            for (int i = 0; i < filters.size(); i++) {
                Bounded unpacked = new Bounded(maxBytes);
                FilterFactory.INSTANCE
                        .getFilter(filters.get(i))
                        .decode(new ByteArrayInputStream(data), unpacked, stream, i);
                data = unpacked.toByteArray();
            }
        }
        return List.of();
    }

    static List<COSName> filters(COSStream stream) {
        COSBase entry = stream.getFilters();
        List<COSName> filters = new ArrayList<>();
        if (entry instanceof COSName one) {
            filters.add(one);
        } else if (entry instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSName name) {
                    filters.add(name);
                }
            }
        }
        return filters;
    }

    /** Unpacks a stream without checking the checksum after the last block, which many writers cut off. */
    private static List<String> inflate(InputStream packed, long maxBytes) throws IOException {
        if (packed.readNBytes(ZLIB_HEADER_BYTES).length < ZLIB_HEADER_BYTES) {
            return List.of();
        }
        Inflater inflater = new Inflater(true);
        try {
            byte[] in = new byte[BUFFER_BYTES];
            byte[] out = new byte[BUFFER_BYTES];
            long length = 0;
            int lastBytes = 0;
            while (!inflater.finished()) {
                if (inflater.needsInput()) {
                    int read = packed.read(in);
                    if (read < 0) {
                        // a writer that flushed and never closed its stream left all that it wrote
                        return lastBytes == FLUSH_MARK ? List.of() : List.of("a stream ends early");
                    }
                    for (int i = Math.max(0, read - 4); i < read; i++) {
                        lastBytes = lastBytes << 8 | (in[i] & 0xFF);
                    }
                    inflater.setInput(in, 0, read);
                }
                length += inflater.inflate(out);
                if (length > maxBytes) {
                    throw tooLong(maxBytes);
                }
            }
            return List.of();
        } catch (DataFormatException damaged) {
            return List.of("a stream is damaged");
        } finally {
            inflater.end();
        }
    }

    private static TooMuchOnPage tooLong(long maxBytes) {
        return new TooMuchOnPage(OneLine.say("a stream unpacks to more than %,d bytes", maxBytes));
    }

    /** Keeps the bytes written to it, and refuses more than a limit. */
    private static final class Bounded extends OutputStream {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final long maxBytes;

        Bounded(long maxBytes) {
            this.maxBytes = maxBytes;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (kept.size() + (long) length > maxBytes) {
                throw tooLong(maxBytes);
            }
            kept.write(bytes, offset, length);
        }

        byte[] toByteArray() {
            return kept.toByteArray();
        }
    }
}
