/**
 * Pieces of a page's picture and the shapes of ink in them: connected pieces, holes, widths, strokes. This
 * package knows nothing but pixels and their place on the page.
 */
@NullMarked
package vn.trichluc.ocr.ink;

import org.jspecify.annotations.NullMarked;
