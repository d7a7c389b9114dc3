/**
 * Gives the amounts of running text their values, funds and years, and finds which are parts of which.
 */
@NullMarked
package vn.trichluc.normalise.amount;

import org.jspecify.annotations.NullMarked;
