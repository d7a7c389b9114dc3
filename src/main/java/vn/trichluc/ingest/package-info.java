/** A file becomes pages (words, rulings, pictures) or blocks. Knows {@code model} and {@code text}; the only package that knows PDFBox and Tika. */
@NullMarked
package vn.trichluc.ingest;

import org.jspecify.annotations.NullMarked;
