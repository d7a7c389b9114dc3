/** Words and rulings become lines, paragraphs and grids in reading order. Geometry only, never what words mean. Knows {@code model}. */
@NullMarked
package vn.trichluc.layout;

import org.jspecify.annotations.NullMarked;
