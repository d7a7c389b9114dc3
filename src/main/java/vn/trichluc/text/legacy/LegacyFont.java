package vn.trichluc.text.legacy;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a font tells: ABC fonts are called .VnTime, .VnArial, VNI's VNI-Times, VPS's VPS Times.
 *
 * @param capitals the font draws small letters as capitals: .VnTimeH, VPS Times Hoa ("hoa" is a capital)
 */
public record LegacyFont(LegacyEncoding encoding, boolean capitals) {
    /** The mark of a subset in a PDF, which stands before the name. */
    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");

    /** Of a name, what says how bold and slanted it is. */
    private static final Pattern STYLE =
            Pattern.compile("(?:[,\\s-]*(?:bold|italic|oblique|regular|normal|mt|ps))++$", Pattern.CASE_INSENSITIVE);

    /** The dot gets lost on the way; letters of both cases set .VnTime apart from VN-Times of the VNU, which is Unicode. */
    private static final Pattern ABC = Pattern.compile("\\.(?i:Vn)\\S.*|Vn[A-Z3].*", Pattern.DOTALL);

    private static final Pattern VNI = Pattern.compile("(?i)VNI[-_ ].*", Pattern.DOTALL);

    private static final Pattern VPS = Pattern.compile("VPS.*", Pattern.DOTALL);

    /** Longer names are no names. */
    private static final int MAX_NAME = 200;

    /**
     * Finds the font from before Unicode that bears a name.
     *
     * @param name as a PDF, a style or a tag gives it; a list of names counts by its first, quotation marks are none
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

    /** Text set in this font, in Unicode and as the font shows it. */
    public String decode(String text) {
        String decoded = encoding.decode(text);
        return capitals ? decoded.toUpperCase(Locale.ROOT) : decoded;
    }
}
