/**
 * Turns a file into pages (words, rulings, pictures) or blocks.
 *
 * <p>In: a {@link vn.trichluc.model.Source}, treated as hostile. Out: {@link vn.trichluc.ingest.border.Opened}, either
 * a document of blocks (text, Word, HTML: they have a structure of their own) or pages that are handed out one at a
 * time, each with the verdict whether its text layer is believed, its picture is to be recognised, or it is blank. A
 * source that cannot be read at all is one {@link vn.trichluc.model.UnreadableDocument}; a page that cannot be read is
 * a value, and the others are still read.
 *
 * <p>Every limit is a named constant or in {@link vn.trichluc.ingest.border.Limits}. This package does not know what
 * words mean, with two exceptions: what the caption of an electronic signature looks like, and whether letters form
 * Vietnamese syllables. It uses {@code model} and {@code text}, and is the only stage that uses PDFBox and Tika.
 */
@NullMarked
package vn.trichluc.ingest;

import org.jspecify.annotations.NullMarked;
