package vn.trichluc.archive;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The central directory of a ZIP, read one entry at a time: it takes no memory, however many entries it has. Source:
 * PKWARE's APPNOTE.TXT 6.3.10, sections 4.3.12 to 4.3.16 and 4.5.3.
 *
 * @param at the offset in the file where the directory begins
 * @param end the offset where it ends
 * @param entries the number of entries as stated; the directory may hold another number
 * @param shift the number of bytes before the ZIP itself, as of a program that unpacks it: to be added to all offsets
 * @param divided whether it is one of several volumes
 */
record ZipDirectory(long at, long end, long entries, long shift, boolean divided) {
    static final int ENTRY_SIGNATURE = 0x02014b50;
    static final int LOCAL_SIGNATURE = 0x04034b50;
    static final int LOCAL_HEADER_BYTES = 30;

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int MAX_COMMENT_BYTES = 0xFFFF;
    private static final int LOCATOR_SIGNATURE = 0x07064b50;
    private static final int LOCATOR_BYTES = 20;
    private static final int END64_SIGNATURE = 0x06064b50;
    private static final int END64_BYTES = 56;
    private static final int ENTRY_BYTES = 46;
    private static final int ZIP64_FIELD = 0x0001;
    private static final int UNICODE_PATH_FIELD = 0x7075;
    private static final int BUFFER_BYTES = 1 << 16;

    /** The number of Unix; its attributes, as those of macOS, have the type and permissions in their upper half. */
    private static final int HOST_UNIX = 3;

    private static final int HOST_MACOS = 19;

    /** The part that every Office Open XML file has (ECMA-376 part 2, 10.1.2.2), and no other. */
    private static final String OFFICE_PART = "[Content_Types].xml";

    /** The first part of OpenDocument and EPUB files. */
    private static final String TYPE_PART = "mimetype";

    /** Finds the directory; empty if there is none, because the file is cut short or no ZIP. */
    static Optional<ZipDirectory> find(FileChannel channel) throws IOException {
        long length = channel.size();
        int tailBytes = (int) Math.min(length, END_BYTES + MAX_COMMENT_BYTES);
        ByteBuffer tail = read(channel, length - tailBytes, tailBytes);
        int loose = -1;
        for (int i = tailBytes - END_BYTES; i >= 0; i--) {
            if (tail.getInt(i) == END_SIGNATURE) {
                int comment = tail.getShort(i + 20) & 0xFFFF;
                if (i + END_BYTES + comment == tailBytes) {
                    return Optional.of(at(channel, tail, i, length - tailBytes + i));
                }
                loose = Math.max(loose, i);
            }
        }
        return loose < 0 ? Optional.empty() : Optional.of(at(channel, tail, loose, length - tailBytes + loose));
    }

    private static ZipDirectory at(FileChannel channel, ByteBuffer tail, int i, long endAt) throws IOException {
        boolean divided = tail.getShort(i + 4) != 0 && tail.getShort(i + 4) != -1;
        long entries = tail.getShort(i + 10) & 0xFFFF;
        long bytes = tail.getInt(i + 12) & 0xFFFFFFFFL;
        long stated = tail.getInt(i + 16) & 0xFFFFFFFFL;
        long end = endAt;
        if (endAt >= LOCATOR_BYTES) {
            ByteBuffer locator = read(channel, endAt - LOCATOR_BYTES, LOCATOR_BYTES);
            if (locator.getInt(0) == LOCATOR_SIGNATURE) {
                divided = locator.getInt(16) > 1;
                long at64 = end64At(channel, locator.getLong(8), endAt - LOCATOR_BYTES - END64_BYTES);
                if (at64 >= 0) {
                    ByteBuffer end64 = read(channel, at64, END64_BYTES);
                    entries = end64.getLong(32);
                    bytes = end64.getLong(40);
                    stated = end64.getLong(48);
                    end = at64;
                }
            }
        }
        long at = end - bytes;
        if (at < 0 || bytes < 0 || stated < 0) {
            return new ZipDirectory(Math.max(0, Math.min(stated, end)), end, entries, 0, divided);
        }
        return new ZipDirectory(at, end, entries, Math.max(0, at - stated), divided);
    }

    /**
     * Returns where the record is: at the stated place or, if something precedes the ZIP, directly before the locator;
     * -1 if at neither.
     */
    private static long end64At(FileChannel channel, long stated, long before) throws IOException {
        for (long at : new long[] {stated, before}) {
            if (at >= 0
                    && at <= channel.size() - END64_BYTES
                    && read(channel, at, END64_BYTES).getInt(0) == END64_SIGNATURE) {
                return at;
            }
        }
        return -1;
    }

    /** Receives entries in the directory's order. */
    interface Entries {
        void entry(ZipEntry entry) throws IOException;
    }

