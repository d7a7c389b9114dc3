/**
 * Finds where a part of a document begins and ends: the start of an annex, the close with signers and recipients.
 */
@NullMarked
package vn.trichluc.structure.part;

import org.jspecify.annotations.NullMarked;
