/** Holds the bytes of whole results: what comes out for a document does not change unless somebody means it. */
@NullMarked
package vn.trichluc.frozen;

import org.jspecify.annotations.NullMarked;
