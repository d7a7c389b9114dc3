package vn.trichluc.archive;

/**
 * How much an archive may ask for. What lies above is refused in one line, and the rest goes on where that is possible.
 * All but {@code ratio} count over the named archive and all archives inside it together.
 *
 * @param depth archives inside one another that are opened, the named one included
 * @param members files, folders and links; a ZIP's or 7z's directory of so many is held in memory
 * @param memberBytes length of one member, unpacked
 * @param totalBytes unpacked bytes at all depths
 * @param ratio unpacked bytes to one packed byte, of a member (where its packed length is known) and of the named archive;
 *     counts only above {@code ratioFreeBytes}
 * @param ratioFreeBytes that may be unpacked at any ratio: white pages pack well
 */
public record ArchiveLimits(int depth, int members, long memberBytes, long totalBytes, int ratio, long ratioFreeBytes) {
    /** 8 deep, 200,000 members, 2 GiB a member, 256 GiB in all, 200 to 1 above 256 MiB. */
    public static final ArchiveLimits DEFAULT = new ArchiveLimits(8, 200_000, 2L << 30, 256L << 30, 200, 256L << 20);

    public ArchiveLimits {
        if (depth < 1 || members < 1 || memberBytes < 1 || totalBytes < 1 || ratio < 1 || ratioFreeBytes < 0) {
            throw new IllegalArgumentException("limits are positive");
        }
    }
}
