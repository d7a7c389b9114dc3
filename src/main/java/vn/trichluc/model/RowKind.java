package vn.trichluc.model;

/** The kinds of table rows that the contract distinguishes. */
public enum RowKind {
    GROUP,
    ITEM,
    TOTAL
}
