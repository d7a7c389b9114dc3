package vn.trichluc.ingest.pdf;

/**
 * A character as drawn. Places are in points on the page as a viewer shows it, from its top left, y downwards.
 *
 * @param text one character as a rule, several for a ligature; white space included; U+FFFD where the font does not say
 * @param startX where the baseline of the character begins
 * @param endX where its advance ends, without character spacing
 * @param size height of the font in points
 * @param spacing that the file adds after each character, in points
 * @param font name of its font, as the file gives it
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
    /** Whether a reader sees a character. */
    enum Shown {
        SEEN,
        /** A line is drawn through it. */
        STRUCK,
        /** Text of a layer under a picture: what recognition once made of it. */
        LAYER,
        /** White, tiny, covered, cut off, in a layer that is turned off. */
        HIDDEN
    }

    Glyph asBold() {
        return new Glyph(text, startX, startY, endX, endY, size, spacing, direction, true, italic, shown, font, group);
    }

    Glyph as(Shown nowShown) {
        return new Glyph(
                text, startX, startY, endX, endY, size, spacing, direction, bold, italic, nowShown, font, group);
    }

    /** A point of its middle, that share of its height above the baseline. */
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
