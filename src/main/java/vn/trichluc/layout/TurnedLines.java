package vn.trichluc.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import vn.trichluc.model.Box;
import vn.trichluc.model.Word;

/**
 * Finds lines of text on its side, as in the heads of narrow columns: turned 90 degrees counter-clockwise, so it reads
 * upwards and its lines follow each other to the right. Text turned the other way is not recognised, as boxes do not
 * show it.
 */
final class TurnedLines {
    /** The least ratio of height to width of a word of several letters on its side. */
    private static final double HEIGHT_TO_WIDTH = 1.5;

    /** The least number of letters of such a word; shorter words may be higher than wide when upright. */
    private static final int MIN_LETTERS = 3;

    private TurnedLines() {}

    static boolean isTurned(Word word) {
        return letters(word) >= MIN_LETTERS
                && word.box().height() > HEIGHT_TO_WIDTH * word.box().width();
    }

    /** Returns the number of letters and digits, since the raised mark (1) of a note is narrow. */
    private static long letters(Word word) {
        return word.text().codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** Whether more of the words that can tell are turned than are not. */
    static boolean areTurned(List<Word> words) {
        int turned = 0;
        int upright = 0;
        for (Word word : words) {
            if (isTurned(word)) {
                turned++;
            } else if (letters(word) >= MIN_LETTERS) {
                upright++;
            }
        }
        return turned > upright;
    }

    static List<Line> of(List<Word> words, double em) {
        IdentityHashMap<Word, Word> originals = new IdentityHashMap<>();
        List<Word> upright = new ArrayList<>();
        for (Word word : words) {
            Box box = word.box();
            Box turnedBack = new Box(box.page(), -box.bottom(), box.left(), -box.top(), box.right());
            Word copy = word.withBox(turnedBack);
            originals.put(copy, word);
            upright.add(copy);
        }
        return new LineFinder()
                .lines(upright, em).stream().map(line -> line.of(originals)).toList();
    }
}
