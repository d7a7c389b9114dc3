/** Reads HTML pages: the text that a reader sees, in order. It is the only package that uses jsoup. */
@NullMarked
package vn.trichluc.ingest.html;

import org.jspecify.annotations.NullMarked;
