package vn.trichluc.ingest.pdf;

/**
 * A character as drawn. Places are in points on the page as a viewer shows it, from its top left, y downwards.
 *
 * @param text usually one character, several for a ligature; white space included; U+FFFD if the font does not say
 * @param startX where the baseline of the character begins
 * @param endX where its advance ends, without character spacing
 * @param size the height of the font in points
 * @param spacing the space that the file adds after each character, in points
 * @param font the name of its font, as the file gives it
 * @param shown whether a reader sees it
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
        Shown shown,
        String font,
        int group) {
    /** The ways in which a character is visible to a reader or not. */
    enum Shown {
        SEEN,
        /** The character is crossed out by a line. */
        STRUCK,
        /** The character belongs to a text layer under a picture, made by an earlier recognition. */
        LAYER,
        /** The character is white, tiny, covered, cut off, or in a layer that is turned off. */
        HIDDEN
    }

    Glyph asBold() {
        return new Glyph(text, startX, startY, endX, endY, size, spacing, direction, true, italic, shown, font, group);
    }

    Glyph as(Shown nowShown) {
        return new Glyph(
                text, startX, startY, endX, endY, size, spacing, direction, bold, italic, nowShown, font, group);
    }

    /** Returns x of the point in its horizontal middle, at that share of its height above the baseline. */
    double middleX(double above) {
        return (startX + endX) / 2
                + above * size * (direction == Direction.DOWN ? 1 : direction == Direction.UP ? -1 : 0);
    }

    double middleY(double above) {
        return (startY + endY) / 2
                - above * size * (direction == Direction.RIGHT ? 1 : direction == Direction.LEFT ? -1 : 0);
    }

    boolean isSpace() {
        return text.isBlank();
    }

    /** Returns the position of the character's start along the line, from the page's edge where lines begin. */
    double along() {
        return direction.along(startX, startY);
    }

    double alongEnd() {
        return direction.along(endX, endY);
    }

    /** Returns the position of the baseline across the line, growing downwards as the reader sees it. */
    double across() {
        return direction.across(startX, startY);
    }
}
