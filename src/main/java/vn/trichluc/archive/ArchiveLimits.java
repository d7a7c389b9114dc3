package vn.trichluc.archive;

/**
 * The limits of an archive. What exceeds them is refused with a message of one line, and the rest is still read if that
 * is possible. All but {@code ratio} count over the named archive and all archives inside it together.
 *
 * @param depth the number of archives inside one another that are opened, the named one included
 * @param members the number of files, folders and links; a ZIP's or 7z's directory of so many is held in memory
 * @param memberBytes the unpacked length of one member
 * @param totalBytes the unpacked bytes at all depths
 * @param ratio the unpacked bytes to one packed byte, of a member (if its packed length is known) and of the named
 *     archive; it counts only above {@code ratioFreeBytes}
 * @param ratioFreeBytes the bytes that may be unpacked at any ratio, since white pages pack well
 */
public record ArchiveLimits(int depth, int members, long memberBytes, long totalBytes, int ratio, long ratioFreeBytes) {
    /** The default limits: 8 deep, 200,000 members, 2 GiB a member, 256 GiB in all, 200 to 1 above 256 MiB. */
    public static final ArchiveLimits DEFAULT = new ArchiveLimits(8, 200_000, 2L << 30, 256L << 30, 200, 256L << 20);

    public ArchiveLimits {
        if (depth < 1 || members < 1 || memberBytes < 1 || totalBytes < 1 || ratio < 1 || ratioFreeBytes < 0) {
            throw new IllegalArgumentException("limits are positive");
        }
    }
}
