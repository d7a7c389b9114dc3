/**
 * Finds statements of a decision that do not agree with each other, and doubtful ones. Codes, severities and causes are
 * those of the contract ({@code trichluc schema}). Three rules stand above all checks:
 *
 * <ul>
 *   <li><b>No discrepancy is better than a false one.</b> A check speaks only where the document itself says that two
 *       figures belong together.
 *   <li><b>No figure is changed.</b> A discrepancy names the figures as printed, says where they stand, and what would
 *       fit.
 *   <li><b>Equal units have no tolerance.</b> A sum of printed figures holds within half of the last printed digit of
 *       each figure that was rounded, and only of those. Blank cells and dashes add as 0.
 * </ul>
 *
 * <p>Severity: an <i>error</i> is two statements that cannot both be right, a <i>warning</i> is probably wrong, a
 * <i>note</i> is worth a look. Messages are in English, and in Vietnamese by {@code trichluc extract --lang vi}, with
 * the figures as printed, where they stand, and what would fit. The seeds that examples speak of are the decisions in
 * {@code corpus/seeds}: 000 Sơn La, 001 Lai Châu, 002 Kiên Giang, 003 Bến Tre, 004 Cao Bằng.
 *
 * <h2>How a table's sums are believed</h2>
 *
 * <p>A table vouches for its own sums. A relation (funds of a year make its total; years make the period; items make
 * the total row) that holds nearly everywhere is meant, so where it breaks, a figure is wrong. A relation that holds
 * nowhere was never meant, so nothing is said. With a single place to look at, only a small difference is believed.
 * Columns of rates, prices, shares, populations and running totals do not add up and are left out, and so are rows of
 * percentages between rows of money. A group row without figures is no addend: its items are. Rows that break the row
 * above them down ("- Trong đó: …") are no addends either. A row whose cells were lost breaks its sums in many places;
 * it is reported once, as {@code cell-lost}, and takes no part in other sums.
 *
 * <p>Columns that the row of column numbers explains ("21=22+23", "7=5-6", "(6)=(4)x(5)", "8=6/5*100") are held to
 * their formula; one that mixes operations ("6=3+4-5") is left alone. Where the header names no sources, a total stands
 * for the columns beside it under its own header ("Tổng số", "Vốn đầu tư", "Vốn sự nghiệp"), if most rows agree.
 *
 * <h2>Constraints, roots and repairs</h2>
 *
 * <p>Every sum, product, share and equality that the document claims is a <i>constraint</i> over printed figures: rows,
 * columns, groups and formulas of tables, a whole and its parts in the text, count × rate, per cent, figures and words,
 * text against table, table against table. A rule reports the constraints that the printed figures break; those that
 * hold are evidence as well. Over all of them a search finds the <i>fewest figures</i> that, printed otherwise, would
 * make everything hold (conflict-directed hitting sets after Reiter 1987, with linear equations as the theory: exact,
 * not a heuristic). Among equally small sets the likelier slip wins where it is clearly likelier: swapped, lost or
 * doubled digits, a neighbour's figure, another unit, digits that look alike, a figure that recognition doubted; an
 * arbitrary other number or a figure lost from a blank cell comes last.
 *
 * <ul>
 *   <li>Figures that are wrong <i>and agree with each other as printed</i> are one slip, carried on from the first.
 *       Each slip has one discrepancy as its <b>root</b>; its {@code repair} names all figures of the slip, the first
 *       one first. All others that come of it name it in {@code root}. A sum in which two slips meet names the one
 *       whose figure is its whole, and holds once both are mended. In seed 003, 13 broken sums are two slips: 132 for
 *       130 (row VI.6, KC ĐP of 2021, carried on into 287, 4,297 and the row's total) and 650 for 630 (VI.6, the
 *       period).
 *   <li>Where explanations are equally good there is no repair, and the message says that it cannot be told (seed 004,
 *       line 410: 100 for 65, or a figure lost from any of three blank cells).
 *   <li>The work has a bound (400,000 terms for constraints that are connected). Beyond it, constraints that share
 *       figures through short sums are explained by themselves; where that fails too, the message says that the search
 *       ended at its bound.
 *   <li>Nothing is mended: a repair is a proposal.
 * </ul>
 *
 * <h2>Cause</h2>
 *
 * <p>Several wrong figures that agree are a miscalculation of the <i>source</i>. One wrong figure is of
 * <i>recognition</i> where recognition was less than 0.8 sure of it; of the <i>source</i> in a Word or HTML file, or
 * where it is no slip of reading (look-alikes, lost or doubled digits, lost cells); else it is <i>unclear</i>. Where a
 * doubted figure is or may be the wrong one, the discrepancy is a warning at most. Lost cells are of recognition, lost
 * pages and parts of <i>capture</i>.
 *
 * <h2>The package</h2>
 *
 * <p>In: a {@link vn.trichluc.model.Reading}. Out: numbered {@link vn.trichluc.model.Discrepancy discrepancies}, each
 * with its places, the figures as printed and what would fit. The entry is {@link vn.trichluc.check.Checks}; each rule
 * is one class and one line in its list. It knows {@code model} and {@code text}, and must neither know how a document
 * was read nor change a figure.
 */
@NullMarked
package vn.trichluc.check;

import org.jspecify.annotations.NullMarked;
