/**
 * Words from a page's picture.
 *
 * <p>In: one page's picture, upright and clean. Out: its words with boxes in points and confidences, in no order to rely
 * on. A {@code Recogniser} reads, and what it read badly is told by the ink or read again. This package must not know what
 * words mean, nor where the picture came from; of words that matter to reading it is told by whoever makes the engine.
 * Knows {@code model} and {@code natives}; the only package that knows tess4j, in the class that reads with it.
 */
@NullMarked
package vn.trichluc.ocr;

import org.jspecify.annotations.NullMarked;
