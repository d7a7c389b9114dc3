/**
 * Knows the words and marks by which parts of a decision are recognised: markers of headings, motto, lines of heads
 * and signatures.
 *
 * <p>The forms follow annex I of Nghị định 30/2020/NĐ-CP. Each class looks at one line and knows no document.
 */
@NullMarked
package vn.trichluc.structure.words;

import org.jspecify.annotations.NullMarked;
