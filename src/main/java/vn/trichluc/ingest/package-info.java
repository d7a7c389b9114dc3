/**
 * A file becomes pages (words, rulings, pictures) or blocks.
 *
 * <p>In: a {@link vn.trichluc.model.Source}, hostile until shown otherwise. Out: {@link vn.trichluc.ingest.Opened},
 * either a document of blocks (text, Word, HTML: they have their structure already) or pages that are handed out one at
 * a time, each with the verdict whether its text layer is believed, its picture is to be recognised, or it is blank.
 * What cannot be read at all is one {@link vn.trichluc.model.UnreadableDocument}; a page that cannot be read is a value,
 * and the others go on.
 *
 * <p>Everything that is checked against a limit has the limit as a named constant or in
 * {@link vn.trichluc.ingest.Limits}. This package does not know what words mean, with two exceptions: what the caption
 * of an electronic signature looks like, and whether letters form Vietnamese syllables. Knows {@code model} and
 * {@code text}; the only package that knows PDFBox and Tika.
 */
@NullMarked
package vn.trichluc.ingest;

import org.jspecify.annotations.NullMarked;
