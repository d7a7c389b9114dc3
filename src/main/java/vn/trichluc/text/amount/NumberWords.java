package vn.trichluc.text.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trichluc.text.Folding;

/**
 * Reads Vietnamese number words, northern (linh, nghìn) and southern (lẻ, ngàn): "một trăm bốn mươi tỷ, một trăm năm
 * mươi triệu". Tone marks count: mười is not mươi. A digit that hangs behind a scale ("một triệu hai", said for 1,2
 * triệu) is left out of the number, because it can be meant in two ways.
 */
public final class NumberWords {
    /**
     * The number with which a run of words begins.
     *
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

    /** Digits that stand only behind tens, so that "mươi" may be dropped before them: hai lăm. */
    private static final Set<String> ONES = Set.of("mốt", "tư", "lăm", "nhăm");

    private static final Map<String, Integer> SMALL_SCALES = Map.of("nghìn", 3, "ngàn", 3, "triệu", 6);

    private static final Set<String> HALF = Set.of("rưỡi", "rưởi");

    private static final Set<String> OTHER_PARTS = Set.of("trăm", "mươi", "chục", "linh", "lẻ", "tỷ", "tỉ");

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    private static final int HUNDRED = 100;
    private static final int TEN = 10;

    private final List<String> words;

    private NumberWords(List<String> words) {
        this.words = words;
    }

    /** Whether a number in words may begin with this word. */
    public static boolean begins(String word) {
        return DIGITS.containsKey(word) || word.equals("mười") || word.equals("nửa");
    }

    /** Whether a number in words may hold this word. */
    static boolean isPart(String word) {
        return begins(word) || SMALL_SCALES.containsKey(word) || HALF.contains(word) || OTHER_PARTS.contains(word);
    }

    static boolean isDigit(String word) {
        return DIGITS.containsKey(word);
    }

    /** Returns the digit that a word says, 0 to 9; -1 for any other word. */
    static int digit(String word) {
        return DIGITS.getOrDefault(word, -1);
    }

    static boolean isHalf(String word) {
        return HALF.contains(word);
    }

    /**
     * Returns the number that all of the text says; commas, and "đồng", "chẵn" and marks at its end, are passed over.
     */
    public static Optional<BigDecimal> value(String text) {
        String plain = Folding.key(text)
                .replace(",", " ")
                .strip()
                .replaceAll("[\\s./]+$", "")
                .replaceAll("\\s+chẵn$", "")
                .replaceAll("\\s+đồng$", "")
                .replaceAll("\\s+chẵn$", "");
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = List.of(plain.split("\\s+"));
        return prefix(words).filter(p -> p.words() == words.size()).map(Prefix::value);
    }

    /**
     * Returns the number that the longest possible run of words, from the first on, says; empty where the first word
     * says none.
     *
     * @param words in lower case NFC
     */
    public static Optional<Prefix> prefix(List<String> words) {
        NumberWords number = new NumberWords(words);
        Part below = number.section(0);
        if (below == null) {
            return Optional.empty();
        }
        Part total = below;
        if (number.isBillion(below.end())) {
            total = number.half(new Part(below.value().multiply(BILLION), below.end() + 1, BILLION));
            Part rest = number.isHalf(total.end() - 1) ? null : number.section(total.end());
            if (rest != null && !number.isBillion(rest.end()) && !number.hangs(total.end(), rest.end())) {
                total = new Part(total.value().add(rest.value()), rest.end(), rest.scale());
            }
        }
        return Optional.of(new Prefix(total.value().stripTrailingZeros().setScale(0), total.end()));
    }

    /**
     * A part of a number.
     *
     * @param end index behind the last word
     * @param scale of the last group: 1, a thousand, a million, a billion
     */
    private record Part(BigDecimal value, int end, BigDecimal scale) {}

    /** Reads the words before "tỷ" or behind it: millions, thousands, ones, each at most once and in this order. */
    private @Nullable Part section(int start) {
        Part total = thousandsOfMillions(start);
        int at = total == null ? start : total.end();
        while (true) {
            Part group = group(at);
            boolean smaller = group != null && (total == null || group.scale().compareTo(total.scale()) < 0);
            if (group == null || !smaller || (total != null && hangs(at, group.end()))) {
                return total;
            }
            total = total == null ? group : new Part(total.value().add(group.value()), group.end(), group.scale());
            if (isHalf(group.end() - 1) || group.scale().compareTo(BigDecimal.ONE) == 0) {
                return total;
            }
            at = group.end();
        }
    }

