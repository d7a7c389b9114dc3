package vn.trichluc.ocr.tesseract;

import vn.trichluc.model.Confidence;
import vn.trichluc.model.Word;

/** Tells a word that Tesseract made of a ruling's rest, a speck or a fold from one that is printed. */
final class Speck {
    /** Marks that a line, a dot or a fold resembles. */
    private static final String SPECK_CHARACTERS = "|¦!_-—–=~.,:;'`´‘’“”\"«»°*^\\/()[]{}<>+•·";

    private Speck() {}

    static boolean isSpeck(Word word) {
        return word.confidence().isBelow(Confidence.Limit.SPECK)
                && word.text().chars().allMatch(c -> SPECK_CHARACTERS.indexOf(c) >= 0);
    }
}
