package vn.trichluc.structure.part;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.model.PlacedText;
import vn.trichluc.structure.words.AdministrativePhrases;
import vn.trichluc.structure.words.SignatureLine;
import vn.trichluc.structure.words.VisualLines;

/**
 * Splits paragraphs into the lines of a close: a second column's words and further recipients become lines of their
 * own.
 */
final class CloseLines {
    /** The line of a second column behind a recipient's: "- Bộ Công Thương; KT. CHỦ TỊCH". */
    private static final Pattern SECOND_COLUMN = Pattern.compile(
            "(?<=\\s)((?:T/?M|K/?T|Q|TL|TUQ)\\.\\s*\\p{Lu}{2,}[\\p{Lu}\\s]*|\\p{Lu}{2,6}(?:\\s\\p{Lu}{2,7}){1,6})$");

    /** The signer's name behind the last recipient: "- Lưu: VT, KT. Nguyễn Văn Bình". */
    private static final Pattern NAME_BEHIND =
            Pattern.compile("(?<=[.;])\\s+(\\p{Lu}\\p{Ll}{0,6}(?:\\s\\p{Lu}\\p{Ll}{0,6}){1,4})$");

    /** The gap between several recipients in one line. */
    private static final Pattern NEXT_RECIPIENT = Pattern.compile("(?<=[;.])\\s+(?=[-–—−+•]\\s*\\p{Lu})");

    /** The gap between columns that were set with spaces. */
    private static final Pattern GAP = Pattern.compile("\\s{3,}|\\s*\\t\\s*");

    private CloseLines() {}

    static List<PlacedText> of(PlacedText text) {
        List<PlacedText> result = new ArrayList<>();
        for (PlacedText line : signatureLines(text)) {
            cut(line, GAP, (from, to) -> {
                PlacedText column = line.slice(from, to);
                int end = startOfSecondColumn(column);
                PlacedText left = column.slice(0, end);
                cut(left, NEXT_RECIPIENT, (start, stop) -> add(left.slice(start, stop), result));
                add(column.slice(end), result);
            });
        }
        return result;
    }

    /**
     * Puts together lines of a signature that a file of text broke, mostly in one bold run, except where authority,
     * position or name begins.
     */
    private static List<PlacedText> signatureLines(PlacedText text) {
        List<PlacedText> result = new ArrayList<>();
        for (PlacedText line : VisualLines.of(text)) {
            List<PlacedText> open = new ArrayList<>();
            for (PlacedText part : VisualLines.ofFile(line)) {
                if (!open.isEmpty()
                        && SignatureLine.begins(part, PlacedText.join(" ", open).text())) {
                    result.add(PlacedText.join(" ", open));
                    open.clear();
                }
                open.add(part);
            }
            result.add(PlacedText.join(" ", open));
        }
        return result;
    }

    /** Takes the stretches between the matches of {@code between}. */
    private interface Stretch {
        void take(int from, int to);
    }

    private static void cut(PlacedText text, Pattern between, Stretch stretch) {
        int from = 0;
        Matcher matcher = between.matcher(text.text());
        while (matcher.find()) {
            stretch.take(from, matcher.start());
            from = matcher.end();
        }
        stretch.take(from, text.length());
    }

    private static void add(PlacedText line, List<PlacedText> into) {
        PlacedText stripped = line.strip();
        if (!stripped.isEmpty()) {
            into.add(stripped);
        }
    }

    /**
     * Returns the index at which authority, position or name of the signer begins behind a recipient; the line's length
     * where none does.
     */
    private static int startOfSecondColumn(PlacedText line) {
        String text = line.text();
        Matcher column = SECOND_COLUMN.matcher(text);
        if (!AdministrativePhrases.isCapitals(text)
                && column.find()
                && (SignatureLine.isAuthority(column.group()) || SignatureLine.isPosition(column.group()))) {
            return column.start();
        }
        Matcher name = NAME_BEHIND.matcher(text);
        return name.find() && SignatureLine.name(line.slice(name.start(1))).isPresent() ? name.start(1) : text.length();
    }
}
