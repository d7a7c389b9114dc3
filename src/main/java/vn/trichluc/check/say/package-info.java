/**
 * Words findings in English and Vietnamese: phrases, names of places; and puts them into reading order.
 */
@NullMarked
package vn.trichluc.check.say;

import org.jspecify.annotations.NullMarked;
