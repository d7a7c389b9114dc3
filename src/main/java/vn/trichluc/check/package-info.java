/** Discrepancies: one class a rule, each a function of the reading. Knows {@code model} and {@code text}. */
@NullMarked
package vn.trichluc.check;

import org.jspecify.annotations.NullMarked;
