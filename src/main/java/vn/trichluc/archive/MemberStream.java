package vn.trichluc.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import vn.trichluc.common.OneLine;

/**
 * Reads the unpacked bytes of one member. It counts them, holds them against the limits, and compares them with the
 * length and checksum that the archive states as soon as the last of them is read. It keeps its failure, so that the
 * walk can distinguish it from one of the visitor. Exceptions of the unpackers at broken data become {@link
 * IOException}.
 */
final class MemberStream extends InputStream {
    /** The figures that the archive states of the member; {@code -1} for one that it does not state. */
    record Stated(long bytes, long crc, long packedBytes) {
        static final Stated NOTHING = new Stated(-1, -1, -1);

        static Stated bytes(long bytes) {
            return new Stated(bytes, -1, -1);
        }
    }

    /** The ways in which the bytes count. */
    enum Counting {
        /** A file that comes out of something packed. */
        MEMBER,
        /** A TAR that comes out of something packed: only its files are held against the limit of one member. */
        ARCHIVE,
        /** A file that is part of bytes that were counted, or of the named file itself. */
        CONTAINED
    }

    private static final int SKIP_BYTES = 1 << 14;

    private final InputStream in;
    private final Stated stated;
    private final Budget budget;
    private final Counting counting;
    private final CRC32 crc = new CRC32();
    private long count;
    private boolean ended;
    private @Nullable IOException failure;

    MemberStream(InputStream in, Stated stated, Budget budget, Counting counting) {
        this.in = in;
        this.stated = stated;
        this.budget = budget;
        this.counting = counting;
    }

    /** Returns the length that the archive states; {@link Member#UNKNOWN_SIZE} if it states none. */
    long statedBytes() {
        return stated.bytes();
    }

    /** Whether the members behind it cannot be found once it breaks. */
    boolean isInSequence() {
        return counting == Counting.CONTAINED;
    }

    /** Returns the first failure; null if there was none. */
    @Nullable
    IOException failure() {
        return failure;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (failure != null) {
            throw new IOException(failure.getMessage(), failure);
        }
        if (ended) {
            return -1;
        }
        if (length == 0) {
            return 0;
        }
        try {
            return checked(target, from, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        } catch (RuntimeException | StackOverflowError e) { // thrown by unpackers at impossible data
            DamagedArchive damaged = new DamagedArchive("its packed data cannot be", e);
            failure = damaged;
            throw damaged;
        }
    }

    private int checked(byte[] target, int from, int length) throws IOException {
        int read = in.read(target, from, length);
        if (read < 0) {
            end();
            return -1;
        }
        count += read;
        crc.update(target, from, read);
        if (counting != Counting.CONTAINED) {
            budget.unpacked(read);
        }
        checkLimits();
        if (count == stated.bytes() && stated.crc() >= 0) {
            // a reader that takes as many bytes as are stated never asks for the end
            if (in.read() >= 0) {
                throw new DamagedArchive(OneLine.say("expected %d bytes, found more", stated.bytes()));
            }
            end();
        }
        return read;
    }

    private void checkLimits() throws LimitExceeded {
        ArchiveLimits limits = budget.limits();
        if (count > limits.memberBytes() && counting != Counting.ARCHIVE) {
            throw LimitExceeded.ofMember(
                    OneLine.say("expected at most %d bytes, found more; split the document", limits.memberBytes()));
        }
        if (stated.packedBytes() >= 0 && budget.isTooDense(count, stated.packedBytes())) {
            throw LimitExceeded.ofMember(OneLine.say(
                    "%d bytes unpack to more than %d times as many: a zip bomb by all appearance; unpack it by hand if it is"
                            + " none",
                    stated.packedBytes(), limits.ratio()));
        }
    }

    private void end() throws DamagedArchive {
        ended = true;
        if (stated.bytes() >= 0 && count != stated.bytes()) {
            throw new DamagedArchive(OneLine.say("expected %d bytes, found %d", stated.bytes(), count));
        }
        if (stated.crc() >= 0 && crc.getValue() != stated.crc()) {
            throw new DamagedArchive("its checksum is wrong");
        }
    }

    /** Reads the rest, since the next member of the archive follows it. */
    void drain() throws IOException {
        byte[] buffer = new byte[SKIP_BYTES];
        while (read(buffer, 0, buffer.length) >= 0) {
            continue;
        }
    }

    /** Returns 1 until the end is reached: unpackers of several packed files in a row ask whether something follows. */
    @Override
    public int available() {
        return ended || failure != null ? 0 : 1;
    }

    @Override
    public void close() {
        // belongs to the archive
    }
}
