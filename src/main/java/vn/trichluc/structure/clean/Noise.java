package vn.trichluc.structure.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.LeftOut.Reason;
import vn.trichluc.model.PlacedText;
import vn.trichluc.structure.words.AdministrativePhrases;
import vn.trichluc.text.Folding;
import vn.trichluc.text.Letters;
import vn.trichluc.text.WordEdge;

/**
 * Removes what is no content of the document: page numbers, running heads, captions of digital signatures, copy and
 * scanner marks, ticks, initials, and descriptions of pictures that a recogniser invents. Each is known by its whole
 * form: a sentence that begins with the same words, or names an amount, is content.
 */
final class Noise {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[\\-–—~]\\s*\\d{1,4}\\s*[\\-–—~]|(?:trang|page)\\s*\\d{1,4}(?:\\s*(?:/|of|tren)\\s*\\d{1,4})?");

    /** The running head of the official gazette: 12 CÔNG BÁO/Số 1+2/Ngày 05-01-2021. */
    private static final Pattern RUNNING_HEAD =
            Pattern.compile("\\d*\\s*cong bao\\s*/\\s*so\\s*\\d+(?:\\s*[+&-]\\s*\\d+)*+"
                    + "\\s*(?:/?\\s*ngay\\s*\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4})?\\s*\\d*");

    /** The stamp of a copy, in capitals (Decree 30/2020/NĐ-CP, Appendix I, part III). */
    private static final Pattern COPY_STAMP = Pattern.compile("sao y(?: ban chinh| ban goc)?[;.]?|sao luc[;.]?");

    private static final Pattern SCANNER_MARK =
            Pattern.compile("(?:scanned (?:by|with) )?camscanner|scanned (?:by|with) [a-z]+(?: [a-z]+)?");

    private static final String DAY = "\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}";

    /** A time of day with seconds, which no date of a decision has (Decree 30/2020/NĐ-CP, Appendix I, part II, 8). */
    private static final String TIME_OF_DAY = "\\d{1,2}:\\d{2}:\\d{2}";

    private static final String ZONE = "[+-]\\d{2}[:']?\\d{2}'?";

    private static final String TIME_STAMP = "(?:" + DAY + "\\s+" + TIME_OF_DAY + "|" + TIME_OF_DAY + "\\s+" + DAY
            + "|\\d{4}[.-]\\d{2}[.-]\\d{2}\\s+" + TIME_OF_DAY + ")(?:\\s*" + ZONE + ")?";

    /** The label before the person or agency in a signature's caption. The value is a name: see {@link #isName}. */
    private static final String NAME_LABEL =
            "(?:ky so boi|ky boi|nguoi ky|digitally signed by|signed by|co quan|to chuc|don vi ky)\\s*:?";

    private static final String TIME_LABEL = "(?:thoi gian ky|ngay ky|gio ky|ky ngay|signing time|date)\\s*:";

    private static final String ADDRESS = "(?:e-?mail\\s*:\\s*)?[a-z0-9_.+-]+@[a-z0-9_-]+(?:\\.[a-z0-9_-]+)++";

    private static final Pattern CAPTION_PART = Pattern.compile("\\s*(?:(?<name>" + NAME_LABEL + ")|(?<rest>"
            + TIME_LABEL + "\\s*(?:" + TIME_STAMP + "|" + DAY + ")|" + TIME_STAMP + "|" + ZONE + "|" + ADDRESS
            + "|signature not verified|signature valid))(?![a-z0-9])\\s*");

    /** A signature's caption inside a line, from its label to its time stamp. */
    private static final Pattern CAPTION_INSIDE =
            Pattern.compile("(?<![a-z0-9])(?:nguoi ky|ky boi|ky so boi)\\s*:(?<value>[^:;]{2,90}?)\\s*(?:" + TIME_LABEL
                    + "\\s*)?" + TIME_STAMP);

    private static final int MAX_NAME_CHARACTERS = 90;

    /** The first words of agencies' names; names of persons have a capital in each word. */
    private static final Pattern AGENCY =
            Pattern.compile("(?:uy ban|ubnd|van phong|vp|so|bo|tinh|thanh pho|huyen|cong thong tin"
                    + "|trung tam|hoi dong|hdnd|cuc|chi cuc|ban|cong bao|thanh tra|truong|vien|chinh phu)"
                    + WordEdge.END + ".*");

