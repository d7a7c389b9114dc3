/**
 * Turns a page's picture into an upright, clean one, and finds its drawn lines.
 *
 * <p>In: one page's picture as it was scanned or rendered. Out: a grey picture without skew, stamps, scanner edges and
 * rulings, with what was done to it and the rulings in points. This package must not know what is read from the
 * picture, nor by what. It uses {@code model} and {@code natives}, and is the only package that knows which functions
 * of Leptonica are used.
 */
@NullMarked
package vn.trichluc.image;

import org.jspecify.annotations.NullMarked;
