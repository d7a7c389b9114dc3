package vn.trichluc.text.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.trichluc.text.amount.Mention.Doubt;

class MentionTest {
    /** {@code Set.of} has another order in the next run of Java: what is printed of a mention must not. */
    @Test
    void doubtsStandInTheOrderOfTheirConstants() {
        Set<Doubt> doubts = Set.of(
                Doubt.OUT_OF_RANGE,
                Doubt.MISREAD,
                Doubt.BAD_GROUPING,
                Doubt.WORDS_MISMATCH,
                Doubt.DOT_DECIMAL,
                Doubt.AMBIGUOUS);
        Mention.Places places = new Mention.Places(new Mention.Place(0, 1), null, null, null);
        Mention.Money money = new Mention.Money(0, 1, null, null, "", null, doubts, places);
        assertThat(money.doubts()).containsExactly(Doubt.values());
    }
}
