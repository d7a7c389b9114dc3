package vn.trichluc.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.model.PlacedText;
import vn.trichluc.text.Folding;
import vn.trichluc.text.Letters;
import vn.trichluc.text.WordEdge;

/**
 * Takes away what is no content of the document: page numbers, running heads, captions of digital signatures, copy and
 * scanner marks, and what recognition makes of seals, ticks and initials.
 */
final class Noise {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[\\s\\-–—~._|]*\\d{1,4}[\\s\\-–—~._|]*|(?:trang|page)\\s*\\d{1,4}(?:\\s*(?:/|of|tren)\\s*\\d{1,4})?");

    /** Official gazette: 12 CÔNG BÁO/Số 1+2/Ngày …. */
    private static final Pattern RUNNING_HEAD = Pattern.compile("\\d*\\s*cong bao\\s*/\\s*so" + WordEdge.END + ".*");

    private static final Pattern WHOLE = Pattern.compile("(?:ky boi|nguoi ky|thoi gian ky|ngay ky|ky ngay)\\s*:.*"
            + "|signature not verified.*|digitally signed by.*|co quan\\s*:.*(?:thoi gian ky|e-?mail).*"
            + "|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}\\s+\\d{1,2}:\\d{2}:\\d{2}\\s*(?:[+-]\\d{2}:?\\d{2})?|\\+07:00"
            + "|sao y(?: ban chinh| ban goc)?[;.]?|sao luc|scanned (?:by|with)" + WordEdge.END + ".*|camscanner.*");

    private static final Pattern ADDRESS = Pattern.compile("e-?mail\\s*:\\s*\\S+@\\S+.*|\\S+@\\S+\\.\\S+");

    private static final Pattern DATED = Pattern.compile(WordEdge.START + "date:\\s*\\d{4}\\.\\d{2}\\.\\d{2}");

    /** From a signature's caption inside a line to its time stamp, or to the end. */
    private static final List<String> CAPTIONS =
            List.of("nguoi ky", "ky boi", "thoi gian ky", "signature not verified");

    private static final Pattern CAPTION_INSIDE = Pattern.compile(
            "(?:nguoi ky|ky boi|thoi gian ky|signature not verified)\\s*:?.*?(?:[+-]\\d{2}:?\\d{2}|$)", Pattern.DOTALL);

    /** One of these stands in such a description. */
    private static final List<String> PICTURE_WORDS =
            List.of("stamp", "seal", "signature", "logo", "emblem", "handwrit", "image", "picture");

    /** A description of a picture that a recogniser invents in English. */
    private static final Pattern PICTURE = Pattern.compile(
            "!?\\[?(?:a|an|the|this|image)" + WordEdge.END + "[\\x20-\\x7e]*" + WordEdge.START
                    + "(?:stamp|seal|signature|logo|emblem|handwrit[a-z]*|image|picture)" + WordEdge.END + ".*",
            Pattern.DOTALL);

    private static final String TICKS = "✓✔☑✗✘\uf0fc";

    /** Of these the first in Unicode; no letter of Vietnamese stands behind it. */
    private static final char FIRST_TICK = '☑';

    private static final Pattern TICK = Pattern.compile("[" + TICKS + "]");

    /**
     * Initials behind the mark that ends a paragraph: "như sau: qd". A word of one or two plain letters says nothing
     * there, unless it is a unit.
     */
    private static final Pattern INITIALS = Pattern.compile(
            "(?=\\s)(?<=[.;:])\\s+\\*?(?!(?:ha|kg|km|m|g|l|cm|mm)" + WordEdge.END + ")[A-Za-z]{1,2}\\*?\\s*$");

    /** Two letters between two stars. */
    private static final int MAX_INITIALS_CHARACTERS = 4;

    /** Shorter lines are labels with a value: "Đơn vị: ha". */
    private static final int MIN_PARAGRAPH_CHARACTERS = 40;

    private Noise() {}

    /** The text without noise; empty where all of it was noise. */
    static PlacedText clean(PlacedText text) {
        String bare = Folding.bare(text.text());
        if (!bare.isEmpty() && isWhole(bare)) {
            return PlacedText.EMPTY;
        }
        PlacedText result = hasTick(text.text()) ? cut(text, TICK.matcher(text.text())) : text;
        if (result != text || containsOne(bare, CAPTIONS)) {
            result = cut(result, CAPTION_INSIDE.matcher(Folding.letters(result.text())));
        }
        return result.length() < MIN_PARAGRAPH_CHARACTERS || !mayEndInInitials(result.text())
                ? result.strip()
                : cut(result, INITIALS.matcher(result.text())).strip();
    }

    /** Whether the paragraph is nothing but noise. The first characters that the patterns allow are a cheap condition. */
    private static boolean isWhole(String bare) {
        char first = bare.charAt(0);
        boolean figure = first >= '0' && first <= '9';
        return (figure || "-~._|pt".indexOf(first) >= 0)
                        && PAGE_NUMBER.matcher(bare).matches()
                || (figure || first == 'c') && RUNNING_HEAD.matcher(bare).matches()
                || (figure || "cdknst+".indexOf(first) >= 0)
                        && WHOLE.matcher(bare).matches()
                || bare.indexOf('@') >= 0 && ADDRESS.matcher(bare).matches()
                || bare.contains("date:") && DATED.matcher(bare).find()
                || "ait![".indexOf(first) >= 0
                        && containsOne(bare, PICTURE_WORDS)
                        && PICTURE.matcher(bare).matches();
    }

    private static boolean containsOne(String bare, List<String> words) {
        for (String word : words) {
            if (bare.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Most paragraphs end with a mark, or with a longer word. */
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

    private static PlacedText cut(PlacedText text, Matcher matcher) {
        if (!matcher.find()) {
            return text;
        }
        PlacedText.Builder builder = new PlacedText.Builder();
        int from = 0;
        do {
            builder.append(text, from, matcher.start());
            from = matcher.end();
        } while (matcher.find());
        return builder.append(text, from, text.length()).build();
    }
}
