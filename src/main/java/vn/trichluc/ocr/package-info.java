/**
 * Words from a page's picture.
 *
 * <p>In: one page's picture, upright and clean. Out: its words with boxes in points and confidences, in no order to
 * rely on. This package must not know what words mean, nor where the picture came from; whoever makes the engine says
 * which words announce a Roman numeral. It uses {@code model} and {@code natives}.
 *
 * <p>{@link vn.trichluc.ocr.OcrEngine} is the entry. A {@link vn.trichluc.ocr.recogniser.Recogniser} reads; what it
 * read badly is decided by the shapes of its {@code ink}, or read again ({@code reread}). An engine's own modes and
 * limits stay in its package, of which {@code tesseract} is the only one.
 */
@NullMarked
package vn.trichluc.ocr;

import org.jspecify.annotations.NullMarked;
