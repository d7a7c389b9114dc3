/** The stages put together. Knows all of them. */
@NullMarked
package vn.trichluc.pipeline;

import org.jspecify.annotations.NullMarked;
