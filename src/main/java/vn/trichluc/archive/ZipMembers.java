package vn.trichluc.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.deflate64.Deflate64CompressorInputStream;
import vn.trichluc.archive.MemberStream.Counting;
import vn.trichluc.archive.MemberStream.Stated;
import vn.trichluc.common.OneLine;
import vn.trichluc.model.UnreadableDocument.Category;
import vn.trichluc.text.legacy.FileNames;

/**
 * Reads the files in a ZIP by its central directory, which is read twice: first for where each member begins, then for
 * the members. The directory counts, not the header before a member's bytes. Memory: eight bytes a member.
 */
final class ZipMembers {
    /** The encoding of APPNOTE.TXT appendix D, for names without the mark of UTF-8. */
    static final Charset NAMES = Charset.forName("IBM437");

    /** The number of names that are judged together; one program wrote all of them. */
    private static final int MAX_JUDGED_NAMES = 1_000;

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int DEFLATED_64 = 9;
    private static final int BZIP2 = 12;
    private static final int XZ = 95;

    private static final int TYPE = 0xF000;
    private static final int LINK = 0xA000;
    private static final int REGULAR = 0x8000;

    private final Walk walk;
    private final Place place;
    private final Inflater inflater = new Inflater(true);
    private long[] offsets = new long[0];
    /** Whether a member that begins at each offset was read. */
    private boolean[] read = new boolean[0];

    private FileNames names = FileNames.judge(List.of(), NAMES);

    ZipMembers(Walk walk, Place place) {
        this.walk = walk;
        this.place = place;
    }

    void walk(FileChannel channel) throws IOException {
        try {
            Optional<ZipDirectory> directory = ZipDirectory.find(channel);
            if (directory.isPresent() && directory.get().divided()) {
                walk.problem(place.path(), Category.UNSUPPORTED, Reasons.VOLUME);
            } else if (directory.isPresent()
                    && (survey(channel, directory.get()) || directory.get().entries() == 0)) {
                ZipDirectory found = directory.get();
                found.read(channel, entry -> member(channel, found, entry));
            } else {
                new SalvagedZip(walk, place).walk(channel);
            }
        } finally {
            inflater.end();
        }
    }

    /** Finds where members begin, and how names are written; returns false if there is none. */
    private boolean survey(FileChannel channel, ZipDirectory directory) throws IOException {
        int limit = place.budget().limits().members();
        List<byte[]> strange = new ArrayList<>();
        int[] count = new int[1];
        try {
            directory.read(channel, entry -> {
                if (count[0] == limit) {
                    throw Budget.tooManyMembers(limit);
                }
                if (count[0] == offsets.length) {
                    offsets = Arrays.copyOf(offsets, Math.max(64, offsets.length * 2));
                }
                offsets[count[0]++] = entry.offset();
                if (!entry.isNameUtf8() && entry.unicodeName().isEmpty() && strange.size() < MAX_JUDGED_NAMES) {
                    strange.add(entry.printedName());
                }
            });
        } catch (DamagedArchive | EOFException broken) {
            // the members before the damage are walked; the second reading meets it again and reports it
            if (count[0] == 0) {
                return false;
            }
        }
        offsets = Arrays.copyOf(offsets, count[0]);
        Arrays.sort(offsets);
        read = new boolean[count[0]];
        names = FileNames.judge(strange, NAMES);
        return count[0] > 0;
    }

    private void member(FileChannel channel, ZipDirectory directory, ZipEntry entry) throws IOException {
        String name = name(entry);
        if ((name.endsWith("/") && entry.bytes() == 0) || (name.endsWith("\\") && entry.bytes() == 0)) {
            place.budget().member();
            return;
        }
        String path = walk.path(place, name);
        int type = entry.unixMode() & TYPE;
        if (type == LINK) {
            walk.problem(path, Category.UNSUPPORTED, Reasons.LINK);
        } else if (type != 0 && type != REGULAR) {
            walk.problem(path, Category.UNSUPPORTED, Reasons.DEVICE);
        } else if (entry.isEncrypted()) {
            walk.problem(path, Category.ENCRYPTED, Reasons.ENCRYPTED);
        } else if (!isUnpacked(entry.method())) {
            walk.problem(
                    path,
                    Category.UNSUPPORTED,
                    OneLine.say(
                            "expected a file packed by a usual method, found method %d; pack it anew as a usual ZIP",
                            entry.method()));
        } else {
            unpack(channel, directory, entry, path);
        }
    }

