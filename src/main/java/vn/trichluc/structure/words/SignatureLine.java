package vn.trichluc.structure.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.model.PlacedText;
import vn.trichluc.text.Folding;
import vn.trichluc.text.WordEdge;
import vn.trichluc.text.lexicon.FamilyNames;

/**
 * Recognises what one line of a signature block is: authority, position or name (Decree 30/2020/NĐ-CP, Appendix I, box
 * 7).
 */
public final class SignatureLine {
    /**
     * The abbreviation of an authority: TM. for a body, KT. for its head, TL. and TUQ. on order. Q. (acting) belongs to
     * the position.
     */
    private static final Pattern AUTHORITY = Pattern.compile("(?:T/?M|K/?T|T/?L|TUQ|T/UQ)\\s*[.,:]\\s*\\p{Lu}{2,}.*");

    private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}(?:[’'] ?\\p{Lu}?)?\\p{Ll}{0,7}");

    private static final Pattern CAPITAL_WORD = Pattern.compile("\\p{Lu}{1,7}(?:[’']\\p{Lu}{0,7})?");

    /** Degrees, honours and ranks before a name: PGS.TS., Thiếu tướng. */
    private static final Pattern RANK = Pattern.compile(
            "(?:(?:GS|PGS|TSKH|TS|ThS|BSCK(?:II?|[12])|BS|DS|KTS|KS|CN|LS|NGƯT|NGND|TTND|TTƯT|NSND|NSƯT)(?:\\.\\s*|\\s+)"
                    + "|(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý)|(?:Phó |Chuẩn )?Đô đốc|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư)[\\s,]+)++",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A copyist's remark before or behind the name. */
    private static final Pattern SIGNED = Pattern.compile(
            "\\(?\\s*(?:đã k[ýí]|signed)\\s*\\)?[:.,]?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The end of an authority or position that continues on the next line. */
    private static final Pattern OPEN = Pattern.compile("(?:(?:t/?m|k/?t|t/?l|tuq|t/uq|q)\\s*[.,:]?|.*[-,]"
            + "|(?:.* )?(?:va|tinh|thanh pho|tp\\.?|huyen|quan|thi xa|xa|phuong|dac khu|uy ban|hoi dong|bo|so|cuc))");

    private static final Pattern RECIPIENTS = Pattern.compile("n[o0]i\\s*nh[a-z]n.*|[-–—+•].*");

    /** Names of bodies and a remark that stand where a name could. */
    private static final Pattern NO_NAME = Pattern.compile("(?:van phong|cong bao|so|bo|ubnd|uy ban|hoi dong|trung tam"
            + "|cong thong tin|quoc hoi|chinh phu|da ky|noi nhan|thanh uy|tinh uy|tinh|thanh pho)" + WordEdge.END
            + ".*");

    private static final int MAX_POSITION_CHARACTERS = 70;

    private static final int MIN_NAME_WORDS = 2;

    private static final int MAX_NAME_CHARACTERS = 60;

    /** The least number of words of a name in capitals; two are the rest of a position more often. */
    private static final int MIN_CAPITAL_NAME_WORDS = 3;

    private static final int MAX_NAME_WORDS = 6;

    private SignatureLine() {}

    public static boolean isAuthority(String line) {
        String text = line.strip();
        return (text.startsWith("T") || text.startsWith("K"))
                && AUTHORITY.matcher(text).matches()
                && AdministrativePhrases.isCapitals(line);
    }

    public static boolean isPosition(String line) {
        return line.length() <= MAX_POSITION_CHARACTERS
                && AdministrativePhrases.isCapitals(line)
                && PositionWords.begin(line);
    }

    /** Whether the line is a position in capitals that recognition has not read letter by letter. */
    public static boolean isMisreadPosition(String line) {
        return line.length() <= MAX_POSITION_CHARACTERS
                && AdministrativePhrases.isCapitals(line)
                && !PositionWords.begin(line)
                && PositionWords.areMisreadIn(line);
    }

    /** Whether authority or position goes on in the next line: GIÁM ĐỐC SỞ LAO ĐỘNG -, TM. ỦY BAN NHÂN DÂN TỈNH. */
    public static boolean isOpen(String line) {
        return OPEN.matcher(Folding.bare(line)).matches();
    }

    /** Whether a line that the file broke off from {@code before} is one of its own. */
    public static boolean begins(PlacedText line, String before) {
        String text = line.text();
        boolean position = isPosition(text) || isAuthority(text);
        boolean name = !isNameWord(before)
                && !AdministrativePhrases.isCapitals(text)
                && name(line).isPresent();
        return !isOpen(before)
                && (position
                        || name
                        || RECIPIENTS.matcher(Folding.letters(text)).matches());
    }

    /**
     * Returns the name of a person that is all of the line, without rank and without what recognition added at its
     * ends.
     */
    public static Optional<PlacedText> name(PlacedText line) {
        String text = line.text();
        if (text.length() > MAX_NAME_CHARACTERS) {
            return Optional.empty();
        }
        int start = 0;
        int end = text.length();
        Matcher signed = SIGNED.matcher(text);
        if (signed.find()) {
            start = signed.start() == 0 ? signed.end() : 0;
            end = signed.start() == 0 ? end : signed.start();
        }
        start = letter(text, start, end);
        Matcher rank = RANK.matcher(text).region(start, end);
        start = letter(text, rank.lookingAt() ? rank.end() : start, end);
        while (end > start && !Character.isLetter(text.charAt(end - 1))) {
            if (text.charAt(end - 1) == ';' || text.charAt(end - 1) == ':') {
                return Optional.empty();
            }
            end--;
        }
        return isName(text.substring(start, end)) ? Optional.of(line.slice(start, end)) : Optional.empty();
    }

    /** Returns the index of the first letter from {@code start} on. */
    private static int letter(String text, int start, int end) {
        int i = start;
        while (i < end && !Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether the word has a capital, as in names of persons and places: Nguyễn. */
    public static boolean isNameWord(String word) {
        return word.length() > 1 && NAME_WORD.matcher(word).matches() && !AdministrativePhrases.isCapitals(word);
    }

    private static boolean isName(String name) {
        List<String> words = List.of(name.split("\\s+"));
        boolean capitals = AdministrativePhrases.isCapitals(name);
        Pattern form = capitals ? CAPITAL_WORD : NAME_WORD;
        return words.size() >= (capitals ? MIN_CAPITAL_NAME_WORDS : MIN_NAME_WORDS)
                && words.size() <= MAX_NAME_WORDS
                && (!capitals || (FamilyNames.isOne(words.get(0)) && !PositionWords.areMisreadIn(name)))
                && !NO_NAME.matcher(Folding.bare(name)).matches()
                && words.stream().allMatch(word -> form.matcher(word).matches());
    }
}
