package vn.trichluc.eval;

import java.util.Locale;

/** The number of hits among a number of items. */
public record Tally(int hits, int of) {
    public static final Tally NONE = new Tally(0, 0);

    public Tally {
        if (hits < 0 || hits > of) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "%d of %d", hits, of));
        }
    }

    public Tally plus(Tally other) {
        return new Tally(hits + other.hits, of + other.of);
    }

    Tally plus(boolean hit) {
        return new Tally(hits + (hit ? 1 : 0), of + 1);
    }

    @Override
    public String toString() {
        return of == 0 ? "-" : hits + "/" + of;
    }
}
