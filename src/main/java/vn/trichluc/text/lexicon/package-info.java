/**
 * Lists of names, one file each, that users can extend: funds, units of money, provinces, issuers, family names.
 */
@NullMarked
package vn.trichluc.text.lexicon;

import org.jspecify.annotations.NullMarked;
