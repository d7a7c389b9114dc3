package vn.trichluc.ingest.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.LeftOut.Reason;
import vn.trichluc.text.AlignedText;
import vn.trichluc.text.legacy.LegacyText;

/**
 * The text of one paragraph while it is read: characters with their look, and forced line breaks. The result is in NFC;
 * white space of every kind, tabs and no-break spaces included, is one space; soft hyphens and characters without width
 * are removed, a no-break hyphen is a hyphen. Text that a reader does not see, or sees crossed out, is kept apart.
 */
public final class StyledText {
    /**
     * The share of characters that must be bold (italic) for the whole to count as such, so that a stray run does not
     * decide.
     */
    private static final double NEARLY_ALL = 0.9;

    /** The least font size in points; smaller text cannot be read by anyone. */
    public static final double MIN_POINTS = 2;

    /** The position of characters relative to the baseline. */
    public enum Script {
        PLAIN,
        RAISED,
        LOWERED
    }

    /**
     * The look of characters.
     *
     * @param fontSize the size in points; 0 if unknown
     * @param capitals whether small letters are shown as capitals
     * @param font the font's name; empty if unknown
     * @param unseen the reason why the text is no content; null if it is content
     */
    public record Look(
            boolean bold,
            boolean italic,
            double fontSize,
            boolean capitals,
            String font,
            Script script,
            @Nullable Reason unseen) {
        public static final Look PLAIN = new Look(false, false, 0, false, "", Script.PLAIN, null);

        public Look unseen(Reason why) {
            return new Look(bold, italic, fontSize, capitals, font, script, why);
        }
    }

    /** Text that is no content; it is not blank. */
    record Unseen(Reason reason, String text) {}

    /**
     * The characters between two forced breaks.
     *
     * @param text the text without white space at the ends; may be empty
     * @param fontSize the average size in points; 0 if unknown
     * @param cells the texts between its tabs, each normalised like {@code text}; blank ones at the end are left out
     */
    record Line(String text, boolean bold, boolean italic, double fontSize, List<Unseen> unseen, List<String> cells) {
        Line {
            cells = List.copyOf(cells);
        }
    }

    private final StringBuilder characters = new StringBuilder();
    private final List<Look> looks = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    /** Returns a text of which nothing is content. */
    static StyledText unseen(String text, Reason why) {
        StyledText result = new StyledText();
        result.append(text, Look.PLAIN.unseen(why));
        return result;
    }

    public void append(CharSequence text, Look look) {
        if (text.isEmpty()) {
            return;
        }
        characters.append(look.unseen() == null ? text : text.toString().replace('\n', ' '));
        int last = looks.size() - 1;
        if (last >= 0 && looks.get(last).equals(look)) {
            ends.set(last, characters.length());
        } else {
            looks.add(look);
            ends.add(characters.length());
        }
    }

    public void lineBreak() {
        append("\n", Look.PLAIN);
    }

    public int length() {
        return characters.length();
    }

    /** Returns the appended text in order, as one piece for each look. */
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

    /**
     * Replaces the text.
     *
     * @param texts the new texts of the {@link #pieces()}, one for one
     */
    void replace(List<String> texts) {
        characters.setLength(0);
        for (int run = 0; run < looks.size(); run++) {
            characters.append(texts.get(run));
            ends.set(run, characters.length());
        }
    }

    /** Whether no content was appended. */
    public boolean isBlank() {
        return lines().stream().allMatch(line -> line.text().isEmpty());
    }

    /** Whether something was appended that is no content. */
    public boolean hasUnseen() {
        return looks.stream().anyMatch(look -> look.unseen() != null)
                && lines().stream().anyMatch(line -> !line.unseen().isEmpty());
    }

    /** Whether the last content is white space, or there is none. */
    public boolean endsWithSpace() {
        for (int run = looks.size() - 1; run >= 0; run--) {
            if (looks.get(run).unseen() == null) {
                return Character.isWhitespace(characters.charAt(ends.get(run) - 1));
            }
        }
        return true;
    }

