/** A page's picture becomes an upright, clean one, and its drawn lines are found. Knows {@code model}; the only package that knows lept4j. */
@NullMarked
package vn.trichluc.image;

import org.jspecify.annotations.NullMarked;
