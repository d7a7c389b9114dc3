/**
 * Loads Tesseract and Leptonica on any desktop without a system package.
 *
 * <p>In: the libraries in the jars of the class path. Out: the same, loaded into this process. This package must not
 * know what they are used for. It uses {@code model}.
 */
@NullMarked
package vn.trichluc.natives;

import org.jspecify.annotations.NullMarked;
