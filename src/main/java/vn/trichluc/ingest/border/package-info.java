/** Types that leave the stage: an opened document, a page's text layer, limits, a page that cannot be read. */
@NullMarked
package vn.trichluc.ingest.border;

import org.jspecify.annotations.NullMarked;
