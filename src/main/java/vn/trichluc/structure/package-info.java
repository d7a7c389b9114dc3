/**
 * Finds what the blocks of an administrative document are: its head, its close, its sections, and what the rows and
 * columns of its tables mean. The forms are those of Decree 30/2020/NĐ-CP and, before it, of Circular 01/2011/TT-BNV;
 * for normative documents, of Decree 34/2016/NĐ-CP.
 *
 * <p>In: blocks in reading order, from pages, Word, HTML or text alike. Out: {@link vn.trichluc.model.Outline}: head
 * fields as printed, legal bases, sections with their tree and text, tables whose cells have text and no value. Every
 * field keeps its places. Budget lines of industrial promotion have the activity that they pay for.
 * {@link vn.trichluc.structure.Structure} is the entry.
 *
 * <p>This package must not know where blocks came from, what a figure is worth, or which statements disagree. It knows
 * {@code model} and {@code text}, and is the only one that uses OpenNLP.
 */
@NullMarked
package vn.trichluc.structure;

import org.jspecify.annotations.NullMarked;
