package vn.trichluc.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.trichluc.text.AlignedText;
import vn.trichluc.text.legacy.LegacyText;

/**
 * The text of one paragraph while it is read: characters with their look, and forced line breaks. What comes out is NFC;
 * white space of every kind, tabs and no-break spaces included, is one space; soft hyphens and characters without width
 * are gone, a no-break hyphen is a hyphen.
 */
final class StyledText {
    /** Share of the characters that must be bold (italic) for the whole to count as such: a stray run does not decide. */
    private static final double NEARLY_ALL = 0.9;

    /** Units that a raised 2 or 3 belongs to. */
    private static final Pattern UNIT = Pattern.compile("(?:^|[^\\p{L}])[kcdm]?m$");

    private static final Pattern NOTE_MARK = Pattern.compile("[(\\[]?(?:\\d{1,3}|\\*{1,4}|[a-z])[)\\]]?");

    /**
     * @param fontSize in points, 0 where unknown
     * @param capitals small letters are shown as capitals
     * @param font its name, empty where unknown
     */
    record Look(boolean bold, boolean italic, double fontSize, boolean capitals, String font) {
        static final Look PLAIN = new Look(false, false, 0, false, "");
    }

    /**
     * Characters between two forced breaks.
     *
     * @param text without white space at the ends; may be empty
     * @param fontSize in points, the average; 0 where unknown
     */
    record Line(String text, boolean bold, boolean italic, double fontSize) {}

    private final StringBuilder characters = new StringBuilder();
    private final List<Look> looks = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    void append(CharSequence text, Look look) {
        if (text.isEmpty()) {
            return;
        }
        characters.append(text);
        int last = looks.size() - 1;
        if (last >= 0 && looks.get(last).equals(look)) {
            ends.set(last, characters.length());
        } else {
            looks.add(look);
            ends.add(characters.length());
        }
    }

    void lineBreak() {
        append("\n", Look.PLAIN);
    }

    /**
     * Appends raised characters so that they never become digits of the figure before them: m and a raised 2 are m2, a
     * mark of a note stands apart in brackets, 12,5 (1).
     */
    void appendRaised(String text, Look look) {
        String raised = text.strip();
        boolean figures = raised.matches("[23]");
        int from = Math.max(0, characters.length() - 4);
        if (figures && UNIT.matcher(characters.substring(from)).find()
                || !NOTE_MARK.matcher(raised).matches()) {
            append(text, look);
        } else {
            append(" (" + raised.replaceAll("[()\\[\\]]", "") + ")", look);
        }
    }

    int length() {
        return characters.length();
    }

    /** What was appended, a piece for each look, in order. */
    List<LegacyText.Piece> pieces() {
        List<LegacyText.Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int run = 0; run < looks.size(); run++) {
            pieces.add(new LegacyText.Piece(
                    characters.substring(from, ends.get(run)), looks.get(run).font()));
            from = ends.get(run);
        }
        return pieces;
    }

    /** @param texts in place of the {@link #pieces()}, one for one */
    void replace(List<String> texts) {
        characters.setLength(0);
        for (int run = 0; run < looks.size(); run++) {
            characters.append(texts.get(run));
            ends.set(run, characters.length());
        }
    }

    boolean isBlank() {
        return clean(characters.toString()).isBlank();
    }

    boolean endsWithSpace() {
        return characters.isEmpty() || Character.isWhitespace(characters.charAt(characters.length() - 1));
    }

    /** At least one; breaks at the very end make no further line. */
    List<Line> lines() {
        List<Line> result = new ArrayList<>();
        int start = 0;
        int end = characters.length();
        while (end > 0 && characters.charAt(end - 1) == '\n') {
            end--;
        }
        for (int i = 0; i <= end; i++) {
            if (i == end || characters.charAt(i) == '\n') {
                result.add(line(start, i));
                start = i + 1;
            }
        }
        return result;
    }

    private Line line(int start, int end) {
        StringBuilder shownAs = new StringBuilder(end - start);
        int shown = 0;
        int bold = 0;
        int italic = 0;
        int sized = 0;
        double points = 0;
        int from = 0;
        for (int run = 0; run < looks.size(); run++) {
            int to = ends.get(run);
            Look look = looks.get(run);
            if (Math.max(from, start) < Math.min(to, end)) {
                String part = characters.substring(Math.max(from, start), Math.min(to, end));
                shownAs.append(look.capitals() ? part.toUpperCase(Locale.ROOT) : part);
            }
            for (int i = Math.max(from, start); i < Math.min(to, end); i++) {
                char c = characters.charAt(i);
                if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                    continue;
                }
                shown++;
                bold += look.bold() ? 1 : 0;
                italic += look.italic() ? 1 : 0;
                sized += look.fontSize() > 0 ? 1 : 0;
                points += look.fontSize();
            }
            from = to;
        }
        return new Line(
                clean(shownAs.toString()).strip(),
                shown > 0 && bold >= NEARLY_ALL * shown,
                shown > 0 && italic >= NEARLY_ALL * shown,
                sized == 0 ? 0 : points / sized);
    }

    /** One line of text as the output has it. */
    static String clean(String text) {
        String shown = AlignedText.of(text).text();
        StringBuilder result = new StringBuilder(shown.length());
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                if (result.isEmpty() || result.charAt(result.length() - 1) != ' ') {
                    result.append(' ');
                }
            } else {
                result.append(c);
            }
        }
        return result.toString();
    }
}
