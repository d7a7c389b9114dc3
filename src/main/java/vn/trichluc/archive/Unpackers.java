package vn.trichluc.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.z.ZCompressorInputStream;

/**
 * Opens the streams that unpack; several packed streams one behind the other are read as one, as their own tools do.
 */
final class Unpackers {
    /** The largest memory that unpacking may take, in KiB: 7-Zip's and xz' strongest usual settings need 64 MiB. */
    static final int MAX_MEMORY_KIB = 256 << 10;

    private Unpackers() {}

    static InputStream open(Format format, InputStream in) throws IOException {
        return guarded(() -> switch (format) {
            case GZIP -> new GZIPInputStream(in);
            case BZIP2 -> new BZip2CompressorInputStream(in, true);
            case XZ -> xz(in);
            case COMPRESS -> new ZCompressorInputStream(in, MAX_MEMORY_KIB);
            default -> throw new IllegalArgumentException(format + " is no packed file");
        });
    }

    static InputStream xz(InputStream in) throws IOException {
        return XZCompressorInputStream.builder()
                .setInputStream(in)
                .setDecompressConcatenated(true)
                .setMemoryLimitKiB(MAX_MEMORY_KIB)
                .get();
    }

    /** A call of a library with hostile data. */
    interface Call<T> {
        T call() throws IOException;
    }

    /**
     * Turns any exception of a library at impossible data into damage. It must not be used for calls that reach a
     * visitor.
     */
    static <T> T guarded(Call<T> call) throws IOException {
        try {
            return call.call();
        } catch (RuntimeException | StackOverflowError e) {
            throw new DamagedArchive("its packed data cannot be", e);
        }
    }
}
