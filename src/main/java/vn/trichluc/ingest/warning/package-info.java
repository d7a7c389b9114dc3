/** Makes warnings that readers of several formats share: old encodings, pictures not read, text that is not visible. */
@NullMarked
package vn.trichluc.ingest.warning;

import org.jspecify.annotations.NullMarked;
