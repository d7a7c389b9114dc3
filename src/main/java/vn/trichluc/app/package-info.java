/**
 * The command line. It uses all packages that it runs: {@code pipeline}, {@code batch}, {@code archive}, {@code
 * database}, {@code export}, {@code eval}, {@code output}, and {@code text} and {@code model}.
 */
@NullMarked
package vn.trichluc.app;

import org.jspecify.annotations.NullMarked;
