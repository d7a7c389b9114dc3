package vn.trichluc.model;

/**
 * The severity of a discrepancy. Error: two statements cannot both be right. Warning: probably wrong. Note: worth a
 * look.
 */
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
