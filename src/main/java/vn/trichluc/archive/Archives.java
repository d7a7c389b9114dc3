package vn.trichluc.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.Paths;

/**
 * Walks the files in ZIP, TAR (also packed by gzip, bzip2, xz or compress) and 7z archives, in archives inside them, and
 * the one file in a GZ, BZ2, XZ or Z. Safe for use by several threads.
 */
public final class Archives {
    private final ArchiveLimits limits;
    private final Path spool;

    /** Temporary files go where the system has them ({@code java.io.tmpdir}). */
    public Archives(ArchiveLimits limits) {
        this(limits, Paths.get(System.getProperty("java.io.tmpdir", ".")));
    }

    /**
     * @param spool existing folder for temporary files: an archive inside an archive lies there while it is walked, at most
     *     {@link ArchiveLimits#depth} of them at a time
     */
    public Archives(ArchiveLimits limits, Path spool) {
        this.limits = limits;
        this.spool = spool;
    }

    /**
     * Whether a file is to be walked rather than read: an archive by its first bytes, or by its name where the bytes say
     * nothing (the later volumes of an archive in several). Office files are ZIPs, and documents. Kinds of archives that
     * cannot be walked (RAR) are archives: the walk says so. A file that cannot be opened is none.
     */
    public static boolean isArchive(Path file) {
        return Format.of(file).isArchive();
    }

    /**
     * Hands every file in the archive to the visitor. Nothing that is wrong with the archive throws: it is reported, and the
     * rest goes on.
     *
     * @throws IOException that the visitor threw of its own
     * @throws vn.trichluc.model.EnvironmentUnusable where temporary files cannot be written
     */
    public void walk(Path archive, Visitor visitor) throws IOException {
        new Walk(limits, spool, visitor).archive(archive);
    }
}
