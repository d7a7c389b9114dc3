/**
 * What crosses the border of the stage and what every engine needs: alphabets, deadlines, failures.
 */
@NullMarked
package vn.trichluc.ocr.border;

import org.jspecify.annotations.NullMarked;
