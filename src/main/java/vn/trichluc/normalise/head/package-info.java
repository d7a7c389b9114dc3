/**
 * Gives the values of a decision's head and close: number, date, place and province, type, day of effect, and how sure
 * they are.
 */
@NullMarked
package vn.trichluc.normalise.head;

import org.jspecify.annotations.NullMarked;
