/**
 * Pieces of a page's picture and the shapes of ink in them: characters that hang together, holes, widths, strokes. Pixels
 * and their place on the page are all that this package knows.
 */
@NullMarked
package vn.trichluc.ocr.ink;

import org.jspecify.annotations.NullMarked;
