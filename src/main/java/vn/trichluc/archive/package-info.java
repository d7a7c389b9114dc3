/**
 * Archives become their members, one after the other, as streams.
 *
 * <p>In: a file that is a ZIP, TAR or 7z archive, or one file packed by gzip, bzip2 or xz; hostile until shown otherwise.
 * Out: every file in it and in the archives inside it, under a safe relative name, or one line that says why it does not
 * come out. What this package writes is a file of its own in a folder for temporary files, under a name of its own, gone
 * when the member is done; no name out of an archive ever reaches the file system from here.
 *
 * <p>Every bound is in {@link vn.trichluc.archive.ArchiveLimits} or a named constant; {@code docs/archives.md} lists them.
 * Knows {@code model}, and {@code text} for the encodings of names; not what a document is, except that an Office file is
 * one although it is a ZIP.
 */
@NullMarked
package vn.trichluc.archive;

import org.jspecify.annotations.NullMarked;
