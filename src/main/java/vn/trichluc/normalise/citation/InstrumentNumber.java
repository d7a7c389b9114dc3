package vn.trichluc.normalise.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.text.Letters;
import vn.trichluc.text.LookAlikes;
import vn.trichluc.text.lexicon.Confusions;
import vn.trichluc.text.lexicon.IssuerSymbols;

/**
 * The number of an instrument, by the grammar of Nghị định 30/2020/NĐ-CP, Phụ lục I: number/TYPE-ORG,
 * number/year/TYPE-ORG, number/ORG-UNIT, number/year/QHn; the Party's number-TYPE/ORG and what was written before 2004
 * (number-CP, number/96/QĐ-UB) as well. Spaces at strokes and dashes are allowed, and slips that keep the shape (ND,
 * QĐ/UBND, 20l2).
 *
 * @param printed without spaces: 45/2012/NĐ-CP
 * @param ordinal digits with at most one letter behind them: 42a
 * @param year null where the number has none
 * @param symbol without spaces: QĐ-UBND; empty for a number that was cut short (45/2012)
 * @param start where it begins in the text that it was found in
 */
public record InstrumentNumber(
        String printed, String ordinal, @Nullable Integer year, String symbol, int start, int end) {
    /** A letter of a symbol. Recognition reads strokes of letters as other marks: TT-B'TT'TT, TT!-BNNMT. */
    private static final String LETTER = "(?:[A-Za-z\\p{Lu}đâăêôơư0-9&]|['’‘!|](?=-?[A-Z0-9]))";

    /** The first part of a symbol. Recognition reads TT as 77. The single L is that of the President's orders. */
    private static final String PART = "(?:(?:[A-ZĐÂĂÊÔƠƯ]|7(?=[7T]))" + LETTER + "{1,14}|L(?=[-/])"
            + "|(?:[NQ] Đ|N Q|C T|T Tr|T T|K H|B C|T B|S [A-ZĐ]{2,6})(?=-))";

    /**
     * A further part of a symbol. Spaces may stand at its dash only where an abbreviation follows: "QĐ-UBND - Sở" ends
     * before the dash. QĐ_BKHCN is a slip.
     */
    private static final String NEXT =
            "(?:[-/_](?=[A-ZĐƯ0-9])|\\s{0,2}-\\s{0,2}(?=(?:[A-ZĐƯ]{2,8}|TTg)(?![\\p{Ll}])))" + LETTER + "{1,15}";

    /**
     * The mark behind the ordinal. A slip doubles it, or puts a dash in its place before a type (45-2012/NĐ-CP,
     * 12-QĐ-UBND).
     */
    private static final String MARK = "\\s{0,3}(?:/{1,2}|(?<!(?:19|20)\\d\\d)-(?=(?:(?:19|20)\\d\\d[/-])?"
            + "(?:QĐ|QD|NĐ|ND|NQ|CT|TTr|TTLT|TT|KH|BC|TB|HD|CTr|KL)-[A-ZĐ]))\\s{0,2}";

    /**
     * The condition before an ordinal. Patterns look for a digit first, since most characters are none, and looking
     * back from each would take most of the time.
     */
    private static final String BEFORE = "(?:(?<![\\p{L}\\d/.,:-])|(?<=(?<![\\p{L}])[sS][ốổôồỗ]:?))";

    /** The first piece of a number that a space cuts in two behind "số": "số 1 18/2025/NĐ-CP", "số ] 2/2021/QĐ-TTg". */
    private static final String CUT = "(?:(?<=[sS][oốổôồỗ]\\s)(?:\\d{1,3}|[\\]|!lI])\\s)?";

    /** The letters that recognition puts in the place of digits. */
    private static final String LETTERS = Confusions.NUMBER.seen();

    private static final String DIGIT = "[\\d" + LETTERS + "]";

    /** The ordinal: digits, and letters that recognition puts in their place; at least one is a digit. */
    private static final String ORDINAL = "(?=[\\d" + LETTERS + "\\]|!])" + BEFORE + "(?<ordinal>" + CUT + "(?=["
            + LETTERS + "]{0,5}\\d)" + DIGIT + "{1,6}(?:[a-zđ]|[A-Z](?=\\s{0,3}/))?)";

    /** The year: four digits, perhaps with a space between them; two digits until 1999. */
    private static final String YEAR =
            "(?<year>(?:[1" + Confusions.NUMBER.seenFor('1') + "]9|2[0" + Confusions.NUMBER.seenFor('0') + "])\\s?"
                    + DIGIT + "\\s?" + DIGIT + "|[5-9]\\d)\\s{0,2}(?:/{1,2}|(?=-\\p{Lu})-)\\s{0,2}";

    /** The symbol of the National Assembly, whose term may stand apart: QH 15, QH. 15. */
    private static final String ASSEMBLY = "(?:UBTV)?QH[.,]?\\s{0,2}1\\d(?![\\d/.])";

    private static final String SYMBOL = "(?<symbol>" + ASSEMBLY + "|" + PART + "(?:" + NEXT + "){0,5})";

    private static final Pattern STATE = Pattern.compile(ORDINAL + MARK + "(?:" + YEAR + ")?" + SYMBOL);

    private static final Pattern PARTY = Pattern.compile("(?=\\d)" + BEFORE
            + "(?<ordinal>\\d{1,5})(?:\\s?-\\s?|\\s(?=(?:NQ|CT|KL|QĐ|TB|HD|KH|CTr|BC|TTr|QC|ĐA)/))"
            + "(?<symbol>[A-ZĐ][A-ZĐa-z]{1,5}/[A-ZĐ]{2,8})(?![\\p{L}])");

    private static final Pattern OLD =
            Pattern.compile("(?=\\d)" + BEFORE + "(?<ordinal>\\d{1,5})-(?<symbol>HĐBT|HĐCP|TTg|CP|CT|TW)(?![\\p{L}])");

    /** A number without a slip or a missing part that its own shape would show. */
    private static final Pattern REGULAR = Pattern.compile(
            "(?!.*(?:/[NQC]D-|HDND|HDNĐ|HĐNĐ))"
                    + "\\d{1,6}\\p{L}?/(?:\\d{4}/)?"
                    + "(?:\\p{Lu}[\\p{L}&]*(?:-[\\p{L}&]+\\d{0,2})++|(?:UBTV)?QH\\d{1,2})|\\d{1,5}-\\p{Lu}\\p{L}*(?:/\\p{Lu}+)?");

    /**
     * The greatest length of an ordinal, in characters: one that is cut in two, with the spaces behind it, or the
     * Party's with its abbreviation.
     */
    private static final int MAX_ORDINAL_CHARACTERS = 16;

    private static final Pattern ASSEMBLY_STOP = Pattern.compile("(?<=^(?:UBTV)?QH)[.,](?=\\d)");

    private static final Pattern BETWEEN_PARTS = Pattern.compile("[-/_]");

    private static final String DECREE = "ND";

    /** The symbol of the Government, which alone issues decrees. */
    private static final String GOVERNMENT = "CP";

    /** For every character the result of {@link #plain(char)}. */
    private static final char[] PLAIN = allPlain();

    /** Returns every number in the text, in order, without overlaps. */
    public static List<InstrumentNumber> all(String text) {
        return allIn(plain(text));
    }

    /**
     * Returns every number in the text, in order, without overlaps.
     *
     * @param plain a text as {@link #plain} gives it
     */
    static List<InstrumentNumber> allIn(String plain) {
        List<Integer> ordinals = ordinals(plain);
        if (ordinals.isEmpty()) {
            return List.of();
        }
        List<InstrumentNumber> found = new ArrayList<>();
        for (Pattern pattern : List.of(STATE, PARTY, OLD)) {
            Matcher matcher = pattern.matcher(plain).useTransparentBounds(true);
            int from = 0;
            for (int ordinal : ordinals) {
                if (ordinal >= from && matcher.region(ordinal, plain.length()).lookingAt()) {
                    InstrumentNumber number = of(matcher, pattern == STATE ? matcher.group("year") : null);
                    found.add(whole(number, plain));
                    from = found.get(found.size() - 1).end();
                }
            }
        }
        found.sort(Comparator.comparingInt(InstrumentNumber::start));
        List<InstrumentNumber> result = new ArrayList<>();
        int end = 0;
        for (InstrumentNumber number : found) {
            if (number.start() >= end) {
                result.add(number);
                end = number.end();
            }
        }
        return List.copyOf(result);
    }

    /**
     * Returns the indices at which an ordinal may begin, as {@link #ORDINAL} has it, with the mark behind it that every
     * number has. So the patterns need not be tried at every character and at most figures.
     */
    private static List<Integer> ordinals(String plain) {
        List<Integer> ordinals = new ArrayList<>();
        for (int i = 0; i < plain.length(); i++) {
            boolean free = i == 0 || mayStandBefore(plain.charAt(i - 1)) || isBehindNumberWord(plain, i);
            if (isOrdinal(plain.charAt(i)) && free && hasMark(plain, i)) {
                ordinals.add(i);
            }
        }
        return ordinals;
    }

    private static boolean isOrdinal(char c) {
        return (c >= '0' && c <= '9') || (LETTERS + "]|!").indexOf(c) >= 0;
    }

    /** Whether a stroke or a dash stands so near that it may be the mark behind the ordinal. */
    private static boolean hasMark(String plain, int ordinal) {
        int end = Math.min(plain.length(), ordinal + 1 + MAX_ORDINAL_CHARACTERS);
        for (int i = ordinal + 1; i < end; i++) {
            if (plain.charAt(i) == '/' || plain.charAt(i) == '-') {
                return true;
            }
        }
        return false;
    }

    /** Whether "số" stands right before the ordinal, without a space: "số45/2012", "Số:33/2025". */
    private static boolean isBehindNumberWord(String plain, int ordinal) {
        int last = ordinal - 1 - (plain.charAt(ordinal - 1) == ':' ? 1 : 0);
        return last > 0
                && "ốổôồỗ".indexOf(plain.charAt(last)) >= 0
                && Character.toLowerCase(plain.charAt(last - 1)) == 's'
                && (last == 1 || !Letters.isLetter(plain.charAt(last - 2)));
    }

    private static boolean mayStandBefore(char c) {
        return !((c >= '0' && c <= '9') || (c >= ',' && c <= '/') || c == ':' || Letters.isLetter(c));
    }

    /** The piece of a symbol that a gap of a text layer cuts off: QĐ-UB ND, QĐ-TT g. */
    private static final Pattern CUT_OFF = Pattern.compile(" ([A-ZĐ&]{1,6}|g)(?![\\p{L}\\d])");

    /**
     * Returns the number with the piece that was cut off from its issuer, where both together are an issuer and the
     * rest alone is none; {@code number} itself where nothing was.
     */
    private static InstrumentNumber whole(InstrumentNumber number, String plain) {
        Matcher rest = CUT_OFF.matcher(plain).region(number.end(), plain.length());
        String issuer = number.symbol().substring(number.symbol().lastIndexOf('-') + 1);
        if (!rest.lookingAt()
                || (IssuerSymbols.isKnown(issuer) && IssuerSymbols.isKnown(rest.group(1)))
                || !IssuerSymbols.isKnown(issuer + rest.group(1))) {
            return number;
        }
        return new InstrumentNumber(
                number.printed + rest.group(1),
                number.ordinal,
                number.year,
                number.symbol + rest.group(1),
                number.start,
                rest.end());
    }

    private static InstrumentNumber of(Matcher matcher, @Nullable String year) {
        return new InstrumentNumber(
                compact(matcher.group()),
                compact(matcher.group("ordinal")),
                year == null ? null : year(compact(year)),
                ASSEMBLY_STOP.matcher(compact(matcher.group("symbol"))).replaceFirst(""),
                matcher.start(),
                matcher.end());
    }

    private static Integer year(String digits) {
        Integer year = Integer.valueOf(digits(digits));
        return year < 100 ? Integer.valueOf(1900 + year) : year;
    }

    /**
     * Returns the text, character for character, with Vietnamese letters and one kind of space, of dash and of stroke.
     */
    public static String plain(String text) {
        int first = 0;
        while (first < text.length() && PLAIN[text.charAt(first)] == text.charAt(first)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        char[] plain = text.toCharArray();
        for (int i = first; i < plain.length; i++) {
            plain[i] = PLAIN[plain[i]];
        }
        return new String(plain);
    }

    private static char[] allPlain() {
        char[] all = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < all.length; c++) {
            all[c] = plain((char) c);
        }
        return all;
    }

    private static char plain(char c) {
        boolean dash = (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
        boolean stroke = c == '\u2044' || c == '\u2215';
        return dash ? '-' : stroke ? '/' : Character.isSpaceChar(c) ? ' ' : LookAlikes.toVietnamese(c);
    }

    /** Whether the symbol has a dash or a stroke between its parts, as all symbols but those of laws have. */
    boolean isCompound() {
        return symbol.indexOf('-') >= 0 || symbol.indexOf('/') >= 0;
    }

    /** Whether the number breaks no rule of form that can be checked without knowing the instrument. */
    public boolean isRegular() {
        return REGULAR.matcher(printed).matches();
    }

    /**
     * Returns a key that is equal for two printings of one number: leading zeros, capitals, the stroke of Đ and slips
     * do not count.
     */
    public String key() {
        return ordinalKey() + "/" + (year == null ? "" : year) + "/" + symbolKey();
    }

    String ordinalKey() {
        return digits(ordinal).replaceFirst("^0+(?=\\d)", "").toUpperCase(Locale.ROOT);
    }

    /**
     * Returns a key that is equal for symbols that differ in slips only: ND-CP, NĐ/CP, NĐCP and NĐ are NĐ-CP, 77-BCT is
     * TT-BCT.
     */
    public String symbolKey() {
        String letters = BETWEEN_PARTS
                .matcher(symbol.toUpperCase(Locale.ROOT))
                .replaceAll("")
                .replace('Đ', 'D')
                .replace("77", "TT")
                .replace("T7", "TT");
        return letters.equals(DECREE) ? DECREE + GOVERNMENT : letters;
    }

    /** Returns the text with digits in the place of the signs that recognition gives for them. */
    static String digits(String printed) {
        StringBuilder digits = new StringBuilder(printed);
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            digits.setCharAt(i, "lI]|!".indexOf(c) >= 0 ? '1' : c == 'O' || c == 'o' ? '0' : c);
        }
        return digits.toString();
    }

    /** Returns the number with another symbol, its ordinal and its year in digits. */
    InstrumentNumber withSymbol(String other) {
        int stop = printed.endsWith(symbol) ? 0 : 1; // QH.15
        String before = printed.substring(0, printed.length() - symbol.length() - stop);
        return new InstrumentNumber(digits(before) + other, digits(ordinal), year, other, start, end);
    }

    private static String compact(String text) {
        return text.replaceAll("\\s+", "");
    }
}
