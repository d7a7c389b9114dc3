package vn.trichluc.check.passage;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.text.lexicon.Confusions;

/**
 * The form of an instrument's number (Nghị định 30/2020/NĐ-CP, Phụ lục I: number/TYPE-ISSUER, of laws, decrees and
 * circulars number/year/TYPE-ISSUER) and the slips that its shape shows: another mark where a stroke or a hyphen
 * belongs, none at all, an issuer that is missing, letters for digits.
 */
public final class NumberForm {
    private static final String TYPE = "(?:QĐ|QD|NQ|CT|CĐ|KH|TB|TTr|BC|HD|NĐ|ND|TT|CTr)";

    /** A number or a year in which letters stand for digits: 45/20l2, l2/QĐ. */
    private static final Pattern DIGITS =
            Pattern.compile("(?<=^|^[\\dlIOo]{1,6}/)(?:(?=[lIOo]*\\d)[\\dlIOo]{1,6}(?=/)|[12lI][\\dlIOo]{3}(?=[/-]))");

    /**
     * The letters TT that recognition read as 77. A circular's number holds the year, so that a decree of 1977 is not
     * meant.
     */
    private static final Pattern SEVENS = Pattern.compile("(?<=\\d/\\d{4}/)(?:77|7T|T7)(?=(?:LT)?[-/])");

    private static final Pattern STROKES = Pattern.compile("/{2,}");

    /** A dash behind the number or the year. Until 1999 that was one of the forms: 123/1999-QĐ-UB. */
    private static final Pattern DASH = Pattern.compile("(?<=^\\d{1,6}\\p{L}?)-(?=(?:(?:19|20)\\d\\d[/-])?" + TYPE
            + "-)|(?<=^\\d{1,6}\\p{L}?[-/]20\\d\\d)-(?=\\p{Lu})");

    /** The place of a stroke where the hyphen between type and issuer belongs: "04/2020/QĐ/UBND". */
    private static final Pattern STROKE_BEHIND_TYPE =
            Pattern.compile("(?<=^\\d{1,6}\\p{L}?(?:/\\d{4})?/" + TYPE + ")/(?=\\p{Lu}[\\p{L}&-]+$)");

    /** The place of a missing hyphen between type and issuer: "154/2020/NĐCP". */
    private static final Pattern GLUED = Pattern.compile("(?<=/" + TYPE
            + ")(?=(?:CP|TTg|UBND|HĐND|BTC|BCT|BXD|BNV|BTP|BYT|BCA|BQP|BGTVT|BTNMT|BKHĐT|BKHCN|BGDĐT|BTTTT|BLĐTBXH|BVHTTDL"
            + "|BNN(?:PTNT)?|BNNMT|NHNN|SCT|STC|SXD|SNV|STP|SYT|SNN|SGTVT|STNMT|SKHĐT|SKHCN|SGDĐT|STTTT)$)");

    /** The end of a decree's number without an issuer; only the Government issues decrees. */
    private static final Pattern DECREE_WITHOUT_ISSUER = Pattern.compile("(?<=/NĐ)$");

    /** A number of the State in the form of the Party's, which puts the dash first (37-QĐ/TW). */
    private static final Pattern AS_THE_PARTYS =
            Pattern.compile("^(?<ordinal>\\d{1,6})-(?<type>" + TYPE + ")/(?<issuer>UBND|HĐND|CP|TTg|B[A-ZĐ]{2,7})$");

    /** A number that ends with the type: 12/2019/TT. */
    private static final Pattern WITHOUT_ISSUER =
            Pattern.compile("\\d{1,6}\\p{L}?/(?:\\d{4}/)?(?<type>QĐ|NQ|CT|TT|TTr|KH|BC|TB)");

    private static final Map<String, String> TYPES = Map.of(
            "QĐ", "quyết định",
            "NQ", "nghị quyết",
            "CT", "chỉ thị",
            "TT", "thông tư",
            "TTr", "tờ trình",
            "KH", "kế hoạch",
            "BC", "báo cáo",
            "TB", "thông báo");

    /** The year since which numbers have an issuer; before it others were in use (327-CT, 12/TT). */
    private static final int ISSUER_SINCE = 2004;

    private NumberForm() {}

    /**
     * Whether the issuer behind the type is missing.
     *
     * @param type of the instrument in words; where it is another one, the letters stand for an issuer (CT, the tax
     *     office)
     * @param date of the instrument; null where it is not known
     */
    public static boolean lacksIssuer(String number, String type, @Nullable LocalDate date) {
        Matcher alone = WITHOUT_ISSUER.matcher(number);
        return alone.matches()
                && type.equals(TYPES.get(alone.group("type")))
                && (date == null || date.getYear() > ISSUER_SINCE);
    }

    /** Returns the number that was meant; the same where its shape shows no slip. */
    public static String meant(String number) {
        String form = recognised(number);
        form = STROKES.matcher(form).replaceAll("/").replace('_', '-');
        form = DASH.matcher(form).replaceAll("/");
        form = STROKE_BEHIND_TYPE.matcher(form).replaceFirst("-");
        form = GLUED.matcher(form).replaceFirst("-");
        form = DECREE_WITHOUT_ISSUER.matcher(form).replaceFirst("-CP");
        Matcher party = AS_THE_PARTYS.matcher(form);
        return party.matches()
                ? party.group("ordinal") + "/" + party.group("type") + "-" + party.group("issuer")
                : form;
    }

    /** Returns the number with the letters that recognition took for other signs. */
    public static String recognised(String number) {
        String digits = DIGITS.matcher(number).replaceAll(part -> Confusions.NUMBER.plain(part.group()));
        return SEVENS.matcher(digits).replaceFirst("TT");
    }
}
