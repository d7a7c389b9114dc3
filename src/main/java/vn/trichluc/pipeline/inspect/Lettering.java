package vn.trichluc.pipeline.inspect;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import vn.trichluc.model.EnvironmentUnusable;

/**
 * The letters of labels and legends: Liberation Sans, which PDFBox brings along and which has every Vietnamese letter,
 * so that pictures are the same on every machine. Java draws no letters, whatever their font, where the machine has
 * none.
 */
final class Lettering {
    private static final String LIBERATION_SANS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final Font font;

    /**
     * Loads the font.
     *
     * @throws EnvironmentUnusable where Java cannot draw letters at all: without the library fontconfig, or any font
     */
    Lettering() {
        try {
            font = load();
            font.getStringBounds("Đ", new FontRenderContext(null, true, true));
        } catch (IOException | FontFormatException | RuntimeException | LinkageError | InternalError e) {
            throw new EnvironmentUnusable(
                    String.format(
                            Locale.ROOT,
                            "Java cannot draw letters on this machine (%s): install fontconfig and a font, as by apt-get install fontconfig fonts-dejavu-core",
                            e),
                    e);
        }
    }

    private static Font load() throws IOException, FontFormatException {
        try (InputStream file = Lettering.class.getResourceAsStream(LIBERATION_SANS)) {
            return file == null ? new Font(Font.SANS_SERIF, Font.PLAIN, 1) : Font.createFont(Font.TRUETYPE_FONT, file);
        }
    }

    Font ofPixels(double size) {
        return font.deriveFont((float) size);
    }
}
