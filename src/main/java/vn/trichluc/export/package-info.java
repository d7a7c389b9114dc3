/**
 * Exports a database of decisions to files: CSV with a data package, JSON Lines, Parquet, Excel workbooks.
 *
 * <p>In: a {@link vn.trichluc.database.DatabaseReader}. Out: a folder of files, each of them whole or absent, with the
 * same bytes for the same database. Entry: {@link vn.trichluc.export.DatabaseExport}. No figure is computed or changed.
 */
@NullMarked
package vn.trichluc.export;

import org.jspecify.annotations.NullMarked;
