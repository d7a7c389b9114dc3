/**
 * Reads PDF: glyphs, drawn lines and pictures of a page's content, words of glyphs, and whether a text layer is
 * believed.
 *
 * <p>It is the only package that uses PDFBox.
 */
@NullMarked
package vn.trichluc.ingest.pdf;

import org.jspecify.annotations.NullMarked;
