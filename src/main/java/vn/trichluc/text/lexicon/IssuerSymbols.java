package vn.trichluc.text.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The abbreviations by which the symbols of instruments name their issuers: UBND, BTC, SKHĐT. */
public final class IssuerSymbols {
    private static final Set<String> KNOWN = WordList.resource("issuers.txt").stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .flatMap(line -> Arrays.stream(line.strip().split(" +")))
            .collect(Collectors.toUnmodifiableSet());

    /**
     * The least number of letters for which near abbreviations are looked for; shorter ones are one letter from too
     * many others.
     */
    private static final int FEWEST_LETTERS = 3;

    private IssuerSymbols() {}

    /** Whether the list has the abbreviation; & does not count: SGD&ĐT. */
    public static boolean isKnown(String issuer) {
        return KNOWN.contains(issuer.replace("&", ""));
    }

    /**
     * Returns the abbreviations that differ from {@code read} in one letter, which is changed, added or lost; in the
     * order of letters.
     */
    public static List<String> near(String read) {
        String plain = read.replace("&", "");
        return plain.length() < FEWEST_LETTERS
                ? List.of()
                : KNOWN.stream()
                        .filter(known -> isOneOff(plain, known))
                        .sorted()
                        .toList();
    }

    /** Whether one letter is changed, added or lost. */
    public static boolean isOneOff(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1 || one.equals(other)) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < shorter - same && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return Math.max(one.length(), other.length()) - same - end == 1;
    }
}
