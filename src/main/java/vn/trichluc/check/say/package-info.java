/**
 * How a finding is said in English and Vietnamese: phrases, names of places, the reading order of what is found.
 */
@NullMarked
package vn.trichluc.check.say;

import org.jspecify.annotations.NullMarked;
