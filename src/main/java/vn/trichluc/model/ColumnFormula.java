package vn.trichluc.model;

import java.util.List;

/**
 * What the row that numbers a table's columns says of one of them: "(6)=(4)x(5)", "21=22+23+24".
 *
 * @param text as printed
 * @param operation between the columns
 * @param columns indices into the table's columns, at least one, in the order printed
 */
public record ColumnFormula(String text, Operation operation, List<Integer> columns) {
    public ColumnFormula {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a formula names columns: " + text);
        }
    }

    /** How the named columns give the column that the formula stands in. */
    public enum Operation {
        /** 3=4+5 */
        SUM,
        /** 6=4-5: the first less all others. */
        DIFFERENCE,
        /** 6=4x5 */
        PRODUCT,
        /** 8=6/5, 8=6/5*100: the first as a part, or per cent, of the second. */
        QUOTIENT
    }
}
