package vn.trichluc;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Fonts that the tests bring along, so that they draw the same on every machine: what Java calls "Serif" is another face
 * on each. Both have every letter of Vietnamese.
 */
public final class TestFonts {
    /** As wide as Times New Roman. */
    private static final Font SERIF = load("/fonts/LiberationSerif-Regular.ttf");

    private static final Font SERIF_BOLD = load("/fonts/LiberationSerif-Bold.ttf");

    /** As wide as Arial; PDFBox's. */
    private static final Font SANS = load("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");

    private TestFonts() {}

    /**
     * Gives the font with serifs, as wide as Times New Roman.
     *
     * @param style {@link Font#PLAIN} or {@link Font#BOLD}
     * @param size in pixels
     */
    public static Font serif(int style, int size) {
        return (style == Font.BOLD ? SERIF_BOLD : SERIF).deriveFont((float) size);
    }

    public static Font sans(int size) {
        return SANS.deriveFont((float) size);
    }

    private static Font load(String resource) {
        try (InputStream file = Objects.requireNonNull(TestFonts.class.getResourceAsStream(resource), resource)) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(resource, e);
        }
    }
}
