package vn.trichluc.normalise.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.text.lexicon.IssuerSymbols;

/**
 * The symbol of an instrument that was recognised from an image, compared with the closed lists of types and issuers
 * (Nghị định 30/2020/NĐ-CP, Phụ lục III). A symbol that is not in the lists and differs from exactly one entry by one
 * letter was misread.
 *
 * @param symbol as the lists have it where they decide, otherwise as read
 * @param standing what the lists say of it
 */
record RecognisedSymbol(String symbol, Standing standing) {
    /** The verdict of the lists on a symbol. */
    enum Standing {
        /** Type and issuer are in the lists as they were read. */
        KNOWN,
        /** A letter was put right by the lists. */
        CORRECTED,
        /** Nothing speaks against it, but no list has it: units and companies are free. */
        FREE,
        /** The symbol looks like an entry of the lists and is none, or is not the symbol of its type. */
        UNKNOWN
    }

    private static final Pattern PARTS =
            Pattern.compile("(?<first>[^-/_]+)(?<mark>[-/_])(?<second>[^-/_]+)(?<rest>.*)");

    /** A character that stands in no abbreviation of an issuer. */
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}&]");

    /** The symbol of the prime minister, whose g is read as two letters. */
    private static final List<String> PRIME_MINISTER = List.of("TTg");

    private static final Pattern CAPITALS = Pattern.compile("[A-ZĐ&]+\\d{0,2}");

    /**
     * Issuers whose first letter shows that they are ministries or departments of provinces: the list has all of these.
     */
    private static final Pattern OF_THE_LIST = Pattern.compile("[BS][A-ZĐ&]{2,}");

    /** Types whose Đ lost its bar in small print. */
    private static final Pattern LOST_BAR = Pattern.compile("QD|ND|CD|DA");

    private static final Pattern ASSEMBLY = Pattern.compile("(?:UBTV)?QH1?\\d");

    private static final String DECREE = "NĐ";
    private static final String GOVERNMENT = "CP";

    /**
     * Compares a symbol with the lists.
     *
     * @param type of the instrument in words: quyết định
     */
    static RecognisedSymbol of(String symbol, String type) {
        if (symbol.isEmpty() || ASSEMBLY.matcher(symbol).matches()) {
            return new RecognisedSymbol(symbol, symbol.isEmpty() ? Standing.FREE : Standing.KNOWN);
        }
        Matcher parts = PARTS.matcher(symbol);
        if (!parts.matches()) {
            Standing alone =
                    type.equals("văn bản") || InstrumentType.abbreviation(type).isEmpty()
                            ? Standing.FREE
                            : Standing.UNKNOWN;
            return new RecognisedSymbol(symbol, alone);
        }
        String first = parts.group("first");
        String second = parts.group("second");
        Optional<String> called = InstrumentType.abbreviation(type);
        if (!InstrumentType.isAbbreviation(first) && called.isEmpty()) {
            return withIssuer("", first, parts.group("mark") + second + parts.group("rest"));
        }
        boolean printed =
                InstrumentType.isAbbreviation(first) && !LOST_BAR.matcher(first).matches();
        String abbreviation = printed ? first : meant(first, called.orElse(""));
        if (abbreviation.isEmpty()) {
            return new RecognisedSymbol(symbol, Standing.UNKNOWN);
        }
        RecognisedSymbol whole = withIssuer(abbreviation + parts.group("mark"), second, parts.group("rest"));
        boolean another = called.isPresent()
                && !second.equals("TW")
                && InstrumentType.ofSymbol(abbreviation)
                        .filter(ofSymbol -> !ofSymbol.equals(type))
                        .isPresent();
        if (another) {
            return new RecognisedSymbol(whole.symbol, Standing.UNKNOWN);
        }
        boolean corrected = !abbreviation.equals(first) && whole.standing != Standing.UNKNOWN;
        return corrected ? new RecognisedSymbol(whole.symbol, Standing.CORRECTED) : whole;
    }

    /**
     * Returns the abbreviation of the type that the words name, where it differs from the one read by a letter or a
     * stroke; otherwise {@code read}.
     */
    private static String meant(String read, String called) {
        String letters = read.replaceAll("[^\\p{L}\\d]", "");
        boolean near = letters.equals(called)
                || IssuerSymbols.isOneOff(letters, called)
                || IssuerSymbols.isOneOff(read, called);
        return near ? called : "";
    }

    private static RecognisedSymbol withIssuer(String before, String read, String rest) {
        String issuer = read.replaceAll("[^\\p{L}\\d&]", "");
        boolean decree = before.startsWith(DECREE);
        if (decree ? issuer.equals(GOVERNMENT) : IssuerSymbols.isKnown(issuer)) {
            Standing standing = issuer.equals(read) ? Standing.KNOWN : Standing.CORRECTED;
            return new RecognisedSymbol(before + issuer + rest, standing);
        }
        List<String> near = decree ? List.of() : IssuerSymbols.near(issuer);
        if (near.size() == 1 && (NO_LETTER.matcher(read).find() || near.equals(PRIME_MINISTER))) {
            return new RecognisedSymbol(before + near.get(0) + rest, Standing.CORRECTED);
        }
        boolean listed =
                decree || !near.isEmpty() || OF_THE_LIST.matcher(issuer).matches();
        boolean letters = CAPITALS.matcher(read).matches();
        return new RecognisedSymbol(before + read + rest, listed || !letters ? Standing.UNKNOWN : Standing.FREE);
    }
}
