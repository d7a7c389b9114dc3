package vn.trichluc.generated;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An error that was planted.
 *
 * @param codes any of which is right for it
 * @param figure the wrong figure; null where it is none of a sum
 * @param lines where it stands, once the draft is written
 */
record Planted(Kind kind, Set<String> codes, @Nullable Fig figure, Function<Scribe.Written, List<Integer>> lines) {
    /** What is planted; {@code arithmetic} where figures of a sum, a product or a share are wrong. */
    enum Kind {
        SWAPPED_DIGITS(true),
        DROPPED_DIGIT(true),
        DOUBLED_DIGIT(true),
        OTHER_DIGIT(true),
        NEIGHBOUR(true),
        WRONG_UNIT(true),
        RESTATED(true),
        TEXT_FIGURE(true),
        WRONG_GROUP(true),
        RATE(true),
        SHARE(true),
        WORDS(true),
        SHIFTED_ROW(false),
        LOST_CELL(false),
        TEXT_COUNT(false),
        RESTATED_COUNT(false),
        LIST_COUNT(false),
        CAPTION_NUMBER(false),
        CAPTION_DATE(false),
        CAPTION_BLANK(false),
        CITATION_YEAR(false),
        CITATION_FORM(false),
        HEADING_GAP(false),
        HEADING_REPEAT(false),
        ANNEX(false),
        UNIT_LINE(false);

        final boolean arithmetic;

        Kind(boolean arithmetic) {
            this.arithmetic = arithmetic;
        }

        boolean isOfOneFigure() {
            return ordinal() <= TEXT_FIGURE.ordinal();
        }
    }
}
