/**
 * Keeps extracted decisions in a database that can be queried: SQLite, PostgreSQL or DuckDB.
 *
 * <p>In: the bytes of the contract's JSON. Out: rows of the tables that {@code V1__tables.sql} defines, one document in
 * one transaction. Entry: {@link vn.trichluc.database.Database}. No figure is computed or changed here; derived values
 * (the path of a row's groups, what speaks against a figure) are in columns of their own. The package must not know how
 * documents are read.
 */
@NullMarked
package vn.trichluc.database;

import org.jspecify.annotations.NullMarked;
