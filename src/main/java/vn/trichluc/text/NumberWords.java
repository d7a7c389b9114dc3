package vn.trichluc.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Vietnamese number words, northern (linh, nghìn) and southern (lẻ, ngàn): "một trăm bốn mươi tỷ, một trăm năm mươi
 * triệu". Tone marks count: mười is not mươi.
 */
public final class NumberWords {
    /**
     * @param value what the words say
     * @param words how many of the given words it took
     */
    public record Prefix(BigDecimal value, int words) {}

    private static final Map<String, Integer> DIGITS = Map.ofEntries(
            Map.entry("không", 0),
            Map.entry("một", 1),
            Map.entry("mốt", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bốn", 4),
            Map.entry("tư", 4),
            Map.entry("năm", 5),
            Map.entry("lăm", 5),
            Map.entry("nhăm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("bẩy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9));

    private static final Map<String, Integer> SCALE_EXPONENTS =
            Map.of("nghìn", 3, "ngàn", 3, "triệu", 6, "tỷ", 9, "tỉ", 9);

    private static final int LARGEST_EXPONENT = 15;

    private NumberWords() {}

    /** Whether a number in words may begin with this word. */
    public static boolean begins(String word) {
        String key = word.toLowerCase(Locale.ROOT);
        return DIGITS.containsKey(key) || key.equals("mười");
    }

    /** The number that all of the text says; "đồng" and "chẵn" at its end and commas are passed over. */
    public static Optional<BigDecimal> value(String text) {
        String plain = Folding.key(text)
                .replace(",", " ")
                .strip()
                .replaceAll("[\\s.]+$", "")
                .replaceAll("\\s+chẵn$", "")
                .replaceAll("\\s+đồng$", "")
                .replaceAll("\\s+chẵn$", "");
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = List.of(plain.split("\\s+"));
        return prefix(words).filter(p -> p.words() == words.size()).map(Prefix::value);
    }

    /** The number that the longest possible run of words from the first on says; empty where the first says none. */
    public static Optional<Prefix> prefix(List<String> words) {
        BigDecimal total = BigDecimal.ZERO;
        int exponentBefore = LARGEST_EXPONENT + 1;
        int at = 0;
        while (at < words.size()) {
            Triple triple = triple(words, at);
            if (triple == null) {
                break;
            }
            int end = triple.end();
            int exponent = 0;
            while (end < words.size() && SCALE_EXPONENTS.containsKey(word(words, end))) {
                exponent += SCALE_EXPONENTS.getOrDefault(word(words, end), 0);
                end++;
            }
            if (exponent >= exponentBefore || exponent > LARGEST_EXPONENT) {
                break;
            }
            BigDecimal value = BigDecimal.valueOf(triple.value()).scaleByPowerOfTen(exponent);
            boolean half =
                    exponent > 0 && end < words.size() && word(words, end).equals("rưỡi");
            if (half) {
                value = value.add(new BigDecimal("0.5").scaleByPowerOfTen(exponent));
                end++;
            }
            total = total.add(value);
            at = end;
            exponentBefore = exponent;
            if (half || exponent == 0) {
                break;
            }
        }
        return at == 0
                ? Optional.empty()
                : Optional.of(new Prefix(total.stripTrailingZeros().setScale(0), at));
    }

    private record Triple(int value, int end) {}

    /** Up to 999: [digit trăm] [digit mươi | mười | linh] [digit]; null where no digit word stands at {@code at}. */
    private static @Nullable Triple triple(List<String> words, int at) {
        int value = 0;
        int i = at;
        boolean any = false;
        if (isDigit(words, i) && word(words, i + 1).equals("trăm")) {
            value = digit(words, i) * 100;
            i += 2;
            any = true;
        }
        if (word(words, i).equals("mười")) {
            value += 10;
            i++;
            any = true;
            if (isDigit(words, i) && !startsNext(words, i)) {
                value += digit(words, i);
                i++;
            }
        } else if (isDigit(words, i)
                && (word(words, i + 1).equals("mươi") || word(words, i + 1).equals("mười"))) {
            value += digit(words, i) * 10;
            i += 2;
            any = true;
            if (isDigit(words, i) && !startsNext(words, i)) {
                value += digit(words, i);
                i++;
            }
        } else if (any && (word(words, i).equals("linh") || word(words, i).equals("lẻ")) && isDigit(words, i + 1)) {
            value += digit(words, i + 1);
            i += 2;
        } else if (!any && isDigit(words, i)) {
            value = digit(words, i);
            i++;
            any = true;
        }
        return any ? new Triple(value, i) : null;
    }

    /** Whether the digit word at {@code i} is the head of hundreds or tens of its own. */
    private static boolean startsNext(List<String> words, int i) {
        String next = word(words, i + 1);
        return next.equals("trăm") || next.equals("mươi");
    }

    private static boolean isDigit(List<String> words, int i) {
        return DIGITS.containsKey(word(words, i));
    }

    private static int digit(List<String> words, int i) {
        return DIGITS.getOrDefault(word(words, i), 0);
    }

    private static String word(List<String> words, int i) {
        return i < words.size() ? words.get(i).toLowerCase(Locale.ROOT) : "";
    }
}
