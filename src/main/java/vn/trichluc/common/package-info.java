/** What has nothing to do with documents and is needed in several rooms: digests, distances, messages of one line. It knows no other package. */
@NullMarked
package vn.trichluc.common;

import org.jspecify.annotations.NullMarked;
