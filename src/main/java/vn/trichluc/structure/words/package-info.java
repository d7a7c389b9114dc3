/**
 * The words and marks by which parts of a decision are known: markers of headings, motto, symbols of signature and
 * seal.
 *
 * <p>The forms follow annex I of Nghị định 30/2020/NĐ-CP. Each class looks at one line and knows no document.
 */
@NullMarked
package vn.trichluc.structure.words;

import org.jspecify.annotations.NullMarked;
