package vn.trichluc.model;

import java.math.BigDecimal;

/** What a document states or implies: a figure (VND for money, the plain number for counts) or words. */
public sealed interface Statement {
    /** A figure. */
    record Figure(BigDecimal value) implements Statement {}

    /** The number of a document, a date. */
    record Words(String text) implements Statement {}

    static Statement of(BigDecimal value) {
        return new Figure(value);
    }

    static Statement of(long value) {
        return new Figure(BigDecimal.valueOf(value));
    }

    static Statement of(String text) {
        return new Words(text);
    }
}