    /** Words of sentences, which no name of an agency has. */
    private static final Pattern VERB = Pattern.compile(
            WordEdge.START + "(?:duoc|chi|la|phai|theo|tinh theo|ho tro|cap|thu|nop|kinh phi|hop dong|muc|se|khong|co)"
                    + WordEdge.END);

    /** Words one of which stands in every description of a picture. */
    private static final List<String> PICTURE_WORDS =
            List.of("stamp", "seal", "signature", "logo", "emblem", "handwrit", "image", "picture");

    /**
     * The description of a picture: "A circular official stamp of …" with the kind of picture among its first words,
     * and what it shows behind them.
     */
    private static final Pattern PICTURE = Pattern.compile("!?\\[?(?:a|an|the|this|image of an?)(?: [a-z-]+){0,5}? "
            + "(?:stamp|seal|signature|logo|emblem|handwriting|image|picture)(?: (?:of|with|containing|in|from|for|on|showing|that|and)"
            + WordEdge.END + "[^\\d;]*)?[\\]).]*");

    /** The verb of an English sentence, by which a sentence of a bilingual text is known. */
    private static final Pattern ENGLISH_VERB = Pattern.compile(
            WordEdge.START + "(?:shall|must|is|are|was|were|will|may|be|has|have|should|can|pay|paid)" + WordEdge.END);

    private static final Pattern QUOTED = Pattern.compile("[\"“'][^\"”']*[\"”']");

    private static final String TICKS = "✓✔☑✗✘\uf0fc";

    /**
     * The first of {@link #TICKS} in Unicode's order. All Vietnamese letters have smaller codes, so that most
     * characters need one comparison.
     */
    private static final char FIRST_TICK = '☑';

    /** A pen's tick behind a sentence, or alone; a tick before or behind words, as of a box, is content. */
    private static final Pattern TICK =
            Pattern.compile("^\\s*[" + TICKS + "]+\\s*$|(?<=[.;:,])\\s*[" + TICKS + "]+(?=\\s|$)");

    /**
     * The initials of the drafter behind the mark that ends a paragraph: "như sau: qd". Two small consonants are no
     * syllable and no Roman number; some are a unit.
     */
    private static final Pattern INITIALS = Pattern.compile(
            "(?=\\s)(?<=[.;:])\\s+\\*?(?!(?:kg|km|cm|mm|ml|mg|dm|tr|th|gr)\\*?\\s*$)[b-df-hj-np-tv-xz]{2}\\*?\\s*$");

    /** The greatest length of initials, in characters: two letters between two stars. */
    private static final int MAX_INITIALS_CHARACTERS = 4;

    /**
     * The least length of a paragraph that may end in initials, in characters. Shorter lines are labels with a value:
     * "Đơn vị: ha".
     */
    private static final int MIN_PARAGRAPH_CHARACTERS = 40;

    private Noise() {}

    /**
     * Returns the text without noise; empty where all of it was noise.
     *
     * @param leftOut gets the noise
     */
    static PlacedText clean(PlacedText text, List<LeftOut> leftOut) {
        String bare = Folding.bare(text.text());
        Optional<Reason> whole = bare.isEmpty() ? Optional.empty() : whole(bare, text.text());
        if (whole.isPresent()) {
            leftOut.add(new LeftOut(whole.get(), text));
            return PlacedText.EMPTY;
        }
        boolean ticked = hasTick(text.text());
        PlacedText result = ticked ? cut(text, TICK.matcher(text.text()), Reason.NOISE, leftOut) : text;
        if (ticked || bare.contains("nguoi ky") || bare.contains("ky boi") || bare.contains("ky so boi")) {
            result = withoutCaption(result, leftOut);
        }
        return result.length() < MIN_PARAGRAPH_CHARACTERS || !mayEndInInitials(result.text())
                ? result.strip()
                : cut(result, INITIALS.matcher(result.text()), Reason.NOISE, leftOut)
                        .strip();
    }

