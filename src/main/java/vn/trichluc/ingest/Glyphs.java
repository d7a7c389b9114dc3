package vn.trichluc.ingest;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The characters of one page in the order of drawing, measured on the page as shown. */
final class Glyphs {
    /** A page of dense text has some 8,000 characters. */
    private static final int MAX_GLYPHS = 300_000;

    /** Letters whose up-stroke leans by more (tangent) are slanted: the usual synthetic italic has 0.21. */
    private static final double ITALIC_LEAN = 0.12;

    /** A Type 3 font's em is taken from its letters' box where that is so far from 1. */
    private static final double MAX_EM_FACTOR = 2;

    private final PageSheet sheet;
    private final Map<COSDictionary, FontLetters> fonts;
    private final List<Glyph> drawn = new ArrayList<>();

    Glyphs(PageSheet sheet, Map<COSDictionary, FontLetters> fonts) {
        this.sheet = sheet;
        this.fonts = fonts;
    }

    List<Glyph> drawn() {
        return drawn;
    }

    /**
     * @param rendering from the font's em to user space
     * @param displacement to the next character, in em
     * @throws TooMuchOnPage beyond {@link #MAX_GLYPHS}
     */
    void add(Matrix rendering, PDFont font, int code, Vector displacement, PDGraphicsState state, int group)
            throws IOException {
        if (drawn.size() >= MAX_GLYPHS) {
            throw new TooMuchOnPage(OneLine.say("more than %d characters", MAX_GLYPHS));
        }
        FontLetters letters = fonts.computeIfAbsent(font.getCOSObject(), dictionary -> new FontLetters(font));
        String text = letters.of(code);
        if (text.isEmpty()) {
            return;
        }
        Point2D start = shown(rendering.transformPoint(0, 0));
        Point2D end = shown(rendering.transformPoint(displacement.getX(), 0));
        Point2D right = shown(rendering.transformPoint(1, 0));
        Point2D up = shown(rendering.transformPoint(0, 1));
        double dx = right.getX() - start.getX();
        double dy = right.getY() - start.getY();
        double ux = up.getX() - start.getX();
        double uy = up.getY() - start.getY();
        double em = Math.hypot(dx, dy);
        double size = Math.hypot(ux, uy) * emFactor(font);
        if (!(size > 0)
                || !(em > 0)
                || !Double.isFinite(start.getX() + start.getY() + end.getX() + end.getY() + size)
                || Direction.isSlanted(dx, dy)) {
            return;
        }
        RenderingMode mode = state.getTextState().getRenderingMode();
        boolean hidden = mode == RenderingMode.NEITHER
                || mode == RenderingMode.NEITHER_CLIP
                || state.getNonStrokeAlphaConstant() == 0;
        boolean thickened = mode == RenderingMode.FILL_STROKE || mode == RenderingMode.FILL_STROKE_CLIP;
        float fontSize = Math.abs(state.getTextState().getFontSize());
        double spacing = fontSize > 0 ? state.getTextState().getCharacterSpacing() * em / fontSize : 0;
        double lean = (dx * ux + dy * uy) / (em * Math.hypot(ux, uy));
        drawn.add(new Glyph(
                text,
                start.getX(),
                start.getY(),
                end.getX(),
                end.getY(),
                size,
                spacing,
                Direction.of(dx, dy),
                letters.bold() || thickened,
                letters.italic() || lean > ITALIC_LEAN,
                hidden,
                letters.font(),
                group));
    }

    private static double emFactor(PDFont font) throws IOException {
        if (font instanceof PDType3Font drawn) {
            double height = drawn.getBoundingBox().getHeight()
                    * Math.abs(drawn.getFontMatrix().getScaleY());
            if (height > MAX_EM_FACTOR || height > 0 && height < 1 / MAX_EM_FACTOR) {
                return height;
            }
        }
        return 1;
    }

    private Point2D shown(Point2D user) {
        return sheet.toShown().transform(user, null);
    }
}
