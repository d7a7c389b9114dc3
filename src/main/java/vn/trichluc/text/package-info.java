/**
 * Reads and compares Vietnamese text: folding, number words and figures, amounts and dates in running text, lexicons of
 * provinces, units and funds.
 *
 * <p>In: strings and placed texts. Out: values with the range of characters that they stand in. {@link
 * vn.trichluc.text.amount.Amounts} is the entry for the figures of running text. This package must not know documents,
 * tables or stages; it knows {@code model} only, for places and for the contract's words.
 */
@NullMarked
package vn.trichluc.text;

import org.jspecify.annotations.NullMarked;
