/**
 * Shapes of ink: pieces, holes, widths, strokes. Pixels are all that it knows.
 */
@NullMarked
package vn.trichluc.ocr.ink;

import org.jspecify.annotations.NullMarked;
