/**
 * Reads headings and their tree: which marker stands below which, which of them is quoted and so no heading, and what a
 * doubtful marker was.
 */
@NullMarked
package vn.trichluc.structure.section;

import org.jspecify.annotations.NullMarked;