    /**
     * Reads thousands of millions, "một nghìn năm trăm triệu", "hai nghìn triệu" (1.500 and 2.000 triệu); null where
     * none stand there.
     */
    private @Nullable Part thousandsOfMillions(int start) {
        Part thousands = group(start);
        if (thousands == null || thousands.scale().compareTo(THOUSAND) != 0) {
            return null;
        }
        BigDecimal millions = thousands.value();
        int end = thousands.end();
        Triple rest = isHalf(end - 1) ? null : triple(end);
        if (rest != null && !hangs(end, rest.end())) {
            millions = millions.add(BigDecimal.valueOf(rest.value()));
            end = rest.end();
        }
        return scale(end).compareTo(MILLION) == 0 ? half(new Part(millions.multiply(MILLION), end + 1, MILLION)) : null;
    }

    /** Reads a number up to 999 and its scale: "ba trăm triệu", "hai triệu rưỡi", "nửa triệu". */
    private @Nullable Part group(int at) {
        if (word(at).equals("nửa")) {
            BigDecimal scale = scale(at + 1);
            if (isBillion(at + 1)) {
                return new Part(new BigDecimal("0.5"), at + 1, BigDecimal.ONE);
            }
            return scale.compareTo(BigDecimal.ONE) == 0 ? null : new Part(halfOf(scale), at + 2, scale);
        }
        Triple triple = triple(at);
        if (triple == null) {
            return null;
        }
        BigDecimal value = BigDecimal.valueOf(triple.value());
        BigDecimal scale = scale(triple.end());
        return scale.compareTo(BigDecimal.ONE) == 0
                ? new Part(value, triple.end(), scale)
                : half(new Part(value.multiply(scale), triple.end() + 1, scale));
    }

    /** Returns the part with a half added where "rưỡi" stands behind it. */
    private Part half(Part part) {
        return isHalf(part.end())
                ? new Part(part.value().add(halfOf(part.scale())), part.end() + 1, part.scale())
                : part;
    }

    private static BigDecimal halfOf(BigDecimal scale) {
        return scale.divide(BigDecimal.valueOf(2));
    }

    /** Whether a lone digit without a scale hangs behind the number: "một triệu hai" is not 1.000.002. */
    private boolean hangs(int start, int end) {
        return end == start + 1 && isDigit(word(start));
    }

    private record Triple(int value, int end) {}

    /** Reads [digit trăm] [digit mươi | mười | linh] [digit]; null where no such words stand at {@code at}. */
    private @Nullable Triple triple(int at) {
        boolean hundreds = isDigit(word(at)) && word(at + 1).equals("trăm");
        int value = hundreds ? digit(word(at)) * HUNDRED : 0;
        int i = hundreds ? at + 2 : at;
        if (hundreds && isHalf(word(i))) {
            return new Triple(value + HUNDRED / 2, i + 1);
        }
        if (word(i).equals("mười")) {
            return ones(value + TEN, i + 1);
        }
        if (isDigit(word(i)) && isTen(word(i + 1))) {
            return ones(value + digit(word(i)) * TEN, i + 2);
        }
        if (digit(word(i)) > 1 && ONES.contains(word(i + 1))) {
            return new Triple(value + digit(word(i)) * TEN + digit(word(i + 1)), i + 2);
        }
        boolean linked = at > 0 || hundreds;
        if (linked && (word(i).equals("linh") || word(i).equals("lẻ")) && isDigit(word(i + 1))) {
            return new Triple(value + digit(word(i + 1)), i + 2);
        }
        if (!hundreds && isDigit(word(i))) {
            return new Triple(digit(word(i)), i + 1);
        }
        return hundreds ? new Triple(value, i) : null;
    }

    /** Returns the number with the ones behind its tens, unless their digit begins hundreds or tens of its own. */
    private Triple ones(int value, int i) {
        boolean ownHead = word(i + 1).equals("trăm") || isTen(word(i + 1));
        return isDigit(word(i)) && !ownHead ? new Triple(value + digit(word(i)), i + 1) : new Triple(value, i);
    }

    private static boolean isTen(String word) {
        return word.equals("mươi") || word.equals("mười") || word.equals("chục");
    }

    private BigDecimal scale(int i) {
        return BigDecimal.ONE
                .scaleByPowerOfTen(SMALL_SCALES.getOrDefault(word(i), 0))
                .setScale(0);
    }

    private boolean isBillion(int i) {
        return word(i).equals("tỷ") || word(i).equals("tỉ");
    }

    private boolean isHalf(int i) {
        return isHalf(word(i));
    }

    private String word(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : "";
    }
}
