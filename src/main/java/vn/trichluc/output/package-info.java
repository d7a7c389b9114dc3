/** The contract's canonical JSON. Knows {@code model}; the only package (with {@code eval}) that knows Jackson. */
@NullMarked
package vn.trichluc.output;

import org.jspecify.annotations.NullMarked;
