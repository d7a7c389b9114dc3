/** What an engine that reads print is asked, in words that are none of any engine's. */
@NullMarked
package vn.trichluc.ocr.recogniser;

import org.jspecify.annotations.NullMarked;
