package vn.trichluc.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A legal instrument that the document names.
 *
 * @param type lower case: nghị định, thông tư liên tịch
 * @param number without spaces: 45/2012/NĐ-CP; empty for a law that is cited by name
 * @param mentions every mention as printed, with its place, in order; at least one
 * @param confidence how sure number and date are; printed where they were not recognised or are not in doubt
 * @param read what recognition first read, where another mention or the list of symbols corrected it; else null
 */
public record Citation(
        String type,
        String number,
        @Nullable LocalDate date,
        List<Mention> mentions,
        Confidence confidence,
        @Nullable String read) {
    /** One mention; {@code date} is the one printed with it, if any. */
    public record Mention(
            PlacedText text, String number, @Nullable LocalDate date) {}

    /** A citation that is not in doubt. */
    public Citation(String type, String number, @Nullable LocalDate date, List<Mention> mentions) {
        this(type, number, date, mentions, Confidence.PRINTED, null);
    }

    public Citation {
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("a citation has a mention");
        }
    }
}
