package vn.trichluc.model;

/**
 * The typographic style of a paragraph; what its input does not say has the value for unknown.
 *
 * @param bold all or nearly all of it
 * @param italic all or nearly all of it
 * @param headingLevel 1 to 9 where the input marks it as a heading (Markdown #, Word and HTML heading styles), else 0
 * @param fontSize in points, 0 where unknown
 */
public record Style(boolean bold, boolean italic, Alignment alignment, int headingLevel, double fontSize) {
    /** The style of a paragraph of which nothing is known. */
    public static final Style PLAIN = new Style(false, false, Alignment.UNKNOWN, 0, 0);
}
