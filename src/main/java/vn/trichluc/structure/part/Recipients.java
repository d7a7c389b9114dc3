package vn.trichluc.structure.part;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.PlacedText;
import vn.trichluc.structure.words.AdministrativePhrases;
import vn.trichluc.structure.words.Leavings;
import vn.trichluc.text.Folding;
import vn.trichluc.text.Letters;
import vn.trichluc.text.WordEdge;

/**
 * The recipients of a document, below "Nơi nhận" (Decree 30/2020/NĐ-CP, Appendix I, box 9b): each begins with a dash,
 * may go on over lines and ends with a semicolon; the file copy, "Lưu: VT", is the last.
 */
final class Recipients {
    private static final Pattern LABEL = Pattern.compile("[^\\p{L}]*n[o0]i\\s*nh[a-z]n\\s*[:.;]*\\s*");

    private static final Pattern DASH = Pattern.compile("[„“\"]?[-–—−~•+*·_=¬»]+\\s*");

    private static final Pattern FILE_COPY = Pattern.compile("luu" + WordEdge.END);

    /** The least number of letters on a line of their own; fewer are a seal's or a pen's. */
    private static final int MIN_LETTERS = 3;

    private static final String CLOSING = ".;,:/ ";

    /** The lines of each recipient. */
    private final List<List<PlacedText>> all = new ArrayList<>();

    private boolean labelled;

    /** Whether one of the recipients began with a dash, in which case all of them do. */
    private boolean dashed;

    static boolean isLabel(String line) {
        int first = 0;
        while (first < line.length() && !Letters.isLetter(line.charAt(first))) {
            first++;
        }
        return first < line.length()
                && Folding.first(line.substring(first)) == 'n'
                && LABEL.matcher(Folding.letters(line)).lookingAt();
    }

    static boolean isDashed(String line) {
        return DASH.matcher(line).lookingAt();
    }

    static boolean isMoreThanSpeck(PlacedText words) {
        return letters(words) >= MIN_LETTERS;
    }

    /** Takes the label, and returns the index on its line at which the text behind it begins. */
    int label(String line) {
        labelled = true;
        Matcher label = LABEL.matcher(Folding.letters(line));
        return label.lookingAt() ? label.end() : 0;
    }

    /** Whether the line, with a dash below the label, is a recipient's whatever its length. */
    boolean isListed(String line) {
        return labelled && isDashed(line);
    }

    boolean isBullet(PlacedText line) {
        PlacedText words = words(line);
        return isBelowLabel(line) && (words.isBlank() || AdministrativePhrases.isOrnament(words.text()));
    }

    /** Whether a recipient begins: with its dash, or, where none has a dash, behind one that is closed. */
    boolean isNext(PlacedText line) {
        if (!isBelowLabel(line)) {
            return false;
        }
        PlacedText words = words(line);
        boolean starts = isDashed(line.text());
        return (starts && letters(words) > 1)
                || (!starts && !dashed && isMoreThanSpeck(words) && (all.isEmpty() || isClosed(last())));
    }

    /** Whether the words are more than a speck, and not behind the file copy, which comes last. */
    boolean goesOnWith(PlacedText line) {
        return isBelowLabel(line)
                && !all.isEmpty()
                && isMoreThanSpeck(words(line))
                && (!endsWithFileCopy() || lastLine().text().endsWith(","));
    }

    void add(PlacedText line, Leavings leftOut) {
        all.add(new ArrayList<>(List.of(words(line))));
        leaveDash(line, leftOut);
    }

    void addToLast(PlacedText line, Leavings leftOut) {
        last().add(words(line));
        leaveDash(line, leftOut);
    }

    /** Passes over a line that stands among the recipients and is none; its dash shows that they have dashes. */
    void passOver(PlacedText line) {
        dashed |= isListed(line.text());
    }

    boolean endsWithFileCopy() {
        return !all.isEmpty()
                && FILE_COPY.matcher(Folding.bare(last().get(0).text())).lookingAt();
    }

    /** Returns the first line of the last recipient. */
    PlacedText startOfLast() {
        return last().get(0);
    }

    /** Returns the recipients without dash and closing mark. */
    List<PlacedText> read(Leavings leftOut) {
        List<PlacedText> result = new ArrayList<>();
        for (List<PlacedText> parts : all) {
            PlacedText whole = PlacedText.join(" ", parts);
            int end = whole.length();
            while (end > 0 && CLOSING.indexOf(whole.text().charAt(end - 1)) >= 0) {
                end--;
            }
            if (end > 0) {
                result.add(whole.slice(0, end).strip());
            }
            leftOut.add(LeftOut.Reason.LAYOUT, whole.slice(end));
        }
        return result;
    }

    /** Whether the line may be a recipient below the label; a remark in brackets is none. */
    private boolean isBelowLabel(PlacedText line) {
        return labelled && !(line.text().startsWith("(") && line.text().endsWith(")"));
    }

    private void leaveDash(PlacedText line, Leavings leftOut) {
        PlacedText words = words(line);
        dashed |= words.length() < line.length();
        leftOut.add(LeftOut.Reason.LAYOUT, line.slice(0, line.length() - words.length()));
    }

    private static PlacedText words(PlacedText line) {
        Matcher dash = DASH.matcher(line.text());
        return dash.lookingAt() ? line.slice(dash.end()) : line;
    }

    private List<PlacedText> last() {
        return all.get(all.size() - 1);
    }

    private PlacedText lastLine() {
        return last().get(last().size() - 1);
    }

    private static boolean isClosed(List<PlacedText> recipient) {
        String text = recipient.get(recipient.size() - 1).text();
        return text.endsWith(";") || text.endsWith(".");
    }

    private static long letters(PlacedText words) {
        return words.text().chars().filter(Character::isLetter).count();
    }
}
