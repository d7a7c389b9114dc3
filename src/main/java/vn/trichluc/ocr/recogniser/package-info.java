/** The interface of an engine that reads print, in terms that belong to no engine in particular. */
@NullMarked
package vn.trichluc.ocr.recogniser;

import org.jspecify.annotations.NullMarked;
