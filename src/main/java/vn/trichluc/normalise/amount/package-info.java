/**
 * Amounts of running text and what they are parts of.
 */
@NullMarked
package vn.trichluc.normalise.amount;

import org.jspecify.annotations.NullMarked;
