package vn.trichluc.archive;

import java.io.InputStream;

/**
 * A file in an archive.
 *
 * @param name its relative path with {@code /} between its parts, never empty; a member of an archive in the archive
 *     has that one's name as its first parts: {@code 2021/b.zip/c.pdf}. It is safe as a file's name on any system (see
 *     {@code docs/archives.md}), in NFC, and different from all other names of the walk also if case is ignored
 * @param size the length in bytes as the archive states it, {@link #UNKNOWN_SIZE} if it does not; {@code content} may
 *     differ
 * @param content the unpacked bytes, to be read during the call only; need not be closed. If it throws, the visitor
 *     must let the exception pass: the walk reports it as the member's problem and continues. A checksum is compared
 *     when the end is reached: only content that was read up to its end (-1) is known to be whole
 */
public record Member(String name, long size, InputStream content) {
    public static final long UNKNOWN_SIZE = -1;
}
