/**
 * Prepares running text for the rules: passages of sections, the amounts in them, and the order of headings and
 * annexes.
 */
@NullMarked
package vn.trichluc.check.passage;

import org.jspecify.annotations.NullMarked;
