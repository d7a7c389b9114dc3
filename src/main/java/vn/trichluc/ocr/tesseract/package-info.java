/**
 * Tesseract as a {@link vn.trichluc.ocr.recogniser.Recogniser}. The only package that knows tess4j, and that a mode, a
 * variable or a limit of Tesseract is known in.
 */
@NullMarked
package vn.trichluc.ocr.tesseract;

import org.jspecify.annotations.NullMarked;
