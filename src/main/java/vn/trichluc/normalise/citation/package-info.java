/**
 * Citations of other instruments in running text: type, number, date, issuer, short forms, and their doubts.
 */
@NullMarked
package vn.trichluc.normalise.citation;

import org.jspecify.annotations.NullMarked;
