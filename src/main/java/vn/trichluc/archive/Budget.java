package vn.trichluc.archive;

import vn.trichluc.common.OneLine;

/** Counts what one walk may still take, over all archives inside the named one. */
final class Budget {
    private final ArchiveLimits limits;
    private final long packedBytes;
    private long unpackedBytes;
    private int members;

    /** @param packedBytes the length of the named archive */
    Budget(ArchiveLimits limits, long packedBytes) {
        this.limits = limits;
        this.packedBytes = packedBytes;
    }

    ArchiveLimits limits() {
        return limits;
    }

    /** Counts one more file, folder or link. */
    void member() throws LimitExceeded {
        if (++members > limits.members()) {
            throw tooManyMembers(limits.members());
        }
    }

    static LimitExceeded tooManyMembers(int limit) {
        return LimitExceeded.ofWalk(
                OneLine.say("expected at most %d files and folders, found more; divide the archive", limit));
    }

    /** Counts some more unpacked bytes. */
    void unpacked(long bytes) throws LimitExceeded {
        unpackedBytes += bytes;
        if (unpackedBytes < 0 || unpackedBytes > limits.totalBytes()) {
            throw LimitExceeded.ofWalk(OneLine.say(
                    "expected at most %d bytes unpacked, found more; divide the archive", limits.totalBytes()));
        }
        if (isTooDense(unpackedBytes, packedBytes)) {
            throw LimitExceeded.ofWalk(OneLine.say(
                    "%d bytes unpack to more than %d, above %d to 1: a zip bomb by all appearance; unpack it by hand if it is"
                            + " none",
                    packedBytes, unpackedBytes - bytes, limits.ratio()));
        }
    }

    /** Whether so many bytes out of so few are more than documents are packed to. */
    boolean isTooDense(long unpacked, long packed) {
        return unpacked > limits.ratioFreeBytes() && unpacked / limits.ratio() > packed;
    }
}
