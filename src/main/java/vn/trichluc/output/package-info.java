/**
 * The contract's JSON, and the files that hold it.
 *
 * <p>In: an {@link vn.trichluc.model.Extraction}. Out: RFC 8785 bytes that are valid against
 * {@code decision.schema.json}, files that appear whole or not at all. Knows {@code model} alone: nothing here decides
 * what a document says.
 */
@NullMarked
package vn.trichluc.output;

import org.jspecify.annotations.NullMarked;
