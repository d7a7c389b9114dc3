/**
 * Figures of tables: number style and unit of a table, the value of each cell, figures that recognition muddled.
 */
@NullMarked
package vn.trichluc.normalise.table;

import org.jspecify.annotations.NullMarked;
