/**
 * A database of decisions as files: CSV with a data package, JSON Lines, Parquet, Excel workbooks.
 *
 * <p>In: a {@link vn.trichluc.database.DatabaseReader}. Out: a folder of files, each there whole or not at all, and the
 * same bytes for the same database. Entry: {@link vn.trichluc.export.DatabaseExport}. No figure is computed or changed.
 */
@NullMarked
package vn.trichluc.export;

import org.jspecify.annotations.NullMarked;
