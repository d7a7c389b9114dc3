package vn.trichluc.database;

/**
 * Is thrown for bytes that are no decision of the contract, or that no database can hold unchanged. The message is one
 * line.
 */
public final class UnfitDocument extends Exception {
    private static final long serialVersionUID = 1L;

    UnfitDocument(String message) {
        super(message);
    }

    UnfitDocument(String message, Throwable cause) {
        super(message, cause);
    }
}
