/**
 * Turns words and rulings into lines, paragraphs and grids in reading order.
 *
 * <p>In: pages with words in no particular order and the lines drawn on them, boxes in points from the top left of the
 * upright page. Out: paragraphs and grids in reading order over the whole document, without running heads and page
 * numbers. It uses {@code model}.
 *
 * <p>This is geometry only: the package must not know what words mean. Of characters it may know whether they are
 * capitals, digits or list marks, and of a line whether it repeats another one.
 */
@NullMarked
package vn.trichluc.layout;

import org.jspecify.annotations.NullMarked;
