package vn.trichluc.text.legacy;

import java.util.HashMap;
import java.util.Map;
import vn.trichluc.text.VietnameseSyllables;

/**
 * A measure of how Vietnamese the marked words of a text are: those with a character beyond ASCII. Words of ASCII alone
 * say nothing about the encoding; neither do figures, nor a single character, as a decoded dash becomes a letter.
 *
 * @param right the number of marked words that have the shape of a syllable
 * @param wrong the number of marked words that have not, or hold a character that no word has
 * @param mixed how many of the right ones mix small letters into capitals: TøNH
 * @param rarity the sum over the letters of the right words of their rank among Vietnamese letters, the most usual
 *     first
 */
record Spelling(int right, int wrong, int mixed, long rarity) {
    static final Spelling NOTHING = new Spelling(0, 0, 0, 0);

    /** The letters beyond ASCII, the most usual first: counted in the corpus' five decisions (39,564 letters). */
    private static final String BY_FREQUENCY = "đôáệưàếơảợộạựểốêịềâủấìởíăụứỗổớồóỉậẩầờãýửọừễỹữúéùằẫắòặèỡỏĩũỳỷõẽẻẳẹẵ";

    int marked() {
        return right + wrong;
    }

    /** Returns the number of right words less that of wrong ones; those of mixed case count half. */
    double score() {
        return right - 0.5 * mixed - wrong;
    }

    /** Returns the share of the marked words that are right, 0 to 1; 0 if there are none. */
    double share() {
        return marked() == 0 ? 0 : (double) right / marked();
    }

    Spelling plus(Spelling other) {
        return new Spelling(right + other.right, wrong + other.wrong, mixed + other.mixed, rarity + other.rarity);
    }

    /**
     * Judges texts, and remembers the words, as a document repeats its words. It must not be used by several threads.
     */
    static final class Judge {
        private static final int MAX_REMEMBERED = 50_000;

        /** The largest length of a word; a longer one is one wrong word, whatever it holds. */
        private static final int MAX_WORD = 40;

        /** The characters beyond ASCII that are beside words and never in them. */
        private static final String PUNCTUATION = "\u00A0‘’‚“”„†‡•…‰‹›«»–—‐‑−™\u00B0\u00B2\u00B3×÷€";

        private final Map<String, Boolean> known = new HashMap<>();

        Spelling of(String text) {
            int right = 0;
            int wrong = 0;
            int mixed = 0;
            long rarity = 0;
            int from = -1;
            boolean marked = false;
            for (int i = 0; i <= text.length(); i++) {
                char c = i < text.length() ? text.charAt(i) : ' ';
                if (isOfWord(c)) {
                    from = from < 0 ? i : from;
                    marked |= c > 0x7F;
                    continue;
                }
                if (marked && i - from > 1 && !isAbbreviation(text, from, i)) {
                    if (isSyllable(text, from, i)) {
                        right++;
                        mixed += isMixed(text, from, i) ? 1 : 0;
                        rarity += rarity(text, from, i);
                    } else {
                        wrong++;
                    }
                }
                from = -1;
                marked = false;
            }
            return new Spelling(right, wrong, mixed, rarity);
        }

        private boolean isSyllable(String text, int from, int to) {
            if (to - from > MAX_WORD) {
                return false;
            }
            String word = text.substring(from, to);
            Boolean judged = known.get(word);
            if (judged == null) {
                judged = VietnameseSyllables.isSyllable(word);
                if (known.size() < MAX_REMEMBERED) {
                    known.put(word, judged);
                }
            }
            return judged;
        }

        private static boolean isMixed(String text, int from, int to) {
            boolean small = false;
            boolean capital = false;
            for (int i = from; i < to; i++) {
                small |= Character.isLowerCase(text.charAt(i));
                capital |= i > from && Character.isUpperCase(text.charAt(i));
            }
            return small && capital;
        }

        private static long rarity(String text, int from, int to) {
            long sum = 0;
            for (int i = from; i < to; i++) {
                if (text.charAt(i) > 0x7F) {
                    int rank = BY_FREQUENCY.indexOf(Character.toLowerCase(text.charAt(i)));
                    sum += rank < 0 ? BY_FREQUENCY.length() : rank;
                }
            }
            return sum;
        }

        /** Whether a word is an abbreviation, which has capitals without a tone: NĐ, HĐND. */
        private static boolean isAbbreviation(String text, int from, int to) {
            for (int i = from; i < to; i++) {
                char c = text.charAt(i);
                boolean capital = c <= 0x7F ? Character.isUpperCase(c) : "ĐĂÂÊÔƠƯ".indexOf(c) >= 0;
                if (!capital) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isOfWord(char c) {
            if (c <= 0x7F) {
                return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            }
            return PUNCTUATION.indexOf(c) < 0 && !Character.isWhitespace(c) && !Character.isSpaceChar(c);
        }
    }

    /** Whether the text holds a letter that only Unicode has, so that it cannot be text of an older encoding. */
    static boolean hasUnicodeLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '\u1EA0' && c <= '\u1EF9')
                    || (c >= '\u0102' && c <= '\u01B0' && "ĂăĐđĨĩŨũƠơƯư".indexOf(c) >= 0)) {
                return true;
            }
            if (c >= '\u0300' && c <= '\u0323' && "\u0300\u0301\u0303\u0309\u0323".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
