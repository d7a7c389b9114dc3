/**
 * Tesseract as a {@link vn.trichluc.ocr.recogniser.Recogniser}. No other package
 * knows tess4j, or a mode, a variable or a limit of Tesseract.
 */
@NullMarked
package vn.trichluc.ocr.tesseract;

import org.jspecify.annotations.NullMarked;
