/**
 * The library that other programs embed: {@link vn.trichluc.api.Trichluc} reads a document, {@link
 * vn.trichluc.api.Result} is its result.
 *
 * <p>This package and the records of {@link vn.trichluc.model} that it hands out are the stable ones: within a major
 * version they only grow. All other packages are the program's own and change without notice. A fault of a document is
 * data (a result that failed, a warning, a discrepancy); a fault of a call is an {@link IllegalArgumentException} or
 * {@link IllegalStateException}; if the machine cannot serve (no recognition on this platform, full disk), the
 * exception is {@link vn.trichluc.model.EnvironmentUnusable}, whose message says what to do.
 *
 * <p>{@code docs/examples/read-decisions} is a project that uses it.
 */
@NullMarked
package vn.trichluc.api;

import org.jspecify.annotations.NullMarked;
