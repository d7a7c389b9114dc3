package vn.trichluc.model;

/**
 * A unit of money.
 *
 * @param vnd how many đồng one counts, at least 1: 1000000 for triệu đồng
 * @param text as printed; empty where it was inferred from elsewhere
 */
public record MoneyUnit(long vnd, String text) {
    public MoneyUnit {
        if (vnd < 1) {
            throw new IllegalArgumentException("a unit counts at least 1 đồng, not " + vnd);
        }
    }
}
