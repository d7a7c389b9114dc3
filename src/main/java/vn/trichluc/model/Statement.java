package vn.trichluc.model;

import java.math.BigDecimal;

/** A statement of a document, explicit or implied: a figure (VND for money, the plain number for counts) or words. */
public sealed interface Statement {
    /** A statement that is a figure. */
    record Figure(BigDecimal value) implements Statement {}

    /** A statement in words: the number of a document, a date. */
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
