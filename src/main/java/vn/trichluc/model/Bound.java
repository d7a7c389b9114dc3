package vn.trichluc.model;

/** How an amount is qualified. */
public enum Bound {
    ABOUT,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN,
    RANGE
}
