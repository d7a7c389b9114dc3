/**
 * The records that cross a border between stages: geometry, words, blocks, tables, the decision, discrepancies.
 *
 * <p>In: nothing. Out: everything that another package may know of its neighbours. This package knows no stage, no file
 * format but by its name ({@link vn.trichluc.model.SourceKind}) and no library but JSpecify. A record component that the contract lets a document leave out is
 * {@link org.jspecify.annotations.Nullable}, or an empty string or list where "nothing said" has that natural form.
 *
 * <p>Glossary (Vietnamese legal term: name used here): số, ký hiệu: number; trích yếu: title; căn cứ: legal basis; điều:
 * article; khoản: clause; điểm: point; chương: chapter; phần: part; phụ lục, biểu: annex; nơi nhận: recipients; người
 * ký: signer; quyền hạn (TM., KT.): authority; chức vụ: position; địa danh: place; khuyến công: industrial promotion.
 */
@NullMarked
package vn.trichluc.model;

import org.jspecify.annotations.NullMarked;
