package vn.trichluc.ocr.reread;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.RecognitionFailed;
import vn.trichluc.model.Word;
import vn.trichluc.ocr.ink.CellInk;
import vn.trichluc.ocr.ink.Patch;
import vn.trichluc.ocr.recogniser.Alphabet;
import vn.trichluc.ocr.recogniser.Recogniser;
import vn.trichluc.ocr.recogniser.Segmentation;

/**
 * Reads a cell of words a second time, a little larger, where the first reading was not sure of a word: KOPĐP for KCĐP.
 * The surer reading is taken. Figures are not changed here: a reading with other digits is no better one.
 */
public final class LabelReader {
    /**
     * The factor by which the second reading is enlarged, so that the same print falls on other pixels. From 1.25 to
     * 2.5 readings were alike, and time grows with size.
     */
    private static final double ENLARGING = 1.25;

    /**
     * The least gain in confidence for the second reading to be taken. Two readings of the same letters differ by as
     * much.
     */
    private static final double MIN_GAIN = 0.1;

    private static final int MIN_LETTERS = 3;

    private final Recogniser recogniser;

    public LabelReader(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    /**
     * Reads a cell's words a second time where the first reading was unsure.
     *
     * @param words of a cell
     * @return the same where they are no words, were read surely, or the second reading was no surer
     */
    public List<Word> surer(CellInk ink, List<Word> words) throws RecognitionFailed {
        if (words.stream().noneMatch(LabelReader::isDoubtful)) {
            return words;
        }
        Patch larger = ink.print().withMargin(ink.print().margin()).scaled(ENLARGING);
        List<Word> again = recogniser.read(larger, Segmentation.BLOCK, Alphabet.ALL);
        boolean isSurer = again.size() == words.size()
                && least(again).isSurer(least(words), MIN_GAIN)
                && digits(again).equals(digits(words));
        return isSurer ? withReadings(words, again) : words;
    }

    private static boolean isDoubtful(Word word) {
        return word.confidence().isBelow(Confidence.Limit.LABEL)
                && word.readings().isEmpty()
                && word.text().codePoints().filter(Character::isLetter).count() >= MIN_LETTERS;
    }

    private static Confidence least(List<Word> words) {
        return Confidence.least(words.stream().map(Word::confidence));
    }

    private static String digits(List<Word> words) {
        return words.stream().map(word -> word.text().replaceAll("\\D", "")).collect(Collectors.joining(" "));
    }

    /** Returns the words of the second reading, which keep those of the first among their readings. */
    private static List<Word> withReadings(List<Word> first, List<Word> second) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < second.size(); i++) {
            String before = first.get(i).text();
            String text = second.get(i).text();
            words.add(first.get(i)
                    .withText(text)
                    .withConfidence(second.get(i).confidence())
                    .withReadings(before.equals(text) ? List.of() : List.of(before, text)));
        }
        return words;
    }
}
