package vn.trichluc.model;

import java.util.Locale;

/** A period of years, from and to, both inclusive. */
public record Period(int from, int to) {
    public Period {
        if (from > to) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "period %d to %d", from, to));
        }
    }
}
