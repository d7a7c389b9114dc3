package vn.trichluc.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a run of letters has the shape of a Vietnamese syllable: an onset that may be missing, a rime, one tone.
 * Spelling alone decides, there is no word list: {@code ngoẻng} passes although nobody says it, {@code HQI} and
 * {@code NGHiA} fail or pass as their letters do.
 *
 * <p>Source: the closed inventory of written onsets and rimes of standard Vietnamese (Đoàn Thiện Thuật, Ngữ âm tiếng
 * Việt, 1977). Rimes that end in a stop (c, ch, p, t) carry the tones sắc and nặng only; letters without any mark may
 * stand for them in names of places and in careless typing and pass.
 */
public final class VietnameseSyllables {
    private static final Set<String> ONSETS =
            words("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x");

    private static final Set<String> OPEN_RIMES = words("a e ê i y o ô ơ u ư ia ua ưa oa oe uê uơ uy uya"
            + " ai ay ây ao au âu eo êu iu oi ôi ơi ui ưi ưu iêu yêu uôi ươi ươu oai oay oao oeo uây uyu uêu uau"
            + " am an ang anh ăm ăn ăng âm ân âng em en eng êm ên ênh im in inh om on ong oong ôm ôn ông ơm ơn"
            + " um un ung ưm ưn ưng iêm iên iêng yêm yên yêng uôm uôn uông ươm ươn ương oam oan oang oanh"
            + " oăm oăn oăng oem oen oeng uân uâng uên uênh uyn uynh uyên");

    private static final Set<String> STOPPED_RIMES = words("ap at ac ach ăp ăt ăc âp ât âc ep et ec êp êt êch ip it"
            + " ich op ot oc ooc ôp ôt ôc ơp ơt up ut uc ưt ưc ưp iêp iêt iêc yêt uôt uôc ươp ươt ươc oap oat oac oach"
            + " oăt oăc oet uât uêch uêt uyt uych uyp uyêt");

    /** The length of the longest syllable, nghiêng. */
    private static final int MAX_LETTERS = 7;

    private static final char GRAVE = '\u0300';
    private static final char ACUTE = '\u0301';
    private static final char TILDE = '\u0303';
    private static final char HOOK = '\u0309';
    private static final char DOT_BELOW = '\u0323';

    private VietnameseSyllables() {}

    /**
     * Tells whether letters form a syllable of Vietnamese.
     *
     * @param letters one word in any case and any normal form, without punctuation
     */
    public static boolean isSyllable(String letters) {
        if (letters.isEmpty()) {
            return false;
        }
        String decomposed = Normalizer.normalize(letters.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        char tone = 0;
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (isTone(c)) {
                if (tone != 0) {
                    return false;
                }
                tone = c;
            } else {
                plain.append(c);
            }
        }
        String spelled = Normalizer.normalize(plain, Normalizer.Form.NFC);
        if (spelled.length() > MAX_LETTERS) {
            return false;
        }
        for (int onset = 0; onset < spelled.length() && onset <= 3; onset++) {
            if (onset > 0 && !ONSETS.contains(spelled.substring(0, onset))) {
                continue;
            }
            String rime = spelled.substring(onset);
            if (OPEN_RIMES.contains(rime)
                    || (STOPPED_RIMES.contains(rime) && (tone == 0 || tone == ACUTE || tone == DOT_BELOW))) {
                return true;
            }
        }
        return false;
    }

    /** Whether some letter bears a mark, or is one, that only Vietnamese spelling brings here: ă, đ, ơ, ế, à. */
    public static boolean hasVietnameseLetter(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if ((c > 0x7F && Character.isLetter(c) && isVietnameseLetter(c)) || (isTone(c) && i > 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVietnameseLetter(char c) {
        if (c == 'đ' || c == 'Đ') {
            return true;
        }
        String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        if ("aeiouyAEIOUY".indexOf(decomposed.charAt(0)) < 0) {
            return false;
        }
        for (int i = 1; i < decomposed.length(); i++) {
            char mark = decomposed.charAt(i);
            // circumflex, breve, horn
            if (!isTone(mark) && mark != '\u0302' && mark != '\u0306' && mark != '\u031B') {
                return false;
            }
        }
        return decomposed.length() > 1;
    }

    private static boolean isTone(char c) {
        return c == GRAVE || c == ACUTE || c == TILDE || c == HOOK || c == DOT_BELOW;
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
