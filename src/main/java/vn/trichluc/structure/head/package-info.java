/**
 * Reads the head of a decision: issuer, number, place and date, type and title, also of copies that broke its lines.
 */
@NullMarked
package vn.trichluc.structure.head;

import org.jspecify.annotations.NullMarked;
