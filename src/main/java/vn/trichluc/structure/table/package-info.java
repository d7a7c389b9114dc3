/**
 * Makes tables of grids: header rows, roles of columns, rows and their groups, cells that recognition put elsewhere.
 */
@NullMarked
package vn.trichluc.structure.table;

import org.jspecify.annotations.NullMarked;
