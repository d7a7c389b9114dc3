/**
 * A document's pages as pictures after each step of reading, for whoever wants to see why a figure came out as it did.
 *
 * <p>In: a file with pages. Out: PNG files in a folder. The document is read as always; what is drawn is made again
 * from the same page afterwards, so that reading knows nothing of it. This package must not change what is read.
 */
@NullMarked
package vn.trichluc.pipeline.inspect;

import org.jspecify.annotations.NullMarked;
