package vn.trichluc.model;

import java.util.List;

/**
 * A word as it stands on an upright page.
 *
 * @param text without white space, not empty, Unicode NFC
 * @param fontSize height of the font in points; 0 where unknown
 * @param confidence of its recognition from an image; printed where it comes from a text layer
 * @param readings of its ink where they disagree, that which came first first; empty where all agree or only one was
 *     made
 */
public record Word(
        String text,
        Box box,
        double fontSize,
        boolean bold,
        boolean italic,
        Confidence confidence,
        List<String> readings) {
    public Word {
        readings = List.copyOf(readings);
        if (text.isBlank()) {
            throw new IllegalArgumentException("a word has characters");
        }
    }

    /** A word on which all readings agree. */
    public Word(String text, Box box, double fontSize, boolean bold, boolean italic, Confidence confidence) {
        this(text, box, fontSize, bold, italic, confidence, List.of());
    }

    public Word withText(String newText) {
        return new Word(newText, box, fontSize, bold, italic, confidence, readings);
    }

    public Word withBox(Box newBox) {
        return new Word(text, newBox, fontSize, bold, italic, confidence, readings);
    }

    public Word withConfidence(Confidence newConfidence) {
        return new Word(text, box, fontSize, bold, italic, newConfidence, readings);
    }

    public Word withReadings(List<String> newReadings) {
        return new Word(text, box, fontSize, bold, italic, confidence, newReadings);
    }

    public PlacedText placed() {
        Anchor at = new Anchor.InBox(box);
        return new PlacedText(text, List.of(new PlacedText.Piece(0, text.length(), at, confidence, readings)));
    }
}