    /**
     * Returns the reason why the paragraph is nothing but noise; empty where it is content. The first characters that
     * the patterns allow are a cheap condition.
     */
    private static Optional<Reason> whole(String bare, String text) {
        char first = bare.charAt(0);
        boolean figure = first >= '0' && first <= '9';
        if ("-~tp".indexOf(first) >= 0 && PAGE_NUMBER.matcher(bare).matches()) {
            return Optional.of(Reason.PAGE_NUMBER);
        }
        if ((figure || first == 'c') && RUNNING_HEAD.matcher(bare).matches()) {
            return Optional.of(Reason.RUNNING_HEAD);
        }
        if (first == 's' && COPY_STAMP.matcher(bare).matches() && AdministrativePhrases.isCapitals(text)) {
            return Optional.of(Reason.STAMP);
        }
        if ((first == 's' || first == 'c') && SCANNER_MARK.matcher(bare).matches()) {
            return Optional.of(Reason.SCANNER_MARK);
        }
        if ((figure || first == '+' || bare.indexOf(':') >= 0 || bare.indexOf('@') >= 0 || bare.startsWith("signature"))
                && isCaption(text)) {
            return Optional.of(Reason.SIGNATURE_CAPTION);
        }
        return "ait![".indexOf(first) >= 0 && containsOne(bare, PICTURE_WORDS) && isPictureDescribed(text)
                ? Optional.of(Reason.SCANNER_MARK)
                : Optional.empty();
    }

    /** Whether nothing but parts of a signature's caption stands in the text, one after the other. */
    private static boolean isCaption(String text) {
        String letters = Folding.letters(text);
        Matcher part = CAPTION_PART.matcher(letters);
        int at = 0;
        while (at < letters.length()) {
            part.region(at, letters.length());
            if (!part.lookingAt()) {
                return false;
            }
            at = part.end();
            if (part.group("name") != null) {
                int end = part.find() ? part.start() : letters.length();
                if (!isName(text.substring(at, end).strip())) {
                    return false;
                }
                at = end;
            }
        }
        return true;
    }

    /**
     * Whether the value is the name of a person, each word with a capital, or of an agency, and neither a sentence nor
     * a figure.
     */
    private static boolean isName(String value) {
        String bare = Folding.bare(value);
        if (value.isEmpty()
                || value.length() > MAX_NAME_CHARACTERS
                || value.chars().anyMatch(c -> Character.isDigit(c) || c == ';' || c == '.')
                || !Character.isUpperCase(value.codePointAt(0))
                || VERB.matcher(bare).find()) {
            return false;
        }
        if (AGENCY.matcher(bare).matches()) {
            return true;
        }
        for (String word : value.split("[\\s,]+")) {
            if (!Character.isUpperCase(word.codePointAt(0)) && Character.isLetter(word.codePointAt(0))) {
                return false;
            }
        }
        return true;
    }

    private static PlacedText withoutCaption(PlacedText text, List<LeftOut> leftOut) {
        Matcher caption = CAPTION_INSIDE.matcher(Folding.letters(text.text()));
        if (!caption.find()
                || !isName(text.text()
                        .substring(caption.start("value"), caption.end("value"))
                        .strip())) {
            return text;
        }
        leftOut.add(new LeftOut(Reason.SIGNATURE_CAPTION, text.slice(caption.start(), caption.end())));
        return new PlacedText.Builder()
                .append(text, 0, caption.start())
                .append(text, caption.end(), text.length())
                .build();
    }

    /**
     * Whether the text describes a picture in English. Words in quotation marks may be Vietnamese: the letters in a
     * seal.
     */
    private static boolean isPictureDescribed(String text) {
        String english = QUOTED.matcher(text).replaceAll("").strip().toLowerCase(Locale.ROOT);
        return english.chars().allMatch(c -> c < 0x7f)
                && PICTURE.matcher(english).matches()
                && !ENGLISH_VERB.matcher(english).find();
    }

    private static boolean containsOne(String bare, List<String> words) {
        for (String word : words) {
            if (bare.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text may end in initials: most paragraphs end with a mark, or with a longer word. */
    private static boolean mayEndInInitials(String text) {
        int last = text.length() - 1;
        while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        int before = last;
        while (before >= 0 && !Character.isWhitespace(text.charAt(before)) && last - before < MAX_INITIALS_CHARACTERS) {
            before--;
        }
        return before >= 0
                && before < last
                && Character.isWhitespace(text.charAt(before))
                && (text.charAt(last) == '*' || Letters.isLetter(text.charAt(last)));
    }

    private static boolean hasTick(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_TICK && TICKS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static PlacedText cut(PlacedText text, Matcher matcher, Reason reason, List<LeftOut> leftOut) {
        if (!matcher.find()) {
            return text;
        }
        PlacedText.Builder builder = new PlacedText.Builder();
        int from = 0;
        do {
            builder.append(text, from, matcher.start());
            leftOut.add(new LeftOut(reason, text.slice(matcher.start(), matcher.end())));
            from = matcher.end();
        } while (matcher.find());
        return builder.append(text, from, text.length()).build();
    }
}
