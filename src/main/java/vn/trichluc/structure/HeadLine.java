package vn.trichluc.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.text.Folding;
import vn.trichluc.text.WordEdge;

/** By which words a line of a head is known (Decree 30/2020/NĐ-CP, Appendix I, boxes 3, 4, 5b, 9a to 12). */
final class HeadLine {
    private static final int MAX_NUMBER_LINE_CHARACTERS = 90;

    private static final int MAX_PLACE_LINE_CHARACTERS = 110;

    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?:luat|nghi quyet|nghi dinh|thong tu|quyet dinh|cong van|phap lenh)\\s+)?s[o0]\\s*(?:[:;.,]\\s*|(?=[\\d/…_]))");

    private static final Pattern OWN_NUMBER = Pattern.compile("S|[^:/]*:");

    /** Figures may be blank or handwritten; the symbol is printed. Spaces stand round the dashes at times. */
    private static final Pattern SYMBOL = Pattern.compile(
            "[^/]{0,25}?/\\s*(?:[\\dA-Za-zĐđ]{2,12}\\s*/\\s*)?[A-Za-zĐđ\\d]{1,12}(?:\\s*[-–—/.]\\s*[\\p{L}\\d&.]{1,15}){0,4}");

    private static final Pattern DATE = Pattern.compile(
            "ng[a-z]{1,2}y\\s*.{0,14}?\\s*th[a-z]{1,3}g\\s*.{0,14}?\\s*n[a-z]m\\s*[\\d.]{0,6}|ngay\\s+\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}");

    private static final Pattern SUBJECT = Pattern.compile("(?:v/v|v/\\s*v|ve viec)" + WordEdge.END + "\\s*[:.]?\\s*");

    private static final Pattern ADDRESSEE = Pattern.compile("kinh gui" + WordEdge.END + ".*", Pattern.DOTALL);

    /** Registry stamps and marks of urgency and secrecy. */
    private static final Pattern STAMP = Pattern.compile("(?:cong van )?den" + WordEdge.END + ".{0,40}|so den"
            + WordEdge.END + ".*|gio\\s*:.*|ngay\\s*:.*|chuyen\\s*:.*|luu ho so.*|hoa toc.*|(?:thuong )?khan"
            + "|mat|toi mat|tuyet mat|du thao.*|cong thong tin dien tu.*|van ban dien tu.*|ban chinh");

    private static final Pattern SESSION = Pattern.compile("\\(?\\s*(?:khoa|ky hop)" + WordEdge.END + ".*");

    private HeadLine() {}

    /** Số: 2454/QĐ-UBND; the figures may be blank. */
    static boolean isNumber(String bare) {
        Matcher matcher = NUMBER.matcher(bare);
        return matcher.lookingAt()
                && bare.length() <= MAX_NUMBER_LINE_CHARACTERS
                && (bare.indexOf('/', matcher.end()) >= 0
                        || bare.substring(matcher.end()).matches("[\\d .…_]{0,20}"));
    }

    /** "số 33/2015/QĐ-TTg …", "Quyết định số 2987/QĐ-UBND …": a number without the colon and capital of a head's own. */
    static boolean isCitedNumber(String bare, String line) {
        return isNumber(bare) && !OWN_NUMBER.matcher(line).lookingAt();
    }

    /** Where the number's line ends: before a place and date that stand on the same line. */
    static int endOfNumber(String line) {
        String letters = Folding.letters(line);
        Matcher date = DATE.matcher(letters);
        Matcher start = NUMBER.matcher(letters);
        if (!date.find() || !start.lookingAt() || start.end() > date.start()) {
            return line.length();
        }
        Matcher symbol = SYMBOL.matcher(line);
        symbol.region(start.end(), date.start());
        return symbol.lookingAt() ? symbol.end() : line.length();
    }

    /** A number with symbol and figures is better than a blank one, and that better than a registry's. */
    static int worth(String text) {
        int slash = text.indexOf('/');
        if (text.isEmpty()) {
            return 0;
        }
        if (slash < 0) {
            return 1;
        }
        return text.substring(0, slash).chars().anyMatch(Character::isDigit) ? 3 : 2;
    }

    /** Kiên Giang, ngày 20 tháng 10 năm 2020. */
    static boolean isPlaceAndDate(String text, String bare) {
        Matcher date = DATE.matcher(bare);
        return text.length() <= MAX_PLACE_LINE_CHARACTERS
                && date.find()
                && date.start() > 1
                && date.start() <= MAX_PLACE_LINE_CHARACTERS / 2
                && Character.isUpperCase(text.charAt(0))
                && bare.substring(0, date.start()).matches("[^:;/]*[,.]?\\s*")
                && bare.length() - date.end() <= 5;
    }

    static boolean hasDate(String bare) {
        return DATE.matcher(bare).find();
    }

    /** A registry's stamp, a mark of urgency or secrecy. */
    static boolean isStamp(String bare) {
        return STAMP.matcher(bare).matches();
    }

    /** V/v …. */
    static boolean isSubject(String bare) {
        return SUBJECT.matcher(bare).lookingAt();
    }

    /** (Khóa IX, kỳ họp thứ 5). */
    static boolean isSession(String bare) {
        return SESSION.matcher(bare).matches();
    }

    /** Kính gửi: …. */
    static boolean isAddressee(String text) {
        return ADDRESSEE.matcher(Folding.bare(text)).matches();
    }
}
