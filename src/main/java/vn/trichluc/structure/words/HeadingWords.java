package vn.trichluc.structure.words;

import java.util.regex.Pattern;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Style;
import vn.trichluc.text.Folding;
import vn.trichluc.text.WordEdge;

/**
 * The words behind a heading's number, taken apart into the heading's own title and text that runs on. "3. Thời gian
 * thực hiện: Từ năm 2021" has both; "Điều 2. Giao trách nhiệm cho Giám đốc …." is a sentence and has no title.
 */
public record HeadingWords(PlacedText title, PlacedText text) {
    /**
     * The greatest length of a title, in characters. The longest found has 440, five lines of a page, and no mark at
     * its end.
     */
    private static final int MAX_TITLE_CHARACTERS = 500;

    /**
     * The greatest length of a title before a colon that text follows, in characters: it is a name of some words, not a
     * sentence.
     */
    private static final int MAX_TITLE_BEFORE_COLON_CHARACTERS = 150;

    /** The greatest length of a title that ends with a full stop, in characters; a list must follow it. */
    private static final int MAX_TITLE_WITH_STOP_CHARACTERS = 220;

    private static final Pattern INTRODUCES =
            Pattern.compile(".*" + WordEdge.START + "(?:nhu sau|sau day|sau)\\s*:\\s*", Pattern.DOTALL);

    /** Words by which an article speaks of its decision and so enacts: "Quyết định này …". */
    private static final Pattern SPEAKS_OF_ITSELF =
            Pattern.compile(".*" + WordEdge.START + "nay" + WordEdge.END + ".*", Pattern.DOTALL);

    /** A label that needs the words behind it: "Bước 4", "Nội dung 1". */
    private static final Pattern COUNTED_LABEL = Pattern.compile("\\p{L}+(?: \\p{L}+)?\\s+(?:\\d{1,2}|[IVX]+)");

    /** An article's sentence that begins with the verb of what it orders. */
    private static final Pattern ORDERS = Pattern.compile(
            "(?:phe duyet|ban hanh|giao|chap thuan|phe chuan|bo nhiem|thanh lap|cong bo|quyet dinh nay|thong qua|dong y"
                    + "|uy quyen|huy bo|thu hoi|cho phep|chanh van phong|cac (?:ong|ba|so)|giam doc|thu truong) .*",
            Pattern.DOTALL);

    /** The article that says who is to carry the decision out. */
    private static final Pattern NAMES_OFFICERS = Pattern.compile(
            "(?:chanh van phong|cac (?:ong|ba)" + WordEdge.END + "|giam doc|thu truong|chu tich|bo truong).*",
            Pattern.DOTALL);

    private static final String CLOSING = ".:;,/ ";

    /**
     * Splits the words behind a number.
     *
     * @param words behind the marker
     * @param listFollows whether a list item or a deeper number comes next
     */
    public static HeadingWords of(PlacedText words, Marker marker, Style style, boolean listFollows) {
        PlacedText all = words.strip();
        String text = all.text();
        if (text.isEmpty()) {
            return new HeadingWords(PlacedText.EMPTY, PlacedText.EMPTY);
        }
        boolean orders = marker.kind() == MarkerKind.ARTICLE
                && ORDERS.matcher(Folding.bare(text)).matches();
        boolean sentence = isSentence(text) || (orders && text.endsWith("."));
        if (isStrong(style) && text.length() <= MAX_TITLE_CHARACTERS && !sentence) {
            return titleAlone(all);
        }
        boolean point = marker.kind().ordinal() >= MarkerKind.LETTER.ordinal();
        int colon = point || orders ? -1 : colon(text);
        if (colon >= 0) {
            return new HeadingWords(
                    all.slice(0, colon).strip(), all.slice(colon + 1).strip());
        }
        return isTitle(text, marker, listFollows) ? titleAlone(all) : new HeadingWords(PlacedText.EMPTY, all);
    }

    /** Whether the style sets a heading apart from running text. */
    public static boolean isStrong(Style style) {
        return style.bold() || style.headingLevel() > 0;
    }

    /** Returns the title without the marks that close it. */
    public static PlacedText withoutClosing(PlacedText title) {
        int end = title.length();
        while (end > 0 && CLOSING.indexOf(title.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return title.slice(0, end).strip();
    }

    private static HeadingWords titleAlone(PlacedText all) {
        return new HeadingWords(withoutClosing(all), PlacedText.EMPTY);
    }

    private static boolean isTitle(String text, Marker marker, boolean listFollows) {
        String bare = Folding.bare(text);
        char last = text.charAt(text.length() - 1);
        if (text.length() > MAX_TITLE_CHARACTERS || last == ';' || last == ',' || last == '…') {
            return false;
        }
        boolean article = marker.kind() == MarkerKind.ARTICLE;
        if (last == ':') {
            return !INTRODUCES.matcher(bare).matches()
                    && !SPEAKS_OF_ITSELF.matcher(bare).matches()
                    && !(article && ORDERS.matcher(bare).matches());
        }
        if (last == '.' || last == '/') {
            return listFollows
                    && text.length() <= MAX_TITLE_WITH_STOP_CHARACTERS
                    && !SPEAKS_OF_ITSELF.matcher(bare).matches()
                    && !text.endsWith("/.")
                    && !(article && ORDERS.matcher(bare).matches());
        }
        return !(article
                && (SPEAKS_OF_ITSELF.matcher(bare).matches()
                        || NAMES_OFFICERS.matcher(bare).matches()));
    }

    /** Whether a bold paragraph is no title: it ends as sentences end and has more than one of them. */
    private static boolean isSentence(String text) {
        return text.endsWith(".") && text.indexOf(". ") > 0;
    }

    /** Returns the index of the colon between a title and the text that runs on; -1 where there is none. */
    private static int colon(String text) {
        int depth = 0;
        int limit = Math.min(text.length() - 1, MAX_TITLE_BEFORE_COLON_CHARACTERS);
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == '.' && text.charAt(i + 1) == ' ') {
                return -1;
            } else if (c == ':' && depth <= 0 && Character.isWhitespace(text.charAt(i + 1))) {
                String label = text.substring(0, i).strip();
                boolean introduces = INTRODUCES
                        .matcher(Folding.bare(text.substring(0, i + 1)))
                        .matches();
                return label.isEmpty()
                                || introduces
                                || text.substring(i + 1).isBlank()
                                || COUNTED_LABEL.matcher(label).matches()
                        ? -1
                        : i;
            }
        }
        return -1;
    }
}
