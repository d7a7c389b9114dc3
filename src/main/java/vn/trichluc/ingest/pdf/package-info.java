/**
 * PDF: glyphs, drawn lines and pictures of a page's content, words of glyphs, and whether a text layer is to be believed.
 *
 * <p>The only package that knows PDFBox.
 */
@NullMarked
package vn.trichluc.ingest.pdf;

import org.jspecify.annotations.NullMarked;
