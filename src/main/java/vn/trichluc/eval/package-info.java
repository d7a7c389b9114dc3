/** Results held against gold. Knows {@code model}, {@code text} and {@code output}. */
@NullMarked
package vn.trichluc.eval;

import org.jspecify.annotations.NullMarked;