    private String name(ZipEntry entry) {
        if (!entry.unicodeName().isEmpty()) {
            return entry.unicodeName();
        }
        return entry.isNameUtf8()
                ? new String(entry.printedName(), StandardCharsets.UTF_8)
                : names.decode(entry.printedName());
    }

    private void unpack(FileChannel channel, ZipDirectory directory, ZipEntry entry, String path) throws IOException {
        long at;
        try {
            at = dataAt(channel, entry);
            checkAlone(entry, at, directory.at());
        } catch (DamagedArchive | EOFException e) {
            walk.problem(path, e);
            return;
        }
        InputStream packed = Channels.newInputStream(new ChannelPart(channel, at, at + entry.packedBytes()));
        Stated stated = new Stated(entry.bytes(), entry.crc(), entry.packedBytes());
        InputStream unpacked;
        try {
            unpacked = unpacker(entry.method(), packed);
        } catch (IOException e) {
            walk.problem(path, e);
            return;
        }
        walk.member(place, path, new MemberStream(unpacked, stated, place.budget(), Counting.MEMBER));
    }

    /**
     * Returns the offset behind the local header, whose name and extra field may have other lengths than the
     * directory's.
     */
    private static long dataAt(FileChannel channel, ZipEntry entry) throws IOException {
        if (entry.offset() > channel.size() - ZipDirectory.LOCAL_HEADER_BYTES) {
            throw new EOFException("it begins behind the end");
        }
        ByteBuffer local = ZipDirectory.read(channel, entry.offset(), ZipDirectory.LOCAL_HEADER_BYTES);
        if (local.getInt(0) != ZipDirectory.LOCAL_SIGNATURE) {
            throw new DamagedArchive("there is no file where the list says");
        }
        return entry.offset()
                + ZipDirectory.LOCAL_HEADER_BYTES
                + (local.getShort(26) & 0xFFFF)
                + (local.getShort(28) & 0xFFFF);
    }

    /**
     * Checks that no two members share bytes: those that do unpack the same ones over and over (D. Fifield, A better
     * zip bomb, WOOT 2019). The first of several that begin at one place is read.
     */
    private void checkAlone(ZipEntry entry, long at, long directoryAt) throws DamagedArchive {
        int first = Arrays.binarySearch(offsets, entry.offset());
        while (first > 0 && offsets[first - 1] == entry.offset()) {
            first--;
        }
        int next = first;
        while (next < offsets.length && offsets[next] == entry.offset()) {
            next++;
        }
        boolean again = read[first];
        read[first] = true;
        long end = at + entry.packedBytes();
        long room = next < offsets.length ? Math.min(offsets[next], directoryAt) : directoryAt;
        if (again || end < at || end > room) {
            throw new DamagedArchive("its bytes overlap with those of another file");
        }
    }

    private static boolean isUnpacked(int method) {
        return method == STORED || method == DEFLATED || method == DEFLATED_64 || method == BZIP2 || method == XZ;
    }

    private InputStream unpacker(int method, InputStream packed) throws IOException {
        return switch (method) {
            case STORED -> packed;
            case DEFLATED -> {
                inflater.reset();
                // a byte more, which zlib may ask for at the end (Inflater's Javadoc)
                yield new InflaterInputStream(
                        new SequenceInputStream(packed, new ByteArrayInputStream(new byte[1])), inflater);
            }
            case DEFLATED_64 -> new Deflate64CompressorInputStream(new BufferedInputStream(packed));
            case BZIP2 -> Unpackers.guarded(() -> new BZip2CompressorInputStream(new BufferedInputStream(packed)));
            default -> Unpackers.guarded(() -> Unpackers.xz(new BufferedInputStream(packed)));
        };
    }
}
