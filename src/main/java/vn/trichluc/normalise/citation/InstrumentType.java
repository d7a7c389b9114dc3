package vn.trichluc.normalise.citation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.text.Folding;
import vn.trichluc.text.lexicon.IssuerSymbols;

/**
 * Kinds of instruments (Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III), by their words and by their abbreviations.
 */
public final class InstrumentType {
    /** The longer names first: "thông tư liên tịch" begins with "thông tư". */
    private static final List<String> WORDS = List.of(
            "văn bản hợp nhất",
            "thông tư liên tịch",
            "nghị quyết liên tịch",
            "thông tư",
            "nghị định",
            "nghị quyết",
            "quyết định",
            "chỉ thị",
            "bộ luật",
            "luật",
            "pháp lệnh",
            "sắc lệnh",
            "lệnh",
            "tờ trình",
            "kế hoạch",
            "công văn",
            "công điện",
            "văn bản",
            "báo cáo",
            "thông báo",
            "kết luận",
            "hướng dẫn",
            "biên bản",
            "phương án",
            "chương trình",
            "đề án",
            "quy chế",
            "quy định");

    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("TTLT", "thông tư liên tịch"),
            Map.entry("NQLT", "nghị quyết liên tịch"),
            Map.entry("TT", "thông tư"),
            Map.entry("ND", "nghị định"),
            Map.entry("NQ", "nghị quyết"),
            Map.entry("QD", "quyết định"),
            Map.entry("CT", "chỉ thị"),
            Map.entry("L", "lệnh"),
            Map.entry("SL", "sắc lệnh"),
            Map.entry("VBHN", "văn bản hợp nhất"),
            Map.entry("BB", "biên bản"),
            Map.entry("PA", "phương án"),
            Map.entry("PL", "pháp lệnh"),
            Map.entry("TTR", "tờ trình"),
            Map.entry("KH", "kế hoạch"),
            Map.entry("CV", "công văn"),
            Map.entry("CD", "công điện"),
            Map.entry("BC", "báo cáo"),
            Map.entry("TB", "thông báo"),
            Map.entry("KL", "kết luận"),
            Map.entry("HD", "hướng dẫn"),
            Map.entry("CTR", "chương trình"),
            Map.entry("DA", "đề án"),
            Map.entry("QC", "quy chế"),
            Map.entry("QYD", "quy định"));

    /** As symbols print them. */
    private static final Map<String, String> PRINTED = Map.ofEntries(
            Map.entry("thông tư liên tịch", "TTLT"),
            Map.entry("nghị quyết liên tịch", "NQLT"),
            Map.entry("thông tư", "TT"),
            Map.entry("nghị định", "NĐ"),
            Map.entry("nghị quyết", "NQ"),
            Map.entry("quyết định", "QĐ"),
            Map.entry("chỉ thị", "CT"),
            Map.entry("tờ trình", "TTr"),
            Map.entry("kế hoạch", "KH"),
            Map.entry("công điện", "CĐ"),
            Map.entry("báo cáo", "BC"),
            Map.entry("thông báo", "TB"),
            Map.entry("kết luận", "KL"),
            Map.entry("hướng dẫn", "HD"),
            Map.entry("chương trình", "CTr"),
            Map.entry("đề án", "ĐA"));

    /** The word for the type, with "số" behind it, at the very end of a text; the issuer may stand between. */
    private static final Pattern AT_END = Pattern.compile("(" + alternatives(WORDS)
            + "|nd|tt|qd|cv|nq|ct|ttlt|vbhn|ttr)"
            + "(?:\\s{1,3}cua [^;.,\\n\\d]{2,50}?(?=\\s{1,3}s[o06]))?"
            + "\\s{0,3}:?(?:\\s{0,3}s[o06]\\.?){0,2}\\s{0,3}:?\\s{0,3}$");

    private InstrumentType() {}

    /**
     * @param type in lower case, in its right spelling
     * @param start where its word begins
     */
    public record Named(String type, int start) {}

    /** The type that the end of {@code before} names: "…của Nghị định số". Tone marks need not be right. */
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

    /** Whether a word begins there; one that lost the space before it begins with its capital: "Căn cứQuyết định". */
    private static boolean beginsWord(String text, int at) {
        return at == 0
                || !Character.isLetter(text.charAt(at - 1))
                || (Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1)));
    }

    /** The type that a symbol's abbreviation stands for: QĐ-UBND. Empty for symbols of letters (UBND-KTTH). */
    public static Optional<String> ofSymbol(String symbol) {
        String first = symbol.replaceFirst("[-/].*", "");
        String key = Folding.letters(first).toUpperCase(Locale.ROOT);
        if (isOfNationalAssembly(symbol)) {
            return Optional.of(symbol.startsWith("QH") ? "luật" : "nghị quyết");
        }
        return Optional.ofNullable(ABBREVIATIONS.get(key));
    }

    /**
     * The same of a cited number: CT before a unit (CT-CS, CT-NVT) is the tax department, and the number one of its
     * letters; directives have their issuer there (CT-TTg).
     */
    static Optional<String> ofCited(String symbol) {
        String[] parts = symbol.split("[-/_]", -1);
        boolean ofTaxOffice = parts.length > 1 && parts[0].equals("CT") && !IssuerSymbols.isKnown(parts[1]);
        return ofTaxOffice ? Optional.empty() : ofSymbol(symbol);
    }

    /** Whether Phụ lục III of Nghị định 30/2020/NĐ-CP or the laws have it, whatever its marks: QĐ, QD, TTr. */
    static boolean isAbbreviation(String letters) {
        return ABBREVIATIONS.containsKey(Folding.letters(letters).toUpperCase(Locale.ROOT));
    }

    /** The abbreviation in symbols of a type that has but one: QĐ of quyết định; empty for others. */
    static Optional<String> abbreviation(String type) {
        return Optional.ofNullable(PRINTED.get(type));
    }

    /** QH15, UBTVQH15: the laws and resolutions of the National Assembly and of its standing committee. */
    static boolean isOfNationalAssembly(String symbol) {
        return symbol.matches("(?:UBTV)?QH\\d{0,2}");
    }

    /** The name in its right spelling of a printed type: "QUYẾT ĐỊNH:" is quyết định; empty for other words. */
    public static Optional<String> of(String printed) {
        String bare = Folding.bare(printed).replaceAll("[^a-z ]", "").strip();
        return WORDS.stream().filter(word -> Folding.bare(word).equals(bare)).findFirst();
    }

    /** The right spelling of a type in letters without marks, or of its abbreviation. */
    static String spelled(String letters) {
        String plain = letters.replaceAll("\\s+", " ");
        String abbreviated = ABBREVIATIONS.get(plain.toUpperCase(Locale.ROOT));
        if (abbreviated != null) {
            return abbreviated;
        }
        return WORDS.stream()
                .filter(word -> Folding.bare(word).equals(plain))
                .findFirst()
                .orElse(plain);
    }

    private static String alternatives(List<String> words) {
        StringBuilder result = new StringBuilder();
        for (String word : words) {
            result.append(result.isEmpty() ? "" : "|").append(Folding.bare(word).replace(" ", "\\s{1,3}"));
        }
        return result.toString();
    }
}
