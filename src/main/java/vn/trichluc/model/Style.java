package vn.trichluc.model;

/**
 * How a paragraph was set, as far as its input tells.
 *
 * @param bold all or nearly all of it
 * @param italic all or nearly all of it
 * @param headingLevel 1 to 9 where the input marks it as a heading (Markdown #, Word and HTML heading styles), else 0
 * @param fontSize in points, 0 where unknown
 */
public record Style(boolean bold, boolean italic, Alignment alignment, int headingLevel, double fontSize) {
    /** Nothing is known. */
    public static final Style PLAIN = new Style(false, false, Alignment.UNKNOWN, 0, 0);
}
