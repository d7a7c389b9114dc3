package vn.trichluc.normalise.citation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.trichluc.text.Folding;
import vn.trichluc.text.lexicon.DocumentTypes;
import vn.trichluc.text.lexicon.DocumentTypes.Cited;
import vn.trichluc.text.lexicon.DocumentTypes.DocumentType;
import vn.trichluc.text.lexicon.IssuerSymbols;

/**
 * Kinds of instruments (Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III), by their words and by their abbreviations.
 */
public final class InstrumentType {
    /** The types by their symbols, folded and in capitals: QD, TTR. */
    private static final Map<String, String> BY_SYMBOL = DocumentTypes.cited().stream()
            .filter(type -> !type.symbol().isEmpty())
            .collect(Collectors.toUnmodifiableMap(type -> capitals(type.symbol()), DocumentType::spelling));

    /** The word for the type, with "số" behind it, at the very end of a text; the issuer may stand between. */
    private static final Pattern AT_END = Pattern.compile("(" + alternatives()
            + "|nd|tt|qd|cv|nq|ct|ttlt|vbhn|ttr)"
            + "(?:\\s{1,3}cua [^;.,\\n\\d]{2,50}?(?=\\s{1,3}s[o06]))?"
            + "\\s{0,3}:?(?:\\s{0,3}s[o06]\\.?){0,2}\\s{0,3}:?\\s{0,3}$");

    private InstrumentType() {}

    /**
     * A type that a text names.
     *
     * @param type in lower case, in its right spelling
     * @param start index where its word begins
     */
    public record Named(String type, int start) {}

    /** Returns the type that the end of {@code before} names, "…của Nghị định số". Tone marks need not be right. */
    public static Optional<Named> atEnd(String before) {
        Matcher matcher = AT_END.matcher(Folding.letters(before));
        int from = 0;
        while (matcher.find(from)) {
            if (beginsWord(before, matcher.start())) {
                return Optional.of(new Named(spelled(matcher.group(1)), matcher.start()));
            }
            from = matcher.start() + 1;
        }
        return Optional.empty();
    }

    /**
     * Whether a word begins at an index; one that lost the space before it begins with its capital: "Căn cứQuyết định".
     */
    private static boolean beginsWord(String text, int at) {
        return at == 0
                || !Character.isLetter(text.charAt(at - 1))
                || (Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1)));
    }

    /** Returns the type that a symbol's abbreviation stands for: QĐ-UBND. Empty for symbols of letters (UBND-KTTH). */
    public static Optional<String> ofSymbol(String symbol) {
        String first = symbol.replaceFirst("[-/].*", "");
        if (isOfNationalAssembly(symbol)) {
            return Optional.of(symbol.startsWith("QH") ? "luật" : "nghị quyết");
        }
        return Optional.ofNullable(BY_SYMBOL.get(capitals(first)));
    }

    /**
     * Returns the type that the symbol of a cited number stands for. CT before a unit (CT-CS, CT-NVT) is the tax
     * department, and the number that of one of its letters; directives have their issuer there (CT-TTg).
     */
    static Optional<String> ofCited(String symbol) {
        String[] parts = symbol.split("[-/_]", -1);
        boolean ofTaxOffice = parts.length > 1 && parts[0].equals("CT") && !IssuerSymbols.isKnown(parts[1]);
        return ofTaxOffice ? Optional.empty() : ofSymbol(symbol);
    }

    /**
     * Whether Phụ lục III of Nghị định 30/2020/NĐ-CP or the laws have the abbreviation, whatever its marks: QĐ, QD,
     * TTr.
     */
    static boolean isAbbreviation(String letters) {
        return BY_SYMBOL.containsKey(capitals(letters));
    }

    /**
     * The abbreviation that all numbers of a type bear: QĐ of quyết định; empty for types whose numbers may bear
     * another.
     */
    static Optional<String> abbreviation(String type) {
        return DocumentTypes.cited().stream()
                .filter(each -> each.cited() == Cited.SYMBOL && each.spelling().equals(type))
                .map(DocumentType::symbol)
                .findFirst();
    }

    /**
     * Whether the symbol is that of laws and resolutions of the National Assembly or its standing committee: QH15,
     * UBTVQH15.
     */
    static boolean isOfNationalAssembly(String symbol) {
        return symbol.matches("(?:UBTV)?QH\\d{0,2}");
    }

    /** Returns the name of a printed type in its right spelling: "QUYẾT ĐỊNH:" is quyết định; empty for other words. */
    public static Optional<String> of(String printed) {
        String bare = Folding.bare(printed).replaceAll("[^a-z ]", "").strip();
        return named(bare);
    }

    /** Returns the right spelling of a type in letters without marks, or of its abbreviation. */
    static String spelled(String letters) {
        String plain = letters.replaceAll("\\s+", " ");
        String abbreviated = BY_SYMBOL.get(plain.toUpperCase(Locale.ROOT));
        return abbreviated != null ? abbreviated : named(plain).orElse(plain);
    }

    private static Optional<String> named(String bare) {
        return DocumentTypes.cited().stream()
                .filter(type -> type.name().equals(bare))
                .map(DocumentType::spelling)
                .findFirst();
    }

    private static String capitals(String symbol) {
        return Folding.letters(symbol).toUpperCase(Locale.ROOT);
    }

    private static String alternatives() {
        return DocumentTypes.cited().stream()
                .map(type -> type.name().replace(" ", "\\s{1,3}"))
                .collect(Collectors.joining("|"));
    }
}
