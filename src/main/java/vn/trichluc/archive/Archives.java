package vn.trichluc.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.Paths;

/**
 * Walks the files in ZIP, TAR (also packed by gzip, bzip2, xz or compress) and 7z archives, in archives inside them,
 * and the one file in a GZ, BZ2, XZ or Z. It may be used by several threads.
 */
public final class Archives {
    private final ArchiveLimits limits;
    private final Path spool;

    /** Makes a walker whose temporary files are in the system's folder for them ({@code java.io.tmpdir}). */
    public Archives(ArchiveLimits limits) {
        this(limits, Paths.get(System.getProperty("java.io.tmpdir", ".")));
    }

    /**
     * @param spool an existing folder for temporary files: an archive inside an archive is there while it is walked, at
     *     most {@link ArchiveLimits#depth} of them at a time
     */
    public Archives(ArchiveLimits limits, Path spool) {
        this.limits = limits;
        this.spool = spool;
    }

    /**
     * Whether a file is to be walked rather than read: an archive by its first bytes, or by its name if the bytes say
     * nothing (the later volumes of an archive in several). Office files are ZIPs, and documents. Kinds of archives
     * that cannot be walked (RAR) are archives: the walk reports them. A file that cannot be opened is none.
     */
    public static boolean isArchive(Path file) {
        return Format.of(file).isArchive();
    }

    /**
     * Hands every file in the archive to the visitor. Faults of the archive are not thrown but reported, and the rest
     * is still walked.
     *
     * @throws IOException if the visitor throws one of its own
     * @throws vn.trichluc.model.EnvironmentUnusable if temporary files cannot be written
     */
    public void walk(Path archive, Visitor visitor) throws IOException {
        new Walk(limits, spool, visitor).archive(archive);
    }
}
