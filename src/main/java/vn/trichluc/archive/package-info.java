/**
 * Unpacks archives into their members, one after the other, as streams.
 *
 * <p>In: a file that is a ZIP, TAR or 7z archive, or one file packed by gzip, bzip2 or xz; treated as hostile. Out:
 * every file in it and in the archives inside it, under a safe relative name, or one line that says why it could not be
 * unpacked. This package writes only files of its own in a folder for temporary files, under names of its own, deleted
 * when the member is done; no name out of an archive ever reaches the file system from here.
 *
 * <p>Every limit is in {@link vn.trichluc.archive.ArchiveLimits} or a named constant; {@code docs/archives.md} lists
 * them. The package uses {@code model}, and {@code text} for the encodings of names. It does not know what a document
 * is, except that an Office file is one although it is a ZIP.
 */
@NullMarked
package vn.trichluc.archive;

import org.jspecify.annotations.NullMarked;
