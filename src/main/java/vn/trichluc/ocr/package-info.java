/**
 * Words from a page's picture.
 *
 * <p>In: one page's picture, upright and clean. Out: its words with boxes in points and confidences, in no order to rely
 * on. This package must not know what words mean, nor where the picture came from. Knows {@code model} and
 * {@code natives}; the only package that knows tess4j.
 */
@NullMarked
package vn.trichluc.ocr;

import org.jspecify.annotations.NullMarked;
