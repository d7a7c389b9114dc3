/** Vietnamese text: normalisation that keeps its place, number words, folding for comparison, lexicons. Knows {@code model} only. */
@NullMarked
package vn.trichluc.text;

import org.jspecify.annotations.NullMarked;
