/**
 * Holds lists of names, one file each: funds, units of money, provinces, issuers, family names. Users can extend those
 * of funds and of units of money.
 */
@NullMarked
package vn.trichluc.text.lexicon;

import org.jspecify.annotations.NullMarked;
