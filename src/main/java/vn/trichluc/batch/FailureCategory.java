package vn.trichluc.batch;

import java.util.Locale;
import vn.trichluc.model.UnreadableDocument;

/** The reasons for which a document has no result. */
public enum FailureCategory {
    EMPTY(1),
    ENCRYPTED(1),
    DAMAGED(1),
    UNSUPPORTED(1),
    TOO_LARGE(1),
    MISSING(1),
    /** The program itself failed on the document, and will again. */
    PROGRAM(1),
    /** The worker ended, or gave an invalid answer. */
    CRASH(2),
    /** Something else killed the worker (signal 9), which says little about the document. */
    KILLED(4),
    /** The heap was too small; the second attempt has twice as much. */
    OUT_OF_MEMORY(2),
    TIMEOUT(1),
    /** The file changed while it was read. */
    CHANGED(2);

    private final int attempts;

    FailureCategory(int attempts) {
        this.attempts = attempts;
    }

    /** Returns how many times a document that fails in this way is tried. */
    int attempts() {
        return attempts;
    }

    /** Whether the next run will find the same: it does not try again unless it is told to. */
    boolean isLasting() {
        return this != MISSING && this != KILLED && this != CHANGED;
    }

    /** Returns the word that the ledger and the report use: out-of-memory. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static FailureCategory named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static FailureCategory of(UnreadableDocument.Category category) {
        return switch (category) {
            case EMPTY -> EMPTY;
            case ENCRYPTED -> ENCRYPTED;
            case DAMAGED -> DAMAGED;
            case UNSUPPORTED -> UNSUPPORTED;
            case TOO_LARGE -> TOO_LARGE;
            case MISSING -> MISSING;
            case PROGRAM -> PROGRAM;
        };
    }
}
