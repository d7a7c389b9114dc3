package vn.trichluc.batch;

import java.util.Locale;
import vn.trichluc.model.UnreadableDocument;

/** Why a document has no result. */
public enum FailureCategory {
    EMPTY(1),
    ENCRYPTED(1),
    DAMAGED(1),
    UNSUPPORTED(1),
    TOO_LARGE(1),
    MISSING(1),
    /** The program itself failed on it, and will again. */
    PROGRAM(1),
    /** The worker ended, or answered what is no answer. */
    CRASH(2),
    /** Something else killed the worker (signal 9), which tells little of the document. */
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

    /** How often a document is tried that fails in this way. */
    int attempts() {
        return attempts;
    }

    /** Whether the next run will find the same: it does not try again unless it is told to. */
    boolean isLasting() {
        return this != MISSING && this != KILLED && this != CHANGED;
    }

    /** As the ledger and the report have it: out-of-memory. */
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
