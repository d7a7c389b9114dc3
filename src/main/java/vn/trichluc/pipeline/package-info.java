/**
 * Puts the stages together: from a source to its {@link vn.trichluc.model.Outcome}.
 *
 * <p>In: files, folders and members of archives. Out: extractions whose every character is accounted for. {@link
 * vn.trichluc.pipeline.Pipeline} is the entry. This package knows all stages and must hold no rule of any of them.
 */
@NullMarked
package vn.trichluc.pipeline;

import org.jspecify.annotations.NullMarked;
