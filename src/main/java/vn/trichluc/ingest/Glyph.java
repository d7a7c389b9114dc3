package vn.trichluc.ingest;

/**
 * A character as drawn. Places are in points on the page as a viewer shows it, from its top left, y downwards.
 *
 * @param text one character as a rule, several for a ligature; white space included; U+FFFD where the font does not say
 * @param startX where the baseline of the character begins
 * @param endX where its advance ends, without character spacing
 * @param size height of the font in points
 * @param spacing that the file adds after each character, in points
 * @param font name of its font, as the file gives it
 * @param group 0 for the page's own content, another number for each form or annotation laid over it
 */
record Glyph(
        String text,
        double startX,
        double startY,
        double endX,
        double endY,
        double size,
        double spacing,
        Direction direction,
        boolean bold,
        boolean italic,
        boolean hidden,
        String font,
        int group) {
    Glyph asBold() {
        return new Glyph(text, startX, startY, endX, endY, size, spacing, direction, true, italic, hidden, font, group);
    }

    Glyph asHidden() {
        return new Glyph(text, startX, startY, endX, endY, size, spacing, direction, bold, italic, true, font, group);
    }

    boolean isSpace() {
        return text.isBlank();
    }

    /** Distance of the character's start from the page's edge where its line begins, along the line. */
    double along() {
        return direction.along(startX, startY);
    }

    double alongEnd() {
        return direction.along(endX, endY);
    }

    /** Position of the baseline across the line, growing downwards as the reader sees it. */
    double across() {
        return direction.across(startX, startY);
    }
}
