package vn.trichluc.model;

/** Years from and to, both inclusive. */
public record Period(int from, int to) {
    public Period {
        if (from > to) {
            throw new IllegalArgumentException("period %d to %d".formatted(from, to));
        }
    }
}
