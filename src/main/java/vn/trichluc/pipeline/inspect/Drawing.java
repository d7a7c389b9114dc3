package vn.trichluc.pipeline.inspect;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.trichluc.model.Box;
import vn.trichluc.model.PageImage;

/** Draws findings over a page's picture, which is made pale, and says below the page what colours and names mean. */
final class Drawing {
    private static final double POINTS_PER_INCH = 72;

    /** The share of the page's own darkness that the picture keeps. */
    private static final float INK_LEFT = 0.55f;

    private static final float TINT_ALPHA = 0.25f;
    private static final float LABEL_GROUND_ALPHA = 0.7f;
    private static final double FRAME_POINTS = 0.6;
    private static final double THICK_POINTS = 1.5;

    /** The distance, in points, of a frame from what it marks, so that it hides no stroke of it. */
    private static final double OUTSIDE_POINTS = 0.6;

    private static final double LABEL_POINTS = 4.5;
    private static final double LEGEND_POINTS = 7;
    private static final double NOTE_POINTS = 5.5;
    private static final double LINE_SPACING = 1.5;

    /** The greatest distance, in lines, to which a label moves away from its box, so that it stays near. */
    private static final int MAX_LINES_AWAY = 3;

    /** The number of labels, those drawn last, that are looked at as obstacles; so time stays linear. */
    private static final int MAX_NEIGHBOURS = 64;

    /** The largest number of notes below the page: one wrong column may break a sum in every row. */
    private static final int MAX_NOTES = 40;

    private final BufferedImage pixels;
    private final Graphics2D pen;
    private final double scale;
    private final Lettering letters;

    /** The places of the last labels. */
    private final Deque<Rectangle> labels = new ArrayDeque<>();

    private Drawing(BufferedImage pixels, Graphics2D pen, double scale, Lettering letters) {
        this.letters = letters;
        this.pixels = pixels;
        this.pen = pen;
        this.scale = scale;
    }

