/**
 * Writes the contract's JSON, and the files that hold it.
 *
 * <p>In: an {@link vn.trichluc.model.Extraction}. Out: RFC 8785 bytes that are valid against {@code
 * decision.schema.json}, files that are whole or absent. The package uses {@code model} alone: nothing here decides
 * what a document says.
 */
@NullMarked
package vn.trichluc.output;

import org.jspecify.annotations.NullMarked;
