/**
 * Headings and their tree: which marker stands below which, what is quoted and no heading, what a doubtful marker was.
 */
@NullMarked
package vn.trichluc.structure.section;

import org.jspecify.annotations.NullMarked;
