package vn.trichluc.normalise.citation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One place of a text that names an instrument.
 *
 * @param type in lower case, in its right spelling
 * @param number null for a law cited by its name and for a reference back
 * @param name a law's name without the word for its type; empty for other instruments
 * @param year the year that stands behind a law's name: Luật Nhà ở năm 2023
 * @param start where it begins in the text, inclusive
 * @param end exclusive
 */
record CitationMention(
        Form form,
        String type,
        @Nullable InstrumentNumber number,
        String name,
        @Nullable Integer year,
        @Nullable LocalDate date,
        int start,
        int end) {
    /** Returns the mention with the number that was meant. */
    CitationMention withNumber(InstrumentNumber other) {
        return new CitationMention(form, type, other, name, year, date, start, end);
    }

    enum Form {
        /**
         * The mention identifies the instrument by itself: a number with a symbol, a law with its date, its year or its
         * number.
         */
        WHOLE,
        /**
         * The mention is a number without its symbol behind the word "số". It is an instrument even where no other
         * mention completes it.
         */
        SHORT,
        /** The mention names an instrument only where another mention completes it: Nghị định 45. */
        LOOSE,
        /** The mention points back to the instrument that was named before: Nghị định nêu trên. */
        BACK
    }
}
