/**
 * Tesseract behind its native library. The only package that knows tess4j.
 */
@NullMarked
package vn.trichluc.ocr.tesseract;

import org.jspecify.annotations.NullMarked;
