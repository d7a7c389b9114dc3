/**
 * Reads the body of a decision block by block: what each paragraph is, in the order in which the cases are asked.
 */
@NullMarked
package vn.trichluc.structure.body;

import org.jspecify.annotations.NullMarked;
