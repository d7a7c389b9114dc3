/** Amounts, counts, shares, dates and citations: printed figures become values. Knows {@code model} and {@code text}. */
@NullMarked
package vn.trichluc.normalise;

import org.jspecify.annotations.NullMarked;
