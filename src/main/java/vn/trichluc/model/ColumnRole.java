package vn.trichluc.model;

/** The kind of content of a table's column; {@code UNIT} is the unit of a count (ĐVT: cơ sở), never of money. */
public enum ColumnRole {
    NUMBER,
    LABEL,
    UNIT,
    QUANTITY,
    MONEY,
    PERCENT,
    PERIOD,
    TEXT;

    /** Whether columns of this role hold figures: sums of money, quantities, per cents. */
    public boolean isFigure() {
        return this == MONEY || this == QUANTITY || this == PERCENT;
    }
}
