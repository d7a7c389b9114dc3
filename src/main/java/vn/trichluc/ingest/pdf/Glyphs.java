package vn.trichluc.ingest.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import vn.trichluc.common.OneLine;
import vn.trichluc.ingest.flow.Shade;
import vn.trichluc.ingest.flow.StyledText;

/** Collects the characters of one page in the order of drawing, measured on the page as shown. */
final class Glyphs {
    /** The largest number of characters on a page; a page of dense text has some 8,000. */
    private static final int MAX_GLYPHS = 300_000;

    /**
     * The lean of a letter's up-stroke (tangent) above which the letter is italic: the usual synthetic italic has 0.21.
     */
    private static final double ITALIC_LEAN = 0.12;

    /**
     * The factor by which the box of a Type 3 font's letters must differ from 1 for its em to be taken from the box.
     */
    private static final double MAX_EM_FACTOR = 2;

    /**
     * The height of a letter's middle above the baseline, as a share of the font's size; low, high and top points
     * follow.
     */
    private static final double MIDDLE_EM = 0.3;

    private static final double LOW_EM = 0.12;
    private static final double HIGH_EM = 0.42;
    private static final double TOP_EM = 0.65;

    /** The least size of letters as a share of the page's longer side (2 points on A4); smaller ones cannot be read. */
    private static final double MIN_SIZE_OF_PAGE = 1.0 / 420;

    /** The least ratio of a letter's width to its height; narrower letters are lines. */
    private static final double MIN_WIDENESS = 0.1;

    /** The least share of a letter's area within the clip for the letter to be visible. */
    private static final double MIN_SHOWN = 0.15;

    private final PageSheet sheet;
    private final Inks inks;
    private final Map<COSDictionary, FontLetters> fonts;
    private final List<Glyph> drawn = new ArrayList<>();
    private int contradicted;

    Glyphs(PageSheet sheet, Inks inks, Map<COSDictionary, FontLetters> fonts) {
        this.sheet = sheet;
        this.inks = inks;
        this.fonts = fonts;
    }

    /** Returns the number of visible digits that look like another digit. */
    int contradicted() {
        return contradicted;
    }

    List<Glyph> drawn() {
        return drawn;
    }

