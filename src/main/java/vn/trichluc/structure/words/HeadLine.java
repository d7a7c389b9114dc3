package vn.trichluc.structure.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.text.Folding;
import vn.trichluc.text.WordEdge;

/**
 * Knows the words by which a line of a head is recognised (Decree 30/2020/NĐ-CP, Appendix I, boxes 3, 4, 5b, 9a to 12).
 */
public final class HeadLine {
    private static final int MAX_NUMBER_LINE_CHARACTERS = 90;

    private static final int MAX_PLACE_LINE_CHARACTERS = 110;

    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?:luat|nghi quyet|nghi dinh|thong tu|quyet dinh|cong van|phap lenh)\\s+)?s[o0]\\s*(?:[:;.,]\\s*|(?=[\\d/…_]))");

    /** The label of a head's own number with the mark behind it: "Số: ". */
    private static final Pattern LABEL_MARK = Pattern.compile("[^\\d/…_]*[:;.,]\\s*");

    /** The words with which a sentence continues behind the number that it cites. */
    private static final Pattern CITED_ON = Pattern.compile(
            "[\\s,(]*(?:ngay|cua|ve|duoc|do|quy|sua|bo|tai|va|kem|ban|thuoc|de|theo|trong|phe|thong|nam)(?![\\p{L}\\p{N}]).*",
            Pattern.DOTALL);

    /** The label of a number behind the issuer's name, where both columns or lines came as one. */
    private static final Pattern NUMBER_INSIDE = Pattern.compile("(?<=\\s)s[o0]\\s?:\\s*(?=[\\d/.…_])");

    /**
     * A number with its symbol. Figures may be blank or handwritten; the symbol is printed, at times with spaces round
     * its dashes.
     */
    private static final Pattern SYMBOL = Pattern.compile(
            "[^/]{0,25}?/\\s*(?:[\\dA-Za-zĐđ]{2,12}\\s*/\\s*)?[A-Za-zĐđ\\d]{1,12}(?:\\s*[-–—/.]\\s*[\\p{L}\\d&.]{1,15}){0,4}");

    /**
     * A number without the stroke before its symbol: blank or figures alone, as a registry's, or the stroke is lost
     * (33QĐ-UBND).
     */
    private static final Pattern WITHOUT_STROKE =
            Pattern.compile("[\\d .…_]{0,20}|\\d{1,6} ?(?:[a-z]{2,4}-[a-z]{2,8}(?:[ -].*)?)");

    private static final Pattern DATE = Pattern.compile(
            "ng[a-z]{1,2}y\\s*.{0,14}?\\s*th[a-z]{1,3}g\\s*.{0,14}?\\s*n[a-z]m\\s*[\\d.]{0,6}|ngay\\s+\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}");

    private static final Pattern NO_PLACE_MARK = Pattern.compile("[:;/\\d]");

    /** The largest number of words of a place: Thành phố Bà Rịa - Vũng Tàu. */
    private static final int MAX_PLACE_WORDS = 7;

    /** The largest number of words in small letters in a place, as in "Thành phố Huế"; a sentence has more. */
    private static final int MAX_LOWER_WORDS = 1;

    private static final Pattern SUBJECT = Pattern.compile("(?:v/v|v/\\s*v|ve viec)" + WordEdge.END + "\\s*[:.]?\\s*");

    private static final Pattern ADDRESSEE = Pattern.compile("kinh gui" + WordEdge.END + ".*", Pattern.DOTALL);

    /** The stamps of registries and marks of urgency and secrecy. */
    private static final Pattern STAMP = Pattern.compile("(?:cong van )?den" + WordEdge.END + ".{0,40}|so den"
            + WordEdge.END + ".*|gio\\s*:.*|ngay\\s*:.*|chuyen\\s*:.*|luu ho so.*|hoa toc.*|(?:thuong )?khan"
            + "|mat|toi mat|tuyet mat|du thao.*|cong thong tin dien tu.*|van ban dien tu.*|ban chinh");

    private static final Pattern SESSION = Pattern.compile("\\(?\\s*(?:khoa|ky hop)" + WordEdge.END + ".*");

    private HeadLine() {}

    /** Whether the folded line is a number, Số: 2454/QĐ-UBND; the figures may be blank. */
    public static boolean isNumber(String bare) {
        Matcher matcher = NUMBER.matcher(bare);
        if (!matcher.lookingAt() || bare.length() > MAX_NUMBER_LINE_CHARACTERS) {
            return false;
        }
        String rest = plain(bare.substring(matcher.end()));
        return rest.indexOf('/') >= 0 || WITHOUT_STROKE.matcher(rest).matches();
    }

    /**
     * Whether a line that is a number is the head's own: by the mark behind its label, or by its capital where no
     * sentence goes on behind it. "số 33/2015/QĐ-TTg …", "SỐ 9/2022/QĐ-UBND NGÀY …" and "Quyết định số 2987/QĐ-UBND …"
     * are cited.
     *
     * @param inTitle lines of the title came before: it may cite an instrument in capitals, and break before its number
     */
    public static boolean isOwnNumber(String line, boolean inTitle) {
        String letters = plain(line);
        Matcher label = NUMBER.matcher(letters);
        if (!label.lookingAt()) {
            return false;
        }
        Matcher symbol = SYMBOL.matcher(letters).region(label.end(), letters.length());
        String rest = symbol.lookingAt() ? letters.substring(symbol.end()) : "";
        if (LABEL_MARK.matcher(label.group()).matches()) {
            return !inTitle || !CITED_ON.matcher(rest).matches();
        }
        return !inTitle
                && Character.isUpperCase(line.charAt(0))
                && !CITED_ON.matcher(rest).matches();
    }

    /** Returns the index at which a number begins behind other words of its line; 0 where none does. */
    public static int startOfNumberInside(String line) {
        Matcher number = NUMBER_INSIDE.matcher(plain(line));
        return number.find() && line.charAt(number.start()) == 'S' ? number.start() : 0;
    }

    /** Returns the line in lower case without marks, character for character, with one kind of stroke. */
    private static String plain(String line) {
        return Folding.letters(line).replace('\u2044', '/').replace('\u2215', '/');
    }

    /** Returns the index at which the number's line ends: before a place and date that stand on the same line. */
    public static int endOfNumber(String line) {
        String letters = Folding.letters(line);
        Matcher date = DATE.matcher(letters);
        Matcher start = NUMBER.matcher(letters);
        if (!date.find() || !start.lookingAt() || start.end() > date.start()) {
            return line.length();
        }
        Matcher symbol = SYMBOL.matcher(line);
        symbol.region(/* start= */ start.end(), /* end= */ date.start());
        return symbol.lookingAt() ? symbol.end() : line.length();
    }

    /**
     * Returns how informative a number is: one with symbol and figures more than a blank one, and that more than a
     * registry's.
     */
    public static int worth(String text) {
        int slash = text.indexOf('/');
        if (text.isEmpty()) {
            return 0;
        }
        if (slash < 0) {
            return 1;
        }
        return text.substring(0, slash).chars().anyMatch(Character::isDigit) ? 3 : 2;
    }

    /** Whether the line is a place with a date: Kiên Giang, ngày 20 tháng 10 năm 2020. */
    public static boolean isPlaceAndDate(String text, String bare) {
        Matcher date = DATE.matcher(bare);
        return text.length() <= MAX_PLACE_LINE_CHARACTERS
                && date.find()
                && date.start() > 1
                && date.start() <= MAX_PLACE_LINE_CHARACTERS / 2
                && Character.isUpperCase(text.charAt(0))
                && isPlace(text)
                && bare.length() - date.end() <= 5;
    }

    /** Whether the words before the date name a place and make no sentence: Thành phố Huế, Bà Rịa - Vũng Tàu. */
    private static boolean isPlace(String line) {
        Matcher date = DATE.matcher(Folding.letters(line));
        String place = date.find() ? line.substring(0, date.start()) : line;
        if (NO_PLACE_MARK.matcher(place).find()) {
            return false;
        }
        int words = 0;
        int lower = 0;
        for (String word : place.strip().split("[^\\p{L}\\p{M}’']+")) {
            words += word.isEmpty() ? 0 : 1;
            lower += !word.isEmpty() && Character.isLowerCase(word.charAt(0)) ? 1 : 0;
        }
        return words <= MAX_PLACE_WORDS && lower <= MAX_LOWER_WORDS && lower * 2 < words;
    }

    /** Whether place and date stand on one line as in a head, with a comma between and not in capitals. */
    public static boolean isPlaceCommaDate(String line) {
        Matcher date = DATE.matcher(Folding.letters(line));
        return !AdministrativePhrases.isCapitals(line)
                && date.find()
                && line.substring(0, date.start()).strip().endsWith(",");
    }

    static boolean hasDate(String bare) {
        return DATE.matcher(bare).find();
    }

    /** Whether the folded line is a registry's stamp, or a mark of urgency or secrecy. */
    public static boolean isStamp(String bare) {
        return STAMP.matcher(bare).matches();
    }

    /** Whether the folded line is the subject of a letter: V/v …. */
    public static boolean isSubject(String bare) {
        return SUBJECT.matcher(bare).lookingAt();
    }

    /** Whether the folded line is the session of a council: (Khóa IX, kỳ họp thứ 5). */
    public static boolean isSession(String bare) {
        return SESSION.matcher(bare).matches();
    }

    /** Whether the text is an addressee: Kính gửi: …. */
    public static boolean isAddressee(String text) {
        return ADDRESSEE.matcher(Folding.bare(text)).matches();
    }
}
