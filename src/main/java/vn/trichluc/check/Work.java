package vn.trichluc.check;

/** How much a search has done, in terms of equations looked at, and how much it may. */
final class Work {
    private final long most;
    private long done;

    Work(long most) {
        this.most = most;
    }

    void add(long terms) {
        done += terms;
    }

    boolean isUsedUp() {
        return done > most;
    }
}
