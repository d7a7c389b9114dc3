package vn.trichluc.model;

/**
 * A document from which nothing can be read. The pipeline turns it into an {@link Outcome.Failed}; the batch goes on.
 *
 * <p>The message is one line: what was expected, what was found, what to do.
 */
public final class UnreadableDocument extends Exception {
    private static final long serialVersionUID = 1L;

    /** The reason why a document cannot be read. */
    public enum Category {
        EMPTY,
        ENCRYPTED,
        DAMAGED,
        UNSUPPORTED,
        TOO_LARGE,
        MISSING,
        /** The program itself failed on the document. */
        PROGRAM
    }

    private final Category category;

    public UnreadableDocument(Category category, String message) {
        super(message);
        this.category = category;
    }

    public UnreadableDocument(Category category, String message, Throwable cause) {
        super(message, cause);
        this.category = category;
    }

    public Category category() {
        return category;
    }
}
