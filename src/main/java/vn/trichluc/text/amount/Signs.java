package vn.trichluc.text.amount;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads minus signs, and words that say how much less there is. Amounts of money are never negative, and no sign may be
 * lost silently.
 */
final class Signs {
    /** Words before "âm" where it means a sound: thu âm, máy siêu âm. */
    private static final Set<String> BEFORE_SOUND = Set.of("thu", "ghi", "siêu", "phát", "lồng", "cách", "tiêu", "hỗn");

    private Signs() {}

    /**
     * Returns the doubt that the sign right before token {@code at} casts on an amount that begins there with its
     * bound: no value for "âm 500 triệu"; ambiguity for "-500 triệu", which may be the dash of a list, and "giảm 500
     * triệu", which is no sum of its own; null where there is no sign.
     */
    static Mention.@Nullable Doubt before(List<Token> tokens, int at) {
        int last = at > 0 && tokens.get(at - 1).is(":") ? at - 2 : at - 1;
        if (last < 0) {
            return null;
        }
        Token sign = tokens.get(last);
        Token before = last > 0 ? tokens.get(last - 1) : null;
        return switch (sign.text()) {
            case "âm" -> before != null && BEFORE_SOUND.contains(before.text()) ? null : Mention.Doubt.OUT_OF_RANGE;
            case "giảm" -> Mention.Doubt.AMBIGUOUS;
            case "-" -> {
                boolean between = before != null && before.isNumber() && !sign.lineStart(); // 1 tỷ -500 triệu
                yield tokens.get(at).glued() && !between ? Mention.Doubt.AMBIGUOUS : null;
            }
            default -> null;
        };
    }
}
