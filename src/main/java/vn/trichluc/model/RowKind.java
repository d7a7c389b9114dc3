package vn.trichluc.model;

/** Kinds of table rows of the contract. */
public enum RowKind {
    GROUP,
    ITEM,
    TOTAL
}
