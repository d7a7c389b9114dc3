/**
 * Results held against gold. In: the corpus with its gold (corpus/gold, the format is told in its README.md) and the
 * JSON files that extraction wrote. Out: an {@link vn.trichluc.eval.EvaluationReport}. This package knows the contract as
 * JSON, never how a document was read; with {@code output} the only one that knows Jackson.
 */
@NullMarked
package vn.trichluc.eval;

import org.jspecify.annotations.NullMarked;
