package vn.trichluc.ingest.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import vn.trichluc.common.OneLine;
import vn.trichluc.ingest.flow.Shade;

/** Walks the drawing operators of one page and of the annotations laid over it, once, without decoding images. */
final class PageContentReader extends PDFGraphicsStreamEngine {
    /** The largest number of operators, as a map or a drawing may have; a page of text has some 5,000. */
    private static final int MAX_OPERATORS = 5_000_000;

    /** The least opacity with which something is visible. */
    static final double MIN_ALPHA = 0.05;

    /**
     * The length by which a picture may reach beyond the page's edge because of rounding; beyond that it is cut off.
     */
    private static final double OVERHANG_POINTS = 1.5;

    private final PageSheet sheet;
    private final StreamGuard guard = new StreamGuard();
    private final PathInk ink;
    private final LayerVisibility layers;
    private final Inks inks = new Inks();
    private final Glyphs glyphs;
    private final Painting painting;
    private final ClipBounds clips;
    private final List<Picture> pictures = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<Integer, Overlay> overlays = new HashMap<>();
    private int group;
    private int lastGroup;
    private int operators;

    /** Whether the path that is painted next becomes a clip. */
    private boolean clipping;

    /** @param fonts the fonts of the document, added as they are used */
    PageContentReader(PDPage page, PageSheet sheet, LayerVisibility layers, Map<COSDictionary, FontLetters> fonts) {
        super(page);
        this.sheet = sheet;
        this.ink = new PathInk(sheet.toShown());
        this.layers = layers;
        this.glyphs = new Glyphs(sheet, inks, fonts);
        this.painting = new Painting(sheet.width(), sheet.height());
        this.clips = new ClipBounds(sheet.toShown());
        addOperator(new PlacedObject(this));
        addOperator(new PlacedInlineImage(this));
    }

    /**
     * Walks the page.
     *
     * @throws IOException if the page's content cannot be walked at all, or asks for too much
     */
    PageDrawing read() throws IOException {
        faults.addAll(guard.check(getPage()));
        processPage(getPage());
        for (Overlay overlay : Overlay.of(getPage())) {
            group = ++lastGroup;
            overlays.put(group, overlay);
            show(overlay);
        }
        glyphs.settle(pictures);
        for (Extent area : StruckOut.of(getPage(), sheet)) {
            glyphs.strike(painting, area);
        }
        Struck.Found struck = Struck.of(glyphs.drawn(), painting, ink.strokes());
        glyphs.strike(struck.glyphs());
        return new PageDrawing(
                sheet,
                glyphs.drawn(),
                struck.strokes(),
                pictures,
                ink.outlines(),
                glyphs.contradicted(),
                overlays,
                faults);
    }

