package vn.trichluc.model;

import org.jspecify.annotations.Nullable;

/**
 * Something about the reading (not the document) that the user should know.
 *
 * @param code lower case with hyphens: handwritten, page-failed
 * @param message one English sentence that says what happened and what to do
 * @param page from 1; null where it concerns the whole document
 */
public record Warning(String code, String message, @Nullable Integer page) {}
