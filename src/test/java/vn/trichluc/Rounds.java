package vn.trichluc;

/** How many random cases a property is tried on: a tenth of them under {@code mvn -Pfast test}. */
public final class Rounds {
    private static final int SHARE = Boolean.getBoolean("trichluc.fast") ? 10 : 1;

    private Rounds() {}

    /**
     * Gives the number of rounds of this run.
     *
     * @param whole how many the whole test tries
     */
    public static int of(int whole) {
        return whole / SHARE;
    }
}
