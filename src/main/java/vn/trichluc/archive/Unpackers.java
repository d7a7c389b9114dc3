package vn.trichluc.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.z.ZCompressorInputStream;

/** The streams that unpack; several packed streams one behind the other are read as one, as their own tools do. */
final class Unpackers {
    /** Memory that unpacking may take: 7-Zip's and xz' strongest usual settings need 64 MiB. */
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

    /** Something that a library does with hostile data. */
    interface Call<T> {
        T call() throws IOException;
    }

    /** Whatever a library throws at data that cannot be is damage. Not for calls that reach a visitor. */
    static <T> T guarded(Call<T> call) throws IOException {
        try {
            return call.call();
        } catch (RuntimeException | StackOverflowError e) {
            throw new DamagedArchive("its packed data cannot be", e);
        }
    }
}
