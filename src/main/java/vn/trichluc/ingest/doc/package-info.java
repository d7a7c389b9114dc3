/**
 * Word documents of the binary format of Word 97 to 2003. The only package that knows POI's HWPF.
 */
@NullMarked
package vn.trichluc.ingest.doc;

import org.jspecify.annotations.NullMarked;
