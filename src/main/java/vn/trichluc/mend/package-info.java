/**
 * Repair of recognised words by what administrative prose is known to say: diacritics of its words, symbols of
 * instruments, the stamp that a registry sets on what it receives.
 *
 * <p>In: a page as it was recognised. Out: the same page with words mended, and without such a stamp. A word keeps its
 * place and its confidence; where letters or figures were changed, its readings keep what was read. This package must
 * not know pictures, nor what a word's place in a document means; repair that needs a table or a list is done where
 * those are known. Knows {@code model} and {@code text}.
 */
@NullMarked
package vn.trichluc.mend;

import org.jspecify.annotations.NullMarked;
