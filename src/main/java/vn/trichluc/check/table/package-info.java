/**
 * Prepares tables for the rules: which figures are sums of which, what rows and columns are called, which cells were
 * lost.
 */
@NullMarked
package vn.trichluc.check.table;

import org.jspecify.annotations.NullMarked;