    /**
     * Returns a new picture of the page's resolution, with the findings drawn and the legend below.
     *
     * @param findings drawn in this order
     * @param notes lines below the legend; cut off where they are longer than the page is wide
     */
    static BufferedImage of(PageImage page, List<Remark> findings, List<String> notes, Lettering letters) {
        double scale = page.dpi() / POINTS_PER_INCH;
        int width = page.pixels().getWidth();
        int height = page.pixels().getHeight();
        Set<Mark> used = EnumSet.noneOf(Mark.class);
        findings.forEach(finding -> used.add(finding.mark()));
        List<String> shown = shown(notes);
        int below = (used.size() + 1) * line(LEGEND_POINTS, scale) + shown.size() * line(NOTE_POINTS, scale);
        BufferedImage pixels = new BufferedImage(width, height + below, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pixels.createGraphics();
        try {
            Drawing drawing = new Drawing(pixels, pen, scale, letters);
            drawing.ground(page.pixels());
            pen.setClip(0, 0, width, height);
            findings.forEach(drawing::box);
            findings.forEach(drawing::label);
            pen.setClip(null);
            drawing.notes(shown, drawing.legend(used, height));
        } finally {
            pen.dispose();
        }
        return pixels;
    }

    private static List<String> shown(List<String> notes) {
        if (notes.size() <= MAX_NOTES) {
            return notes;
        }
        List<String> shown = new ArrayList<>(notes.subList(0, MAX_NOTES));
        shown.add("and " + (notes.size() - MAX_NOTES) + " more");
        return shown;
    }

    private static int line(double points, double scale) {
        return (int) Math.ceil(LINE_SPACING * points * scale);
    }

    private void ground(BufferedImage page) {
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, pixels.getWidth(), pixels.getHeight());
        pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, INK_LEFT));
        pen.drawImage(page, 0, 0, null);
        pen.setComposite(AlphaComposite.SrcOver);
    }

    private void box(Remark finding) {
        Color colour = finding.mark().colour();
        pen.setColor(colour);
        switch (finding.mark().shape()) {
            case SOLID -> pen.fill(area(finding.box(), 0));
            case TINT -> {
                pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, TINT_ALPHA));
                pen.fill(area(finding.box(), 0));
                pen.setComposite(AlphaComposite.SrcOver);
                frame(finding.box(), FRAME_POINTS);
            }
            case FRAME -> frame(finding.box(), FRAME_POINTS);
            case THICK -> frame(finding.box(), THICK_POINTS);
        }
    }

    private void frame(Box box, double thicknessPoints) {
        pen.setStroke(new BasicStroke(
                (float) Math.max(1, thicknessPoints * scale), BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
        pen.draw(area(box, OUTSIDE_POINTS));
    }

    private Rectangle2D area(Box box, double outsidePoints) {
        double left = (box.left() - outsidePoints) * scale;
        double top = (box.top() - outsidePoints) * scale;
        double right = (box.right() + outsidePoints) * scale;
        double bottom = (box.bottom() + outsidePoints) * scale;
        return new Rectangle2D.Double(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    /** Draws a label below its box; names of discrepancies stand above, since a value stands below. */
    private void label(Remark finding) {
        if (finding.label().isEmpty()) {
            return;
        }
        FontMetrics metrics = font(LABEL_POINTS);
        Rectangle2D at = area(finding.box(), OUTSIDE_POINTS);
        int width = metrics.stringWidth(finding.label());
        int left = (int) Math.max(0, Math.min(at.getX(), pixels.getWidth() - width));
        int top = finding.mark().shape() == Mark.Shape.THICK
                ? (int) Math.floor(at.getY() - THICK_POINTS * scale / 2) - metrics.getHeight()
                : (int) Math.ceil(at.getMaxY() + FRAME_POINTS * scale / 2);
        boolean above = finding.mark().shape() == Mark.Shape.THICK;
        Rectangle place = free(
                new Rectangle(left, top, width, metrics.getHeight()),
                above ? -metrics.getHeight() : metrics.getHeight());
        pen.setColor(Color.WHITE);
        pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, LABEL_GROUND_ALPHA));
        pen.fill(place);
        pen.setComposite(AlphaComposite.SrcOver);
        pen.setColor(finding.mark().colour());
        pen.drawString(finding.label(), place.x, place.y + metrics.getAscent());
    }

    /**
     * Returns the wanted place, or the next one on which no label stands yet.
     *
     * @param step to the next place, in pixels downwards
     */
    private Rectangle free(Rectangle wanted, int step) {
        Rectangle place = new Rectangle(wanted);
        for (int i = 0; i < MAX_LINES_AWAY && labels.stream().anyMatch(place::intersects); i++) {
            place.translate(0, step);
        }
        labels.addLast(place);
        if (labels.size() > MAX_NEIGHBOURS) {
            labels.removeFirst();
        }
        return place;
    }

    /** Draws the legend and returns the row where it ends. */
    private int legend(Set<Mark> used, int top) {
        FontMetrics metrics = font(LEGEND_POINTS);
        int line = line(LEGEND_POINTS, scale);
        int swatch = (int) Math.ceil(LEGEND_POINTS * scale);
        int y = top + line / 2;
        for (Mark mark : used) {
            pen.setColor(mark.colour());
            pen.fillRect(2 * swatch, y, 2 * swatch, swatch);
            pen.setColor(Color.BLACK);
            pen.drawString(mark.meaning(), 5 * swatch, y + metrics.getAscent() - metrics.getDescent());
            y += line;
        }
        return y;
    }

    private void notes(List<String> notes, int top) {
        FontMetrics metrics = font(NOTE_POINTS);
        pen.setColor(Color.BLACK);
        int y = top;
        for (String note : notes) {
            pen.drawString(note, 2 * line(NOTE_POINTS, scale), y + metrics.getAscent());
            y += line(NOTE_POINTS, scale);
        }
    }

    private FontMetrics font(double points) {
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(letters.ofPixels(points * scale));
        return pen.getFontMetrics();
    }
}
