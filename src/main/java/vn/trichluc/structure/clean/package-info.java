/**
 * Blocks without what is no content: stamps, page numbers, mottoes that stand twice. What is taken away is counted.
 */
@NullMarked
package vn.trichluc.structure.clean;

import org.jspecify.annotations.NullMarked;
