/** Reads Word documents in Office Open XML (ECMA-376), with limits against hostile XML. */
@NullMarked
package vn.trichluc.ingest.docx;

import org.jspecify.annotations.NullMarked;
