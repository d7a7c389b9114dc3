/**
 * Holds what is needed in several packages and has nothing to do with documents: digests, distances, messages of one
 * line. It uses no other package.
 */
@NullMarked
package vn.trichluc.common;

import org.jspecify.annotations.NullMarked;
