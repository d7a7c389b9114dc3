/**
 * The records that cross a border between stages: geometry, words, blocks, tables, the decision, discrepancies.
 *
 * <p>In: nothing. Out: everything that another package may know of its neighbours. This package knows no stage, no file
 * format but by its name ({@link vn.trichluc.model.SourceKind}) and no library but JSpecify. A record component that
 * the contract lets a document leave out is {@link org.jspecify.annotations.Nullable}, or an empty string or list where
 * "nothing said" has that natural form.
 *
 * <h2>Glossary</h2>
 *
 * <p>Names used here for Vietnamese legal terms: số, ký hiệu: number; trích yếu: title; căn cứ: legal basis; điều:
 * article; khoản: clause; điểm: point; chương: chapter; phần: part; phụ lục, biểu: annex; nơi nhận: recipients; người
 * ký: signer; quyền hạn (TM., KT.): authority; chức vụ: position; địa danh: place; khuyến công: industrial promotion.
 *
 * <p>The page:
 *
 * <ul>
 *   <li><b>text layer</b>: the words that a PDF stores with a page, beside its picture or instead of one.
 *   <li><b>upright, straightened</b>: an upright page was turned by quarters until its text reads from left to right; a
 *       straightened one had its skew of a few degrees taken out as well.
 *   <li><b>ruling</b>: a line drawn on the page, of a table or below a word.
 *   <li><b>piece of ink</b>: dark pixels that touch each other: a character, a part of one, or several that touch.
 *   <li><b>diacritic, mark</b>: what stands above, below or through a letter (dấu): hats, hooks and bars of ă, â, ơ, ư,
 *       đ, and the tones of á, à, ả, ã, ạ. In a figure a mark is a comma or a full stop, that is a separator.
 *   <li><b>separator</b>: the mark that groups the thousands of a figure or begins its decimals.
 *   <li><b>bullet, list mark</b>: what begins an item of a list: "-", "+", "•", "1.", "a)".
 *   <li><b>printed</b>: as the source has it, misprints included; opposed to values, which are worked out from it.
 *   <li><b>reading</b>: what one pass of recognition makes of a piece of a page. Several readings of one word may
 *       differ; the word then keeps them all. The record {@link vn.trichluc.model.Reading} is a whole document with
 *       values.
 *   <li><b>confidence</b>: from 0 to 1, how likely a reading or a value is right. What the file holds as characters is
 *       {@link vn.trichluc.model.Confidence#PRINTED}; the output leaves that out.
 *   <li><b>sure, in doubt</b>: with a confidence above or below a threshold that is named where it is used; in the
 *       output {@link vn.trichluc.model.Confidence.Limit#DOUBT}.
 *   <li><b>told</b>: decided by evidence ("told by its shape"). What cannot be told stays undecided: no value is
 *       invented.
 * </ul>
 *
 * <p>The document:
 *
 * <ul>
 *   <li><b>place, anchor</b>: where something stands in the source: a line, a page, or a box on a page ({@link
 *       vn.trichluc.model.Anchor}). In a string a place is a range of characters.
 *   <li><b>block</b>: a paragraph or a grid, in reading order ({@link vn.trichluc.model.Block}).
 *   <li><b>grid, table</b>: a grid is a table as geometry, rows of cells; a table has meanings for its columns and
 *       rows.
 *   <li><b>lattice</b>: the crossing rulings of a page from which the cells of a grid are found.
 *   <li><b>head, close</b>: the head is what stands before the text: issuer, number, place and date, type and title
 *       (thể thức). The close is what stands behind it: recipients, signers.
 *   <li><b>section</b>: a heading with the text below it, up to the next heading; sections form a tree.
 *   <li><b>preamble</b>: the text between the head and the first heading, mostly legal bases (căn cứ).
 *   <li><b>annex, attachment</b>: what a decision enacts or adds behind its close: a programme, a plan, tables (phụ
 *       lục).
 *   <li><b>caption</b>: the line that ties an annex to its decision: "(Kèm theo Quyết định số …)". The caption of a
 *       signature is what digital signing prints beside it.
 *   <li><b>instrument, citation, mention</b>: an instrument is a law, decree, decision or letter (văn bản). A citation
 *       is an instrument that the document names, and a mention is one place where it does.
 *   <li><b>left out</b>: characters of the source that stand nowhere in the output, with the reason ({@link
 *       vn.trichluc.model.LeftOut}).
 *   <li><b>folded</b>: changed for comparison, to lower case and mostly without diacritics ({@code text.Folding}).
 * </ul>
 *
 * <p>Figures and checks:
 *
 * <ul>
 *   <li><b>group row, item row, total row</b>: an item row has the figures of one thing; a group row names the items
 *       below it and mostly has their sum; a total row has the sum of a table (tổng cộng).
 *   <li><b>fund, source of money</b>: whose money pays (nguồn vốn, nguồn kinh phí): a budget, the national or local
 *       promotion programme, the beneficiary ({@link vn.trichluc.model.Fund}).
 *   <li><b>whole, part</b>: an amount and those that it is stated to consist of (trong đó).
 *   <li><b>style</b>: which separator a document uses for what: 1.234,5 is Vietnamese, 1,234.5 English.
 *   <li><b>claim</b>: what a document says of its own figures, openly or by its form: that a total row is a sum.
 *   <li><b>constraint</b>: a claim as an equation over printed figures; it holds or is broken.
 *   <li><b>discrepancy</b>: two statements that disagree, or one that is doubtful.
 *   <li><b>slip</b>: wrong figures with one origin, carried on from the first.
 *   <li><b>root</b>: the discrepancy from which others follow; its repair says which figures would make all of them
 *       hold.
 * </ul>
 */
@NullMarked
package vn.trichluc.model;

import org.jspecify.annotations.NullMarked;
