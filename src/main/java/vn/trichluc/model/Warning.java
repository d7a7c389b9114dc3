package vn.trichluc.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something about the reading (not the document) that the user should know.
 *
 * @param code lower case with hyphens: handwritten, page-failed
 * @param message one English sentence that says what happened and what to do
 * @param page from 1; null where it concerns the whole document
 * @param at where it stands; empty where the page says all, or nothing does
 */
public record Warning(String code, String message, @Nullable Integer page, List<Anchor> at) {
    public Warning {
        at = List.copyOf(at);
    }

    /** A warning on a page or the whole document. */
    public Warning(String code, String message, @Nullable Integer page) {
        this(code, message, page, List.of());
    }

    /** A warning on a place. */
    public static Warning at(String code, String message, List<Anchor> at) {
        for (Anchor anchor : at) {
            if (anchor.pageNumber().isPresent()) {
                return new Warning(code, message, anchor.pageNumber().getAsInt(), at);
            }
        }
        return new Warning(code, message, null, at);
    }
}
