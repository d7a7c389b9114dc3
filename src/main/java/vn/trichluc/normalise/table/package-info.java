/**
 * Gives the cells of tables their values: the number style and unit of a table, and figures that recognition muddled.
 */
@NullMarked
package vn.trichluc.normalise.table;

import org.jspecify.annotations.NullMarked;
