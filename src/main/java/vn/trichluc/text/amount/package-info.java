/**
 * Reads quantities by the grammar of Vietnamese: money, counts, shares, rates, ranges and bounds, in figures and in
 * words.
 *
 * <p>{@link vn.trichluc.text.amount.Amounts} is the entry.
 */
@NullMarked
package vn.trichluc.text.amount;

import org.jspecify.annotations.NullMarked;
