package vn.trichluc.check.claim;

/** How much a search has done, in terms of equations looked at, and how much it may. */
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
