/**
 * Reads parts of a page again in another way: figures, row numbers, labels, lines that were missed.
 */
@NullMarked
package vn.trichluc.ocr.reread;

import org.jspecify.annotations.NullMarked;