    /**
     * Reads the directory to its end.
     *
     * @throws EOFException if it is cut short
     * @throws DamagedArchive if it holds something other than entries
     */
    void read(FileChannel channel, Entries entries) throws IOException {
        InputStream in =
                new BufferedInputStream(Channels.newInputStream(new ChannelPart(channel, at, end)), BUFFER_BYTES);
        ByteBuffer fixed = ByteBuffer.allocate(ENTRY_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        long position = at;
        while (position + 4 <= end) {
            int got = in.readNBytes(fixed.array(), 0, ENTRY_BYTES);
            if (got >= 4 && fixed.getInt(0) != ENTRY_SIGNATURE) {
                if (position > at && isBehindEntries(fixed.getInt(0))) {
                    return;
                }
                throw new DamagedArchive("the list of its files is broken");
            }
            if (got < ENTRY_BYTES) {
                throw new EOFException("the list of its files is cut short");
            }
            byte[] name = bytes(in, fixed.getShort(28) & 0xFFFF);
            byte[] extra = bytes(in, fixed.getShort(30) & 0xFFFF);
            int comment = fixed.getShort(32) & 0xFFFF;
            bytes(in, comment);
            position += ENTRY_BYTES + name.length + extra.length + comment;
            entries.entry(entry(fixed, name, ByteBuffer.wrap(extra).order(ByteOrder.LITTLE_ENDIAN)));
        }
    }

    /**
     * Whether a signature is that of a record behind the entries: the digital signature of the directory (4.3.13), or
     * the records at the archive's end.
     */
    private static boolean isBehindEntries(int signature) {
        return signature == 0x05054b50 || signature == END_SIGNATURE || signature == END64_SIGNATURE;
    }

    private ZipEntry entry(ByteBuffer fixed, byte[] name, ByteBuffer extra) throws DamagedArchive {
        long packed = fixed.getInt(20) & 0xFFFFFFFFL;
        long bytes = fixed.getInt(24) & 0xFFFFFFFFL;
        long offset = fixed.getInt(42) & 0xFFFFFFFFL;
        String unicodeName = "";
        while (extra.remaining() >= 4) {
            int id = extra.getShort() & 0xFFFF;
            int length = Math.min(extra.getShort() & 0xFFFF, extra.remaining());
            ByteBuffer field = extra.slice(extra.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            extra.position(extra.position() + length);
            if (id == ZIP64_FIELD) {
                bytes = large(bytes, field);
                packed = large(packed, field);
                offset = large(offset, field);
            } else if (id == UNICODE_PATH_FIELD) {
                unicodeName = unicodeName(field, name);
            }
        }
        if (bytes < 0 || packed < 0 || offset < 0 || offset + shift < 0) {
            throw new DamagedArchive("a length in the list of its files is negative");
        }
        int host = fixed.getShort(4) >> 8 & 0xFF;
        int unixMode = host == HOST_UNIX || host == HOST_MACOS ? fixed.getInt(38) >>> 16 : 0;
        return new ZipEntry(
                name,
                unicodeName,
                fixed.getShort(8) & 0xFFFF,
                fixed.getShort(10) & 0xFFFF,
                fixed.getInt(16) & 0xFFFFFFFFL,
                packed,
                bytes,
                offset + shift,
                unixMode);
    }

    private static long large(long small, ByteBuffer field) {
        return small == 0xFFFFFFFFL && field.remaining() >= 8 ? field.getLong() : small;
    }

    /**
     * Returns the name in version 1 of Info-ZIP's field (4.6.9); it counts only for the name whose checksum it holds.
     */
    private static String unicodeName(ByteBuffer field, byte[] name) {
        if (field.remaining() < 6 || field.get(0) != 1) {
            return "";
        }
        CRC32 crc = new CRC32();
        crc.update(name);
        if ((int) crc.getValue() != field.getInt(1)) {
            return "";
        }
        byte[] utf8 = new byte[field.remaining() - 5];
        field.get(5, utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    /** Whether the ZIP with this beginning is an Office file, which its first part shows in nearly all of them. */
    static boolean beginsDocument(byte[] head) {
        if (head.length < LOCAL_HEADER_BYTES) {
            return false;
        }
        ByteBuffer local = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        int length = local.getShort(26) & 0xFFFF;
        if (local.getInt(0) != LOCAL_SIGNATURE || LOCAL_HEADER_BYTES + length > head.length) {
            return false;
        }
        String name = new String(head, LOCAL_HEADER_BYTES, length, StandardCharsets.ISO_8859_1);
        return name.equals(OFFICE_PART) || name.equals(TYPE_PART);
    }

    /** Whether some part of the ZIP is one that only Office files have. */
    static boolean isDocument(FileChannel channel) throws IOException {
        Optional<ZipDirectory> directory = find(channel);
        if (directory.isEmpty()) {
            return false;
        }
        boolean[] found = new boolean[1];
        byte[] office = OFFICE_PART.getBytes(StandardCharsets.US_ASCII);
        try {
            directory.get().read(channel, entry -> found[0] |= Arrays.equals(entry.printedName(), office));
        } catch (DamagedArchive | EOFException broken) {
            return found[0]; // the walk reports the damage
        }
        return found[0];
    }

    static ByteBuffer read(FileChannel channel, long at, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && channel.read(buffer, at + buffer.position()) >= 0) {
            continue;
        }
        if (buffer.hasRemaining()) {
            throw new EOFException("the file is cut short");
        }
        return buffer.flip();
    }

    private static byte[] bytes(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the list of its files is cut short");
        }
        return bytes;
    }
}
