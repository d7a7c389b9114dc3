/**
 * A page's picture becomes an upright, clean one, and its drawn lines are found.
 *
 * <p>In: one page's picture as it was scanned or rendered. Out: a grey picture without skew, stamps, scanner edges, specks
 * and rulings, with what was done to it and the rulings in points. This package must not know what is read from the
 * picture, nor by what. Knows {@code model} and {@code natives}; the only package that knows what of Leptonica is used.
 */
@NullMarked
package vn.trichluc.image;

import org.jspecify.annotations.NullMarked;
