package vn.trichluc.text.legacy;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding that the name of a font shows: ABC fonts are called .VnTime, .VnArial, VNI's VNI-Times, VPS's VPS Times.
 *
 * @param capitals whether the font draws small letters as capitals: .VnTimeH, VPS Times Hoa ("hoa" is a capital)
 */
public record LegacyFont(LegacyEncoding encoding, boolean capitals) {
    /** Matches the mark of a subset in a PDF, which precedes the name. */
    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");

    /** Matches the part of a name that says how bold and slanted the font is. */
    private static final Pattern STYLE =
            Pattern.compile("(?:[,\\s-]*(?:bold|italic|oblique|regular|normal|mt|ps))++$", Pattern.CASE_INSENSITIVE);

    /**
     * Matches ABC fonts, whose dot may be lost; letters of both cases distinguish .VnTime from VN-Times of the VNU,
     * which is Unicode.
     */
    private static final Pattern ABC = Pattern.compile("\\.(?i:Vn)\\S.*|Vn[A-Z3].*", Pattern.DOTALL);

    private static final Pattern VNI = Pattern.compile("(?i)VNI[-_ ].*", Pattern.DOTALL);

    private static final Pattern VPS = Pattern.compile("VPS.*", Pattern.DOTALL);

    /** The length to which a longer name is cut. */
    private static final int MAX_NAME = 200;

    /**
     * Returns the font from before Unicode that bears a name.
     *
     * @param name the name as a PDF, a style or a tag gives it; of a list the first counts, quotation marks do not
     */
    public static Optional<LegacyFont> named(String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String first = first(name);
        Matcher subset = SUBSET.matcher(first);
        String plain = subset.find() ? first.substring(subset.end()) : first;
        if (ABC.matcher(plain).matches()) {
            String base = STYLE.matcher(plain).replaceFirst("");
            boolean lowered = base.equals(base.toLowerCase(Locale.ROOT)); // as style sheets may write it
            return Optional.of(new LegacyFont(LegacyEncoding.TCVN3, base.endsWith(lowered ? "h" : "H")));
        }
        if (VNI.matcher(plain).matches()) {
            return Optional.of(new LegacyFont(LegacyEncoding.VNI, false));
        }
        if (VPS.matcher(plain).matches()) {
            String base = STYLE.matcher(plain).replaceFirst("").toLowerCase(Locale.ROOT);
            return Optional.of(new LegacyFont(LegacyEncoding.VPS, base.endsWith("hoa")));
        }
        return Optional.empty();
    }

    private static String first(String names) {
        String cut = names.length() > MAX_NAME ? names.substring(0, MAX_NAME) : names;
        int comma = cut.indexOf(',');
        String first = comma > 0 && !STYLE.matcher(cut.substring(comma)).matches() ? cut.substring(0, comma) : cut;
        return first.replaceAll("[\"'\\\\]", "").strip();
    }

    /** Returns text set in this font, in Unicode and as the font shows it. */
    public String decode(String text) {
        String decoded = encoding.decode(text);
        return capitals ? decoded.toUpperCase(Locale.ROOT) : decoded;
    }
}
