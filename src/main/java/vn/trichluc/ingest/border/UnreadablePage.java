package vn.trichluc.ingest.border;

import vn.trichluc.model.Warning;

/** Is thrown for a page of which no picture can be had; the other pages are still read. Its message is one line. */
public final class UnreadablePage extends Exception {
    private static final long serialVersionUID = 1L;

    private final int page;

    public UnreadablePage(int page, String message, Throwable cause) {
        super(message, cause);
        this.page = page;
    }

    public UnreadablePage(int page, String message) {
        super(message);
        this.page = page;
    }

    public Warning warning() {
        return new Warning("page-failed", String.valueOf(getMessage()), page);
    }
}
