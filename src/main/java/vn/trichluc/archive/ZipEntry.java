package vn.trichluc.archive;

/**
 * The statements of a ZIP's central directory about one member (APPNOTE.TXT 6.3.10, 4.3.12).
 *
 * @param printedName the bytes of its name
 * @param unicodeName the name in the extra field 0x7075; empty if there is none that belongs to {@code printedName}
 * @param flags the general purpose bits
 * @param crc the checksum of the unpacked bytes, 0 to 2^32 - 1
 * @param offset the offset of its local header in the file, known to be at least 0
 * @param unixMode the type and permissions; 0 if the archive is not of a system that has them
 */
@SuppressWarnings("ArrayRecordComponent") // entries are not compared; their names are, by Arrays.equals
record ZipEntry(
        byte[] printedName,
        String unicodeName,
        int flags,
        int method,
        long crc,
        long packedBytes,
        long bytes,
        long offset,
        int unixMode) {
    private static final int ENCRYPTED = 1;
    private static final int MASKED_DIRECTORY = 1 << 13;
    private static final int NAME_IS_UTF8 = 1 << 11;

    boolean isEncrypted() {
        return (flags & (ENCRYPTED | MASKED_DIRECTORY)) != 0;
    }

    boolean isNameUtf8() {
        return (flags & NAME_IS_UTF8) != 0;
    }
}
