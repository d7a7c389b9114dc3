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
 */
public record Citation(String type, String number, @Nullable LocalDate date, List<Mention> mentions) {
    /** One mention; {@code date} is the one printed with it, if any. */
    public record Mention(
            PlacedText text, String number, @Nullable LocalDate date) {}

    public Citation {
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("a citation has a mention");
        }
    }
}
