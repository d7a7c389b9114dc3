/** Words from a page's picture. Knows {@code model}; the only package that knows tess4j. */
@NullMarked
package vn.trichluc.ocr;

import org.jspecify.annotations.NullMarked;
