/** Reads plain text: encodings, paragraphs, tables between tabs, bars or spaces, Markdown, HTML within text. */
@NullMarked
package vn.trichluc.ingest.text;

import org.jspecify.annotations.NullMarked;
