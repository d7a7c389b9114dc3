package vn.trichluc.model;

/** The qualification of an amount: about, at least, at most, more than, less than, or a range. */
public enum Bound {
    ABOUT,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN,
    RANGE
}
