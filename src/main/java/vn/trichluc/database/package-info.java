/**
 * Extracted decisions in a database that can be asked: SQLite, PostgreSQL or DuckDB.
 *
 * <p>In: the bytes of the contract's JSON. Out: rows of the tables that {@code V1__tables.sql} defines, one document in
 * one transaction. Entry: {@link vn.trichluc.database.Database}. No figure is computed or changed here; what is derived
 * (the path of a row's groups, what speaks against a figure) stands in columns of its own. Must not know how documents
 * are read.
 */
@NullMarked
package vn.trichluc.database;

import org.jspecify.annotations.NullMarked;
