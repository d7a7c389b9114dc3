package vn.trichluc.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import vn.trichluc.archive.MemberStream.Counting;
import vn.trichluc.archive.MemberStream.Stated;
import vn.trichluc.common.OneLine;
import vn.trichluc.model.UnreadableDocument.Category;
import vn.trichluc.text.legacy.FileNames;

/** Reads the files in a TAR (POSIX, GNU and older ones), in one pass. */
final class TarMembers {
    /**
     * The largest number of bytes before a member: its header, and those of a long name or further attributes, which
     * are held in memory. The longest path of Linux has 4,096.
     */
    static final int MAX_HEADER_BYTES = 1 << 20;

    /**
     * The encoding that maps each byte to a character of its own, none of them a letter of Latin script: so the bytes
     * of a name can be recovered, and distinguished from a name that the archive states in Unicode.
     */
    private static final Charset BYTES = Charset.forName("KOI8-R");

    private final Walk walk;
    private final Place place;

    TarMembers(Walk walk, Place place) {
        this.walk = walk;
        this.place = place;
    }

    void walk(InputStream in) throws IOException {
        HeaderGuard guard = new HeaderGuard(in);
        Tar tar = new Tar(guard);
        while (true) {
            guard.beforeHeader();
            TarArchiveEntry entry = Unpackers.guarded(tar::getNextEntry);
            if (entry == null) {
                break;
            }
            guard.beforeData();
            if (!entry.isCheckSumOK()) {
                throw new DamagedArchive("the checksum of a header is wrong; what stands behind it is lost");
            }
            if (!entry(tar, entry)) {
                return;
            }
        }
        if (!tar.endSeen) {
            throw new DamagedArchive("it ends without its mark of the end: files may be missing");
        }
    }

    /** Reads an entry; returns false if the archive's own bytes are broken. */
    private boolean entry(Tar tar, TarArchiveEntry entry) throws IOException {
        ArchiveLimits limits = place.budget().limits();
        if (entry.isDirectory() || entry.getLinkFlag() == 'V') { // the latter: a label of the volume
            place.budget().member();
            return skip(tar);
        }
        String path = walk.path(place, name(entry));
        // null if the header is of a format that has no such files
        if (entry.isOldGNUSparse()
                && (entry.getSparseHeaders() == null || entry.getSparseHeaders().isEmpty())) {
            walk.problem(
                    path,
                    Category.DAMAGED,
                    "expected a file, found a sparse one that does not say where its bytes belong" + Reasons.REST_LOST);
            return false;
        }
        String skipped = whySkipped(entry);
        if (!skipped.isEmpty()) {
            walk.problem(path, Category.UNSUPPORTED, skipped);
            return skip(tar);
        }
        if (entry.getSize() > limits.memberBytes()) {
            walk.problem(
                    path,
                    LimitExceeded.ofMember(OneLine.say(
                            "expected at most %d bytes, found %d; split the document",
                            limits.memberBytes(), entry.getSize())));
            return skip(tar);
        }
        MemberStream content = new MemberStream(tar, Stated.bytes(entry.getSize()), place.budget(), Counting.CONTAINED);
        return walk.member(place, path, content) && skip(tar);
    }

    /** Skips the rest of a member. */
    private static boolean skip(Tar tar) throws IOException {
        byte[] buffer = new byte[1 << 14];
        while (Unpackers.guarded(() -> tar.read(buffer, 0, buffer.length)) >= 0) {
            continue;
        }
        return true;
    }

    private static String whySkipped(TarArchiveEntry entry) {
        if (entry.isSymbolicLink() || entry.isLink()) {
            return Reasons.LINK;
        }
        if (entry.isCharacterDevice() || entry.isBlockDevice() || entry.isFIFO()) {
            return Reasons.DEVICE;
        }
        if (entry.isSparse()) {
            return "expected a plain file, found a sparse one, which is not read; pack it without sparse files";
        }
        return entry.getLinkFlag() == TarConstants.LF_MULTIVOLUME ? Reasons.VOLUME : "";
    }

    /** Returns the name, in Unicode if the archive says so (PAX), else decided by its bytes. */
    private static String name(TarArchiveEntry entry) {
        String name = entry.getName();
        if (!BYTES.newEncoder().canEncode(name)) {
            return name;
        }
        byte[] bytes = name.getBytes(BYTES);
        return FileNames.judge(List.of(bytes), StandardCharsets.ISO_8859_1).decode(bytes);
    }

    /** Records whether the archive ends with its mark, a block of zeros. */
    private static final class Tar extends TarArchiveInputStream {
        private boolean endSeen;

        Tar(InputStream in) {
            super(in, TarConstants.DEFAULT_BLKSIZE, TarConstants.DEFAULT_RCDSIZE, BYTES.name(), true);
        }

        @Override
        protected boolean isEOFRecord(byte[] record) {
            boolean end = super.isEOFRecord(record);
            endSeen |= end && record != null;
            return end;
        }
    }

    /** Limits the bytes that the reader of headers may read between two members. */
    private static final class HeaderGuard extends InputStream {
        private final InputStream in;
        private long allowed;

        HeaderGuard(InputStream in) {
            this.in = in;
        }

        void beforeHeader() {
            allowed = MAX_HEADER_BYTES;
        }

        void beforeData() {
            allowed = Long.MAX_VALUE;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            if (length > 0 && allowed <= 0) {
                throw LimitExceeded.ofMember(OneLine.say(
                        "expected at most %d bytes before a file, found more; pack the archive anew",
                        MAX_HEADER_BYTES));
            }
            int read = in.read(target, from, (int) Math.min(length, allowed));
            allowed -= allowed == Long.MAX_VALUE ? 0 : Math.max(0, read);
            return read;
        }
    }
}
