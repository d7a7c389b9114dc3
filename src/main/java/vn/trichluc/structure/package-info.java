/**
 * What the blocks of an administrative document are: its head, its close, its sections, and what the rows and columns
 * of its tables mean (Decree 30/2020/NĐ-CP, Circular 01/2011/TT-BNV).
 *
 * <p>In: blocks in reading order, from pages, Word, HTML or text alike. Out: {@link vn.trichluc.model.Outline}: head
 * fields as printed, legal bases, sections with their tree and text, tables whose cells have text and no value. Every
 * field keeps its places. Budget lines of industrial promotion have the activity that they pay for.
 *
 * <p>This package must not know where blocks came from, what a figure is worth, or which statements disagree. It knows
 * {@code model} and {@code text}, and alone OpenNLP.
 */
@NullMarked
package vn.trichluc.structure;

import org.jspecify.annotations.NullMarked;
