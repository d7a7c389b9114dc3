/**
 * Warnings that readers of several formats give: old encodings, pictures not read, text that nobody sees.
 */
@NullMarked
package vn.trichluc.ingest.warning;

import org.jspecify.annotations.NullMarked;
