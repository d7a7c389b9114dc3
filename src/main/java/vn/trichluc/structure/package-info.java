/** Blocks become head, sections and tables with the meaning of their rows and columns. Knows {@code model} and {@code text}. */
@NullMarked
package vn.trichluc.structure;

import org.jspecify.annotations.NullMarked;
