/** Reads Word documents in the binary format of Word 97 to 2003. It is the only package that uses POI's HWPF. */
@NullMarked
package vn.trichluc.ingest.doc;

import org.jspecify.annotations.NullMarked;
