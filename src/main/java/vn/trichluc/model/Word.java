package vn.trichluc.model;

import org.jspecify.annotations.Nullable;

/**
 * A word as it stands on an upright page.
 *
 * @param text without white space, not empty, Unicode NFC
 * @param fontSize height of the font in points; 0 where unknown
 * @param confidence 0 to 1 where it was recognised from an image, null where it comes from a text layer
 */
public record Word(
        String text,
        Box box,
        double fontSize,
        boolean bold,
        boolean italic,
        @Nullable Double confidence) {
    public Word {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a word has characters");
        }
    }

    public PlacedText placed() {
        return PlacedText.of(text, new Anchor.InBox(box), confidence);
    }
}
