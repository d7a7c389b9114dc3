/** The command line. Knows {@code pipeline}, {@code eval}, {@code output} and {@code model}. */
@NullMarked
package vn.trichluc.app;

import org.jspecify.annotations.NullMarked;
