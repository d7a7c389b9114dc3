/** Reads image files as pages: TIFF, JPEG, PNG, JBIG2, with limits before a picture is unpacked. */
@NullMarked
package vn.trichluc.ingest.image;

import org.jspecify.annotations.NullMarked;
