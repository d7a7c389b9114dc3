/**
 * Compares results with gold. In: the corpus with its gold (corpus/gold, whose README.md describes the format) and the
 * JSON files that extraction wrote. Out: an {@link vn.trichluc.eval.EvaluationReport}. This package knows the contract as
 * JSON, never how a document was read.
 */
@NullMarked
package vn.trichluc.eval;

import org.jspecify.annotations.NullMarked;