    private void show(Overlay overlay) throws IOException {
        try {
            showAnnotation(overlay.annotation());
        } catch (TooMuchOnPage tooMuch) {
            throw tooMuch;
        } catch (IOException damaged) {
            faults.add("annotation: " + OneLine.cause(damaged));
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MAX_OPERATORS) {
            throw new TooMuchOnPage(OneLine.say("more than %,d drawing operators", MAX_OPERATORS));
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
            throws IOException {
        if (exception instanceof TooMuchOnPage) {
            throw exception;
        }
        if (!(exception instanceof EmptyGraphicsStackException)) {
            faults.add(OneLine.say("operator %s: %s", operator.getName(), OneLine.cause(exception)));
        }
        super.operatorException(operator, operands, exception);
    }

    /** Checks the streams of a form before it is walked: see {@link StreamGuard}. */
    void check(COSStream form) throws IOException {
        faults.addAll(guard.check(form, StreamGuard.MAX_CONTENT_BYTES));
    }

    /** Begins a form that the page's own content draws; whoever calls this ends it. */
    boolean beginForm() {
        if (group != 0) {
            return false;
        }
        group = ++lastGroup;
        return true;
    }

    void endForm() {
        group = 0;
    }

    LayerVisibility layers() {
        return layers;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        layers.begin(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        layers.end();
    }

    // ---- text

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        PDGraphicsState state = getGraphicsState();
        glyphs.add(rendering, font, code, displacement, state, group, painting, clips.of(state), layers.shown());
    }

    /** Skips the content streams that draw a letter of a Type 3 font, since its code is enough. */
    @Override
    protected void showType3Glyph(Matrix rendering, PDType3Font font, int code, Vector displacement) {
        // showGlyph above has taken it
    }

    private Point2D shown(Point2D user) {
        return sheet.toShown().transform(user, null);
    }

    // ---- pictures

    /**
     * Records a picture.
     *
     * @param opaque whether it hides what lies below
     * @param stream null for an image inside the content stream
     */
    void picture(int pixelWidth, int pixelHeight, boolean opaque, @Nullable COSStream stream) {
        if (!layers.shown()) {
            return;
        }
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        Point2D origin = shown(place.transformPoint(0, 0));
        Point2D right = shown(place.transformPoint(1, 0));
        Point2D up = shown(place.transformPoint(0, 1));
        double dx = right.getX() - origin.getX();
        double dy = right.getY() - origin.getY();
        double ux = up.getX() - origin.getX();
        double uy = up.getY() - origin.getY();
        Extent drawn = new Extent(
                origin.getX() + Math.min(0, dx) + Math.min(0, ux),
                origin.getY() + Math.min(0, dy) + Math.min(0, uy),
                origin.getX() + Math.max(0, dx) + Math.max(0, ux),
                origin.getY() + Math.max(0, dy) + Math.max(0, uy));
        if (!Double.isFinite(drawn.area())) {
            return;
        }
        boolean inside = drawn.left() >= -OVERHANG_POINTS
                && drawn.top() >= -OVERHANG_POINTS
                && drawn.right() <= sheet.width() + OVERHANG_POINTS
                && drawn.bottom() <= sheet.height() + OVERHANG_POINTS;
        boolean straight = inside && dx > 0 && uy < 0 && Math.abs(dy) + Math.abs(ux) <= OVERHANG_POINTS;
        Extent at = drawn.within(sheet.width(), sheet.height());
        pictures.add(new Picture(at, pixelWidth, pixelHeight, glyphs.drawn().size(), opaque, straight, group, stream));
        if (at.area() > 0) {
            ink.keep(at); // some writers draw lines as images of one pixel
            painting.paint(at, Optional.empty(), 1);
            Extent clip = clips.of(getGraphicsState());
            if (opaque && straight && !isScan(at) && !isOverlay()) {
                glyphs.cover(painting, within(at, clip));
            }
        }
    }

    /** Whether a picture covers most of the page, so that the text below it is a layer. */
    private boolean isScan(Extent at) {
        return at.area() >= Picture.SCAN_SHARE * sheet.width() * sheet.height();
    }

    /** Whether the content comes from an annotation by signing or by a reader, which does not change the page. */
    private boolean isOverlay() {
        return overlays.containsKey(group);
    }

    private static Extent within(Extent at, Extent clip) {
        double left = Math.max(at.left(), clip.left());
        double top = Math.max(at.top(), clip.top());
        return new Extent(
                left,
                top,
                Math.max(left, Math.min(at.right(), clip.right())),
                Math.max(top, Math.min(at.bottom(), clip.bottom())));
    }

    /** Whether what is painted covers what is there without being blended with it in some other way. */
    boolean paintsPlainly() {
        return paintsPlainly(getGraphicsState());
    }

    static boolean paintsPlainly(PDGraphicsState state) {
        return state.getSoftMask() == null
                && (state.getBlendMode() == BlendMode.NORMAL || state.getBlendMode() == BlendMode.COMPATIBLE);
    }

    @Override
    public void drawImage(PDImage image) {
        // PlacedObject and PlacedInlineImage see images before they are decoded
    }

    // ---- lines

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        ink.rectangle(a, b, c, d);
    }

    @Override
    public void moveTo(float x, float y) {
        ink.moveTo(new Point2D.Float(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        ink.lineTo(new Point2D.Float(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        ink.curveTo(new Point2D.Float(x3, y3));
    }

    @Override
    public Point2D getCurrentPoint() {
        return ink.current();
    }

    @Override
    public void closePath() {
        ink.close();
    }

    @Override
    public void endPath() {
        drop();
    }

    /** Ends the path and, if it is to be a clip, cuts off what is drawn from now on. */
    private void drop() {
        if (clipping) {
            ink.extent().ifPresent(extent -> clips.cut(getGraphicsState(), extent));
            clipping = false;
        }
        ink.drop();
    }

    @Override
    public void clip(int windingRule) {
        clipping = true;
    }

    @Override
    public void strokePath() throws IOException {
        stroke();
        drop();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        fill();
        drop();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        fill();
        stroke();
        drop();
    }

    @Override
    public void shadingFill(COSName shading) {
        if (layers.shown()) {
            painting.paint(within(wholeSheet(), clips.of(getGraphicsState())), Optional.empty(), 1);
        }
        drop();
    }

    private Extent wholeSheet() {
        return new Extent(0, 0, sheet.width(), sheet.height());
    }

    private void stroke() {
        PDGraphicsState state = getGraphicsState();
        double alpha = state.getAlphaConstant();
        if (!layers.shown() || alpha < MIN_ALPHA) {
            return;
        }
        double width = Math.abs(transformWidth(state.getLineWidth())) * sheet.unit();
        boolean seen = isSeen(state.getStrokingColor(), alpha);
        if (seen || width > PathInk.MAX_THICKNESS_POINTS) {
            ink.takeBroad();
            ink.stroke(width);
            Optional<Shade> shade = paintsPlainly(state) ? inks.of(state.getStrokingColor()) : Optional.empty();
            ink.takeBroad().forEach(area -> paint(area, shade, alpha, state));
        }
    }

    private void fill() {
        PDGraphicsState state = getGraphicsState();
        double alpha = state.getNonStrokeAlphaConstant();
        if (!layers.shown() || alpha < MIN_ALPHA) {
            return;
        }
        if (isSeen(state.getNonStrokingColor(), alpha)) {
            ink.fill();
        }
        Optional<Shade> shade = paintsPlainly(state) ? inks.of(state.getNonStrokingColor()) : Optional.empty();
        PathInk.Filled filled = ink.filled();
        filled.rectangles().forEach(area -> paint(area, shade, alpha, state));
        filled.others().forEach(area -> paint(area, Optional.empty(), alpha, state));
    }

    /** Records an area that now lies over everything drawn before and behind what will be drawn. */
    private void paint(Extent area, Optional<Shade> shade, double alpha, PDGraphicsState state) {
        Extent at = within(area, clips.of(state));
        if (at.area() > 0) {
            painting.paint(at, shade, alpha);
            if (shade.isPresent() && Painting.isOpaque(alpha) && !isOverlay()) {
                glyphs.cover(painting, at);
            }
        }
    }

    /** Whether ink is visible on paper. */
    private boolean isSeen(PDColor colour, double alpha) {
        Optional<Shade> shade = inks.of(colour);
        return alpha >= MIN_ALPHA && (shade.isEmpty() || shade.get().isSeenOn(Shade.WHITE));
    }
}
