package vn.trichluc.model;

/** What a column of a table holds; {@code UNIT} is the unit of a count (ĐVT: cơ sở), never of money. */
public enum ColumnRole {
    NUMBER,
    LABEL,
    UNIT,
    QUANTITY,
    MONEY,
    PERCENT,
    PERIOD,
    TEXT
}
