package vn.trichluc.check.claim;

/** The work of a search so far, counted in terms of equations looked at, and its limit. */
final class SearchBudget {
    private final long most;
    private long done;

    SearchBudget(long most) {
        this.most = most;
    }

    void add(long terms) {
        done += terms;
    }

    boolean isUsedUp() {
        return done > most;
    }
}
