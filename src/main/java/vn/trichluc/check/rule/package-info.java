/**
 * The rules, one class each: a {@link vn.trichluc.check.rule.Rule} finds discrepancies of one code.
 *
 * <p>{@link vn.trichluc.check.rule.Claims} are rules whose findings are broken sums and products, so that roots can be
 * sought over all of them together. Rules have no state and know no other stage.
 */
@NullMarked
package vn.trichluc.check.rule;

import org.jspecify.annotations.NullMarked;
