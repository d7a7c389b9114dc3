/**
 * HTML pages: what a reader sees of them, in order. The only package that knows jsoup.
 */
@NullMarked
package vn.trichluc.ingest.html;

import org.jspecify.annotations.NullMarked;
