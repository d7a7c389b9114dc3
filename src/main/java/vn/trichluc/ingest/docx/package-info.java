/**
 * Word documents as Office Open XML (ECMA-376), read with limits against hostile XML.
 */
@NullMarked
package vn.trichluc.ingest.docx;

import org.jspecify.annotations.NullMarked;
