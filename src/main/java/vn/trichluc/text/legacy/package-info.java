/**
 * Recognises and converts Vietnamese text from before Unicode.
 *
 * <p>In: characters as they come out of a PDF, a Word or HTML file or a text file, where a byte of such an encoding
 * shows as the character of Windows-1252 or Latin-1 with that code, and the names of fonts. Out: Unicode (NFC) and
 * which encoding it was. {@link vn.trichluc.text.legacy.LegacyText} is the entry for documents, {@link
 * vn.trichluc.text.legacy.LegacyEncoding} for text whose encoding is known; the tables beside it (TSV, in the
 * resources) name their sources. This package must not know documents, files or stages, only what Vietnamese syllables
 * look like.
 */
@NullMarked
package vn.trichluc.text.legacy;

import org.jspecify.annotations.NullMarked;
