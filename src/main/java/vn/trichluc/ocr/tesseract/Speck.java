package vn.trichluc.ocr.tesseract;

import vn.trichluc.model.Word;

/** Tells a word that Tesseract made of a ruling's rest, a speck or a fold from one that is printed. */
final class Speck {
    /** Marks that a line, a dot or a fold resembles. */
    private static final String SPECK_CHARACTERS = "|¦!_-—–=~.,:;'`´‘’“”\"«»°*^\\/()[]{}<>+•·";

    /** The greatest confidence of a speck. Printed dashes and commas that stand alone are read with more. */
    private static final double MIN_CONFIDENCE = 0.4;

    private Speck() {}

    static boolean isSpeck(Word word) {
        Double confidence = word.confidence();
        return confidence != null
                && confidence < MIN_CONFIDENCE
                && word.text().chars().allMatch(c -> SPECK_CHARACTERS.indexOf(c) >= 0);
    }
}
