package vn.trichluc.batch;

/** Is thrown if a worker ended, or was ended, before it answered. */
final class WorkerDied extends Exception {
    private static final long serialVersionUID = 1L;

    private final FailureCategory category;

    /** @param reason one line */
    WorkerDied(FailureCategory category, String reason) {
        super(reason);
        this.category = category;
    }

    FailureCategory category() {
        return category;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
