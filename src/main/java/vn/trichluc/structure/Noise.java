package vn.trichluc.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.model.PlacedText;
import vn.trichluc.text.Folding;

/**
 * Takes away what is no content of the document: page numbers, running heads, captions of digital signatures, copy and
 * scanner marks, and what recognition makes of seals, ticks and initials.
 */
final class Noise {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[\\s\\-–—~._|]*\\d{1,4}[\\s\\-–—~._|]*|(?:trang|page)\\s*\\d{1,4}(?:\\s*(?:/|of|tren)\\s*\\d{1,4})?");

    /** Official gazette: 12 CÔNG BÁO/Số 1+2/Ngày …. */
    private static final Pattern RUNNING_HEAD = Pattern.compile("\\d*\\s*cong bao\\s*/\\s*so\\b.*");

    private static final Pattern WHOLE = Pattern.compile("(?:ky boi|nguoi ky|thoi gian ky|ngay ky|ky ngay)\\s*:.*"
            + "|signature not verified.*|digitally signed by.*|co quan\\s*:.*(?:thoi gian ky|e-?mail).*"
            + "|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}\\s+\\d{1,2}:\\d{2}:\\d{2}\\s*(?:[+-]\\d{2}:?\\d{2})?|\\+07:00"
            + "|sao y(?: ban chinh| ban goc)?[;.]?|sao luc|scanned (?:by|with)\\b.*|camscanner.*");

    private static final Pattern ADDRESS = Pattern.compile("e-?mail\\s*:\\s*\\S+@\\S+.*|\\S+@\\S+\\.\\S+");

    private static final Pattern DATED = Pattern.compile("\\bdate:\\s*\\d{4}\\.\\d{2}\\.\\d{2}");

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
            "!?\\[?(?:a|an|the|this|image)\\b[\\x20-\\x7e]*\\b(?:stamp|seal|signature|logo|emblem|handwrit\\w*|image|picture)\\b.*",
            Pattern.DOTALL);

    private static final String TICKS = "✓✔☑✗✘\uf0fc";

    private static final Pattern TICK = Pattern.compile("[" + TICKS + "]");

    /**
     * Initials behind the mark that ends a paragraph: "như sau: qd". A word of one or two plain letters says nothing
     * there, unless it is a unit.
     */
    private static final Pattern INITIALS =
            Pattern.compile("(?=\\s)(?<=[.;:])\\s+\\*?(?!(?:ha|kg|km|m|g|l|cm|mm)\\b)[A-Za-z]{1,2}\\*?\\s*$");

    /** Shorter lines are labels with a value: "Đơn vị: ha". */
    private static final int MIN_PARAGRAPH_CHARACTERS = 40;

    private Noise() {}

    /** The text without noise; empty where all of it was noise. */
    static PlacedText clean(PlacedText text) {
        String bare = Folding.bare(text.text());
        if (PAGE_NUMBER.matcher(bare).matches()
                || RUNNING_HEAD.matcher(bare).matches()
                || WHOLE.matcher(bare).matches()
                || bare.indexOf('@') >= 0 && ADDRESS.matcher(bare).matches()
                || bare.contains("date:") && DATED.matcher(bare).find()
                || isPicture(bare)) {
            return PlacedText.EMPTY;
        }
        PlacedText result = hasTick(text.text()) ? cut(text, TICK.matcher(text.text())) : text;
        String letters = Folding.letters(result.text());
        if (CAPTIONS.stream().anyMatch(letters::contains)) {
            result = cut(result, CAPTION_INSIDE.matcher(letters));
        }
        return result.length() < MIN_PARAGRAPH_CHARACTERS || !mayEndInInitials(result.text())
                ? result.strip()
                : cut(result, INITIALS.matcher(result.text())).strip();
    }

    private static boolean isPicture(String bare) {
        return PICTURE_WORDS.stream().anyMatch(bare::contains)
                && PICTURE.matcher(bare).matches();
    }

    /** Most paragraphs end with a mark. */
    private static boolean mayEndInInitials(String text) {
        int last = text.length() - 1;
        while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return last >= 0 && (text.charAt(last) == '*' || Character.isLetter(text.charAt(last)));
    }

    private static boolean hasTick(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (TICKS.indexOf(text.charAt(i)) >= 0) {
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
