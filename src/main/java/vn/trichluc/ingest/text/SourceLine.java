package vn.trichluc.ingest.text;

import vn.trichluc.model.Anchor;
import vn.trichluc.model.PlacedText;

/**
 * A line of a text file.
 *
 * @param number the number of the line, from 1
 * @param text the text in Unicode NFC, without the line's end; no-break spaces are spaces
 */
record SourceLine(int number, String text) {
    boolean isBlank() {
        return text.isBlank();
    }

    boolean hasTab() {
        return text.indexOf('\t') >= 0;
    }

    PlacedText placed() {
        return placed(0, text.length());
    }

    /** Returns characters {@code start} to {@code end} without white space at both ends. */
    PlacedText placed(int start, int end) {
        return PlacedText.of(text.substring(start, end).strip(), new Anchor.OnLine(number));
    }
}
