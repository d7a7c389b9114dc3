/**
 * Removes what is no content from the blocks: running heads, page numbers, stamps, captions of signatures, tables of
 * contents. What is removed is listed as left out.
 */
@NullMarked
package vn.trichluc.structure.clean;

import org.jspecify.annotations.NullMarked;
