/** What every recogniser serves: the characters that a reading may give. */
@NullMarked
package vn.trichluc.ocr.recogniser;

import org.jspecify.annotations.NullMarked;
