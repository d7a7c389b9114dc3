/**
 * Discrepancies: what in a document does not agree with itself, and what is doubtful.
 *
 * <p>In: a {@link vn.trichluc.model.Reading}. Out: numbered {@link vn.trichluc.model.Discrepancy discrepancies}, each
 * with its places, the figures as printed and what would fit. The entry is {@link vn.trichluc.check.Checks}; each rule
 * is one class and one line in its list. The sums that tables claim are {@code Constraint}s of {@code TableSums}, so
 * that a rule asks which of them are broken and {@code Trust} which of those were meant: no discrepancy is better than
 * a false one.
 *
 * <p>Knows {@code model} and {@code text}. Must not know how a document was read, nor change a figure.
 */
@NullMarked
package vn.trichluc.check;

import org.jspecify.annotations.NullMarked;
