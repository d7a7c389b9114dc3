package vn.trichluc.pipeline;

import java.util.List;
import java.util.stream.Stream;
import vn.trichluc.model.Page;
import vn.trichluc.model.Warning;

/**
 * A page as it was read, with its warnings.
 *
 * @param warnings about this page
 * @param isWhole false where something on it could not be read; a warning says what
 */
record Recognised(Page page, List<Warning> warnings, boolean isWhole) {
    /** A page that was read completely and without a warning. */
    Recognised(Page page) {
        this(page, List.of(), true);
    }

    Recognised {
        warnings = List.copyOf(warnings);
    }

    Recognised with(Warning warning) {
        return new Recognised(
                page, Stream.concat(warnings.stream(), Stream.of(warning)).toList(), isWhole);
    }
}
