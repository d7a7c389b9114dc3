package vn.trichluc.model;

import org.jspecify.annotations.Nullable;

/**
 * An amount of money in running text.
 *
 * @param section id of the section in whose text it stands; null outside of all
 * @param text as printed, with its place
 * @param vnd whole đồng; null for a range
 * @param per what one such amount is for, where it is a rate: cụm; else empty
 * @param whole id of the amount that this one is stated to be a part of
 * @param confidence 0 to 1, how far the printed form allows to trust the value; null where it leaves no doubt
 */
public record Amount(
        String id,
        @Nullable String section,
        PlacedText text,
        @Nullable Long vnd,
        @Nullable Long low,
        @Nullable Long high,
        @Nullable Bound bound,
        String per,
        @Nullable Fund fund,
        @Nullable Integer year,
        @Nullable String whole,
        Confidence confidence) {

    /** An amount whose printed form leaves no doubt. */
    public Amount(
            String id,
            @Nullable String section,
            PlacedText text,
            @Nullable Long vnd,
            @Nullable Long low,
            @Nullable Long high,
            @Nullable Bound bound,
            String per,
            @Nullable Fund fund,
            @Nullable Integer year,
            @Nullable String whole) {
        this(id, section, text, vnd, low, high, bound, per, fund, year, whole, Confidence.PRINTED);
    }

    /**
     * Returns the lesser of two confidences, that of recognition and that of the printed form; printed where
     * neither leaves a doubt.
     */
    public Confidence leastConfidence() {
        return text.confidence().min(confidence);
    }

    /** Returns the same amount with another source of money and another year. */
    public Amount with(@Nullable Fund newFund, @Nullable Integer newYear) {
        return new Amount(id, section, text, vnd, low, high, bound, per, newFund, newYear, whole, confidence);
    }

    public Amount withId(String newId, @Nullable String newSection, @Nullable String newWhole) {
        return new Amount(newId, newSection, text, vnd, low, high, bound, per, fund, year, newWhole, confidence);
    }
}
