/**
 * Decides which claims of figures on each other (sums, products) were meant, and finds the fewest figures that, printed
 * otherwise, would make all of them hold.
 *
 * <p>In: {@link vn.trichluc.check.claim.Constraint constraints} over {@link vn.trichluc.check.claim.Figure figures}.
 * Out: {@link vn.trichluc.check.claim.Root roots}. The search is exact and bounded by
 * {@link vn.trichluc.check.claim.SearchBudget}. Nothing here knows tables, sections or rules.
 */
@NullMarked
package vn.trichluc.check.claim;

import org.jspecify.annotations.NullMarked;
