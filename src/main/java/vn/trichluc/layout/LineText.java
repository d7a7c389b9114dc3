package vn.trichluc.layout;

import java.util.List;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Word;

/**
 * Makes the text of lines that belong together, with one piece for each word.
 *
 * <p>Words and lines are joined with a blank. Vietnamese is not hyphenated, so a line that ends with a hyphen or a
 * slash directly after a letter or digit was broken inside a written form (38/2020/QĐ-, TTg) and continues without a
 * blank.
 */
final class LineText {
    private LineText() {}

    static PlacedText of(List<Line> lines) {
        PlacedText.Builder text = new PlacedText.Builder();
        String last = "";
        for (Line line : lines) {
            String joint = last.isEmpty() || breaksInside(last, line.first().text()) ? "" : " ";
            for (Word word : line.words()) {
                text.append(joint).append(word.placed());
                joint = " ";
                last = word.text();
            }
        }
        return text.build();
    }

    private static boolean breaksInside(String end, String start) {
        int length = end.length();
        char mark = end.charAt(length - 1);
        return (mark == '-' || mark == '/')
                && length > 1
                && Character.isLetterOrDigit(end.charAt(length - 2))
                && Character.isLetterOrDigit(start.charAt(0));
    }
}
