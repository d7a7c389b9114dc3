/**
 * Turns printed figures into values: amounts, counts, shares, dates and citations.
 *
 * <p>In: an {@link vn.trichluc.model.Outline}, whose texts and cells are as printed. Out: a {@link
 * vn.trichluc.model.Reading}, the same with values: the decision's fields, its citations, the amounts of its running
 * text with their funds, years and wholes, the cells of its tables. Entry: {@link vn.trichluc.normalise.Normaliser}.
 *
 * <p>This package must not know where a text came from, how a page looks, or what a discrepancy is: it gives every
 * figure the value that is printed, or none; whether two figures agree is for the checks.
 */
@NullMarked
package vn.trichluc.normalise;

import org.jspecify.annotations.NullMarked;
