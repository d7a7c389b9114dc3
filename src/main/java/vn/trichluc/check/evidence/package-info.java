/**
 * Finds once what several rules ask of one document: amounts and their wholes, sentences that occur twice, stated
 * counts.
 *
 * <p>A rule is given an {@link vn.trichluc.check.evidence.Evidence} and nothing else.
 */
@NullMarked
package vn.trichluc.check.evidence;

import org.jspecify.annotations.NullMarked;
