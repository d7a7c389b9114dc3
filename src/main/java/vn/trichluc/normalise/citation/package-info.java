/**
 * Finds the instruments that a document cites: type, number, date, issuer, short forms, and their doubts.
 */
@NullMarked
package vn.trichluc.normalise.citation;

import org.jspecify.annotations.NullMarked;