    /** Returns the lines, at least one; breaks at the very end make no further line. */
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
        Draft draft = new Draft();
        int from = 0;
        for (int run = 0; run < looks.size(); run++) {
            int to = ends.get(run);
            if (Math.max(from, start) < Math.min(to, end)) {
                draft.add(characters.substring(Math.max(from, start), Math.min(to, end)), looks.get(run));
            }
            from = to;
        }
        return draft.line();
    }

    /** Returns one line of text normalised for the output. */
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

    /** Builds a line run by run. */
    private static final class Draft {
        private final StringBuilder text = new StringBuilder();
        private final List<Unseen> unseen = new ArrayList<>();
        private final StringBuilder script = new StringBuilder();
        private Script scriptKind = Script.PLAIN;
        private boolean cut;
        private int shown;
        private int bold;
        private int italic;
        private int sized;
        private double points;

        void add(String characters, Look look) {
            Reason why = look.unseen();
            if (why != null) {
                leaveOut(characters, why);
                return;
            }
            count(characters, look);
            String part = look.capitals() ? characters.toUpperCase(Locale.ROOT) : characters;
            if (look.script() != scriptKind) {
                endScript(part);
                scriptKind = look.script();
            }
            (scriptKind == Script.PLAIN ? plain(part) : script).append(part);
        }

        private void leaveOut(String characters, Reason why) {
            String words = clean(characters).strip();
            if (words.isEmpty()) {
                return;
            }
            // crossed-out words still separate those beside them; a crossed-out digit does not divide a figure
            cut |= why == Reason.STRUCK_THROUGH && words.length() > 1;
            int last = unseen.size() - 1;
            if (last >= 0 && unseen.get(last).reason() == why) {
                unseen.set(last, new Unseen(why, clean(unseen.get(last).text() + gap(characters) + words)));
            } else {
                unseen.add(new Unseen(why, words));
            }
        }

        private static String gap(String characters) {
            return Character.isWhitespace(characters.charAt(0)) ? " " : "";
        }

        private StringBuilder plain(String next) {
            if (cut && parts(next)) {
                text.append(' ');
            }
            cut = false;
            return text;
        }

        /** Whether letters or digits would touch without a space before the next text. */
        private boolean parts(String next) {
            return !text.isEmpty()
                    && Character.isLetterOrDigit(text.charAt(text.length() - 1))
                    && !next.isEmpty()
                    && Character.isLetterOrDigit(next.charAt(0));
        }

        /** Writes the raised or lowered characters collected so far, as they are followed by others. */
        private void endScript(String next) {
            if (scriptKind == Script.PLAIN) {
                return;
            }
            String own = script.toString();
            script.setLength(0);
            boolean alone = clean(text.toString()).isBlank() && clean(next).isBlank();
            if (alone) {
                text.append(own);
                return;
            }
            String become = scriptKind == Script.RAISED ? RaisedText.raised(text, own) : RaisedText.lowered(text, own);
            text.append(become);
            if (!become.equals(own) && !next.isEmpty() && Character.isLetterOrDigit(next.charAt(0))) {
                text.append(' ');
            }
        }

        private void count(String characters, Look look) {
            for (int i = 0; i < characters.length(); i++) {
                char c = characters.charAt(i);
                if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                    shown++;
                    bold += look.bold() ? 1 : 0;
                    italic += look.italic() ? 1 : 0;
                    sized += look.fontSize() > 0 ? 1 : 0;
                    points += look.fontSize();
                }
            }
        }

        Line line() {
            endScript("");
            return new Line(
                    clean(text.toString()).strip(),
                    shown > 0 && bold >= NEARLY_ALL * shown,
                    shown > 0 && italic >= NEARLY_ALL * shown,
                    sized == 0 ? 0 : points / sized,
                    List.copyOf(unseen),
                    cells(text.toString()));
        }

        private static List<String> cells(String shown) {
            List<String> cells = new ArrayList<>();
            for (String cell : shown.split("\\t", -1)) {
                cells.add(clean(cell).strip());
            }
            while (cells.size() > 1 && cells.get(cells.size() - 1).isEmpty()) {
                cells.remove(cells.size() - 1);
            }
            return cells;
        }
    }
}