    /**
     * Adds a character.
     *
     * @param rendering the matrix from the font's em to user space
     * @param displacement the way to the next character, in em
     * @param ground the areas painted before
     * @param clip the extent within which the character is visible
     * @param layered whether its layer is shown
     * @throws TooMuchOnPage if there are more than {@link #MAX_GLYPHS}
     */
    void add(
            Matrix rendering,
            PDFont font,
            int code,
            Vector displacement,
            PDGraphicsState state,
            int group,
            Painting ground,
            Extent clip,
            boolean layered)
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
        if (!Double.isFinite(start.getX() + start.getY() + end.getX() + end.getY() + size)
                || Direction.isSlanted(dx, dy)) {
            return;
        }
        RenderingMode mode = state.getTextState().getRenderingMode();
        boolean thickened = mode == RenderingMode.FILL_STROKE || mode == RenderingMode.FILL_STROKE_CLIP;
        float fontSize = Math.abs(state.getTextState().getFontSize());
        double spacing = fontSize > 0 ? state.getTextState().getCharacterSpacing() * em / fontSize : 0;
        double lean = em > 0 && size > 0 ? (dx * ux + dy * uy) / (em * Math.hypot(ux, uy)) : 0;
        Glyph glyph = new Glyph(
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
                Glyph.Shown.SEEN,
                letters.font(),
                group);
        ground.drawn(drawn.size(), glyph.middleX(MIDDLE_EM), glyph.middleY(MIDDLE_EM));
        Glyph.Shown shown = shown(glyph, em, font, state, ground, clip, layered);
        drawn.add(glyph.as(shown));
        contradicted += shown == Glyph.Shown.SEEN && letters.isDrawnOtherwise(code) ? 1 : 0;
    }

    private Glyph.Shown shown(
            Glyph glyph, double em, PDFont font, PDGraphicsState state, Painting ground, Extent clip, boolean layered)
            throws IOException {
        RenderingMode mode = state.getTextState().getRenderingMode();
        if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
            return Glyph.Shown.LAYER;
        }
        boolean stroked = mode == RenderingMode.STROKE || mode == RenderingMode.STROKE_CLIP;
        double alpha = stroked ? state.getAlphaConstant() : state.getNonStrokeAlphaConstant();
        double longest = Math.max(sheet.width(), sheet.height());
        boolean tiny = (!(font instanceof PDType3Font)
                        && glyph.size() < Math.min(StyledText.MIN_POINTS, MIN_SIZE_OF_PAGE * longest))
                || em < MIN_WIDENESS * glyph.size()
                || glyph.size() == 0;
        if (!layered || alpha < PageContentReader.MIN_ALPHA || tiny || isCutOff(glyph, clip)) {
            return Glyph.Shown.HIDDEN;
        }
        // the letters of Type 3 fonts bring their own colours, as do both lines and areas of outlined ones
        boolean plain = !(font instanceof PDType3Font)
                && mode != RenderingMode.FILL_STROKE
                && mode != RenderingMode.FILL_STROKE_CLIP
                && PageContentReader.paintsPlainly(state);
        if (plain && !glyph.isSpace()) {
            Optional<Shade> ink = inks.of(stroked ? state.getStrokingColor() : state.getNonStrokingColor());
            boolean seen = ink.isEmpty()
                    || ground.isSeen(ink.get(), alpha, glyph.middleX(MIDDLE_EM), glyph.middleY(MIDDLE_EM));
            return seen ? Glyph.Shown.SEEN : Glyph.Shown.HIDDEN;
        }
        return Glyph.Shown.SEEN;
    }

    /** Whether nearly nothing of the character is within the clip. */
    private static boolean isCutOff(Glyph glyph, Extent clip) {
        double topX = glyph.middleX(TOP_EM);
        double topY = glyph.middleY(TOP_EM);
        Extent box = new Extent(
                Math.min(Math.min(glyph.startX(), glyph.endX()), Math.min(topX, glyph.middleX(0))),
                Math.min(Math.min(glyph.startY(), glyph.endY()), Math.min(topY, glyph.middleY(0))),
                Math.max(Math.max(glyph.startX(), glyph.endX()), Math.max(topX, glyph.middleX(0))),
                Math.max(Math.max(glyph.startY(), glyph.endY()), Math.max(topY, glyph.middleY(0))));
        double width = Math.min(box.right(), clip.right()) - Math.max(box.left(), clip.left());
        double height = Math.min(box.bottom(), clip.bottom()) - Math.max(box.top(), clip.top());
        return width < 0 || height < 0 || width * height < MIN_SHOWN * box.area();
    }

    /** Hides the characters below an area that is painted now. */
    void cover(Painting painting, Extent area) {
        for (int index : painting.near(area)) {
            Glyph glyph = drawn.get(index);
            boolean under = area.contains(glyph.middleX(LOW_EM), glyph.middleY(LOW_EM))
                    && area.contains(glyph.middleX(HIGH_EM), glyph.middleY(HIGH_EM));
            if (under && glyph.shown() == Glyph.Shown.SEEN) {
                drawn.set(index, glyph.as(Glyph.Shown.HIDDEN));
            }
        }
    }

    /**
     * Distinguishes the text layer of a scan from hidden text: if pictures make up most of the page and most text is
     * not visible, that text is a layer. Without a picture invisible text is no layer.
     */
    void settle(List<Picture> pictures) {
        double page = sheet.width() * sheet.height();
        double area = pictures.stream()
                .filter(Picture::opaque)
                .mapToDouble(picture -> picture.at().area())
                .sum();
        long seen = drawn.stream()
                .filter(glyph -> glyph.shown() == Glyph.Shown.SEEN)
                .count();
        boolean scan = area >= Picture.SCAN_SHARE * page && 2 * seen <= drawn.size();
        for (int i = 0; i < drawn.size(); i++) {
            Glyph glyph = drawn.get(i);
            if (glyph.shown() == Glyph.Shown.HIDDEN && scan) {
                drawn.set(i, glyph.as(Glyph.Shown.LAYER));
            } else if (glyph.shown() == Glyph.Shown.LAYER && !isOver(glyph, pictures)) {
                drawn.set(i, glyph.as(Glyph.Shown.HIDDEN));
            }
        }
    }

    private static boolean isOver(Glyph glyph, List<Picture> pictures) {
        return pictures.stream()
                .anyMatch(picture -> picture.at().contains(glyph.middleX(MIDDLE_EM), glyph.middleY(MIDDLE_EM)));
    }

    /** Marks the characters in an area that a reader crossed out. */
    void strike(Painting painting, Extent area) {
        for (int index : painting.near(area)) {
            Glyph glyph = drawn.get(index);
            if (glyph.shown() == Glyph.Shown.SEEN
                    && area.contains(glyph.middleX(MIDDLE_EM), glyph.middleY(MIDDLE_EM))) {
                drawn.set(index, glyph.as(Glyph.Shown.STRUCK));
            }
        }
    }

    void strike(Set<Integer> indices) {
        indices.forEach(index -> drawn.set(index, drawn.get(index).as(Glyph.Shown.STRUCK)));
    }

    private static double emFactor(PDFont font) throws IOException {
        if (font instanceof PDType3Font drawn) {
            double height = drawn.getBoundingBox().getHeight()
                    * Math.abs(drawn.getFontMatrix().getScaleY());
            if (height > MAX_EM_FACTOR || (height > 0 && height < 1 / MAX_EM_FACTOR)) {
                return height;
            }
        }
        return 1;
    }

    private Point2D shown(Point2D user) {
        return sheet.toShown().transform(user, null);
    }
}
