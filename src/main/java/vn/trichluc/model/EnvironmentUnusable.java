package vn.trichluc.model;

/** The environment cannot serve (no model, full disk): stops the run. The message says what to do. */
public final class EnvironmentUnusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EnvironmentUnusable(String message, Throwable cause) {
        super(message, cause);
    }

    public EnvironmentUnusable(String message) {
        super(message);
    }
}
