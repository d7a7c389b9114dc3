/**
 * Decisions made up for tests: consistent by construction, written in every manner of the corpus, with known errors
 * planted into them. {@code Measurement} runs the way from text to discrepancies over them and counts.
 */
@NullMarked
package vn.trichluc.generated;

import org.jspecify.annotations.NullMarked;
