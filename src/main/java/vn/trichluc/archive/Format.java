package vn.trichluc.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** The kinds of archive, recognised by their first bytes; the name of a file counts only if these say nothing. */
enum Format {
    ZIP("ZIP"),
    SEVEN_Z("7z"),
    TAR("TAR"),
    GZIP("gzip"),
    BZIP2("bzip2"),
    XZ("xz"),
    COMPRESS("compress"),
    /** A volume of an archive in several, which cannot be read by itself. */
    VOLUME("volume"),
    RAR("RAR"),
    CABINET("CAB"),
    ARJ("ARJ"),
    LZH("LZH"),
    ZSTANDARD("Zstandard"),
    LZIP("lzip"),
    /** A file with an archive's name whose content is none. */
    MISNAMED("archive"),
    /** A file that is no archive. */
    NONE("");

    /** The number of first bytes that show what a file is: two blocks of a TAR. */
    static final int HEAD_BYTES = 1_024;

    private static final int TAR_BLOCK = 512;
    private static final int TAR_CHECKSUM_AT = 148;
    private static final int TAR_CHECKSUM_BYTES = 8;

    /**
     * Matches the names of volumes that 7-Zip, Info-ZIP and WinRAR write: a.7z.002, a.zip.001, a.z01, a.part2.rar,
     * a.r00.
     */
    private static final Pattern VOLUME_NAME =
            Pattern.compile("(?i).*\\.(?:(?:7z|zip|rar|tar)\\.\\d{3}|z\\d\\d|r\\d\\d)");

    private static final Pattern ARCHIVE_NAME =
            Pattern.compile("(?i).*\\.(?:zip|7z|tar|tgz|tbz2?|txz|gz|bz2|xz|rar|cab|arj|lzh|zst|lz)");

    private static final Pattern TAR_NAME = Pattern.compile("(?i).*\\.(?:tar|tgz|tbz2?|txz)(?:\\.(?:gz|bz2|xz|z))?");

    private final String label;

    Format(String label) {
        this.label = label;
    }

    /** Returns the kind's name in messages. */
    String label() {
        return label;
    }

    boolean isArchive() {
        return this != NONE;
    }

    /** Whether its list of files is at its end. */
    boolean isReadFromEnd() {
        return this == ZIP || this == SEVEN_Z;
    }

    /** Whether it is one packed file or TAR. */
    boolean isPacked() {
        return this == GZIP || this == BZIP2 || this == XZ || this == COMPRESS;
    }

    /** Returns the kind of a file; none if it cannot be opened. */
    static Format of(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            return NONE;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD_BYTES);
            Format format = of(head, name);
            return format == ZIP && isDocument(file, head) ? NONE : format;
        } catch (IOException unreadable) {
            return NONE; // whoever reads it says why it cannot be opened
        }
    }

    private static boolean isDocument(Path file, byte[] head) throws IOException {
        if (ZipDirectory.beginsDocument(head)) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(file)) {
            return ZipDirectory.isDocument(channel);
        }
    }

    /**
     * Returns the kind by the first bytes and the name. An Office file is {@link #ZIP} here; {@link ZipDirectory}
     * distinguishes it.
     *
     * @param head the first {@link #HEAD_BYTES}, or all there are
     */
    static Format of(byte[] head, String name) {
        Format found = byContent(head);
        if (found == SEVEN_Z || found == ZIP) {
            return VOLUME_NAME.matcher(name).matches() ? VOLUME : found;
        }
        if (found != NONE) {
            return found;
        }
        if (head.length >= TAR_BLOCK && isZero(head)) {
            return TAR_NAME.matcher(name).matches() ? TAR : NONE;
        }
        if (isKnownDocument(head)) {
            return NONE;
        }
        if (VOLUME_NAME.matcher(name).matches()) {
            return VOLUME;
        }
        // the last volume of a divided ZIP begins anywhere, as does a ZIP behind a program that unpacks it
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip") && head.length > 0) {
            return ZIP;
        }
        return head.length > 0 && ARCHIVE_NAME.matcher(name).matches() ? MISNAMED : NONE;
    }

    private static Format byContent(byte[] head) {
        if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6) || starts(head, 'P', 'K', 6, 6)) {
            return ZIP;
        }
        if (starts(head, 'P', 'K', 7, 8)) {
            // the mark of a divided ZIP also precedes one that was not divided in the end
            return ZIP;
        }
        if (starts(head, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C)) {
            return SEVEN_Z;
        }
        if (starts(head, 0x1F, 0x8B, 8)) {
            return GZIP;
        }
        if (starts(head, 'B', 'Z', 'h')
                && head.length > 9
                && head[3] >= '1'
                && head[3] <= '9'
                && (isAt(head, 4, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59) || isAt(head, 4, 0x17, 0x72, 0x45, 0x38, 0x50))) {
            return BZIP2;
        }
        if (starts(head, 0xFD, '7', 'z', 'X', 'Z', 0)) {
            return XZ;
        }
        if (starts(head, 0x1F, 0x9D)) {
            return COMPRESS;
        }
        if (starts(head, 'R', 'a', 'r', '!', 0x1A, 7)) {
            return RAR;
        }
        if (starts(head, 'M', 'S', 'C', 'F', 0, 0, 0, 0)) {
            return CABINET;
        }
        if (starts(head, 0x60, 0xEA) && head.length > 10 && head[10] == 2) {
            return ARJ;
        }
        if (isAt(head, 2, '-', 'l', 'h') && head.length > 6 && head[6] == '-') {
            return LZH;
        }
        if (starts(head, 0x28, 0xB5, 0x2F, 0xFD)) {
            return ZSTANDARD;
        }
        if (starts(head, 'L', 'Z', 'I', 'P', 1)) {
            return LZIP;
        }
        return isTar(head) ? TAR : NONE;
    }

    /**
     * Whether the checksum of the first header is right (POSIX.1-1988 and later), which it is by chance in no other
     * file.
     */
    private static boolean isTar(byte[] head) {
        if (head.length < TAR_BLOCK || head[0] == 0) {
            return false;
        }
        String printed = new String(head, TAR_CHECKSUM_AT, TAR_CHECKSUM_BYTES, StandardCharsets.ISO_8859_1)
                .replace('\0', ' ')
                .strip();
        if (!printed.matches("[0-7]{1,7}")) {
            return false;
        }
        long unsigned = 0;
        long signed = 0; // some old writers sum signed bytes
        for (int i = 0; i < TAR_BLOCK; i++) {
            boolean inChecksum = i >= TAR_CHECKSUM_AT && i < TAR_CHECKSUM_AT + TAR_CHECKSUM_BYTES;
            unsigned += inChecksum ? ' ' : head[i] & 0xFF;
            signed += inChecksum ? ' ' : head[i];
        }
        long stated = Long.parseLong(printed, 8);
        return stated == unsigned || stated == signed;
    }

    /** Whether the bytes are of a kind that is a document whatever it is called. */
    private static boolean isKnownDocument(byte[] head) {
        return starts(head, '%', 'P', 'D', 'F', '-')
                || starts(head, 0x89, 'P', 'N', 'G')
                || starts(head, 0xFF, 0xD8, 0xFF)
                || starts(head, 'I', 'I', 42, 0)
                || starts(head, 'M', 'M', 0, 42)
                || starts(head, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static boolean isZero(byte[] head) {
        for (byte b : head) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean starts(byte[] head, int... mark) {
        return isAt(head, 0, mark);
    }

    private static boolean isAt(byte[] head, int at, int... mark) {
        if (head.length < at + mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[at + i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
