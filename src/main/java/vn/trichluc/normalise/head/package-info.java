/**
 * The fields of a decision's head: number, date, place and province, type, day of effect, and how sure they are.
 */
@NullMarked
package vn.trichluc.normalise.head;

import org.jspecify.annotations.NullMarked;
