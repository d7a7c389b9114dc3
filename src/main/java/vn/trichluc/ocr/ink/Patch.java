package vn.trichluc.ocr.ink;

import java.util.List;
import vn.trichluc.model.Box;
import vn.trichluc.model.PageImage;
import vn.trichluc.model.RecognitionFailed;
import vn.trichluc.model.Word;

/**
 * A piece of a page's picture: what it shows, where it lies on the page, how fine it is, and until when the page must
 * be read.
 *
 * @param raster grey values that hold the piece, and mostly more: what is beside it can be looked at
 * @param area the piece, in pixels of the raster
 * @param place of the raster on the page
 * @param deadline of the page
 */
public record Patch(GreyRaster raster, PixelArea area, PixelPlace place, Deadline deadline) {
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final double POINTS_PER_INCH = 72;

    /** The white that print needs around it to be read well, in inches (1 mm). */
    private static final double MARGIN_INCHES = 0.04;

    public static Patch of(PageImage page, Deadline deadline) {
        return of(GreyRaster.of(page.pixels()), new PixelPlace(page.page(), page.dpi(), 0, 0), deadline);
    }

    /** Returns all of a raster as one piece. */
    static Patch of(GreyRaster raster, PixelPlace place, Deadline deadline) {
        return new Patch(raster, raster.area(), place, deadline);
    }

    /** Returns all of the raster that holds the piece. */
    public Patch whole() {
        return of(raster, place, deadline);
    }

    /** Returns another piece of the same raster. */
    public Patch part(PixelArea part) {
        return new Patch(raster, part, place, deadline);
    }

    /**
     * Returns the piece of this raster where a box of the page lies. The box is in points; what lies beyond the raster
     * is cut off.
     */
    public Patch part(Box box) {
        double scale = place.dpi() / POINTS_PER_INCH;
        int left = clamp(box.left() * scale - place.left(), raster.width());
        int top = clamp(box.top() * scale - place.top(), raster.height());
        int right = Math.max(left, clamp(box.right() * scale - place.left(), raster.width()));
        int bottom = Math.max(top, clamp(box.bottom() * scale - place.top(), raster.height()));
        return part(new PixelArea(left, top, right, bottom));
    }

    private static int clamp(double pixels, int most) {
        return (int) Math.max(0, Math.min(most, Math.round(pixels)));
    }

    /** Returns the piece enlarged by some pixels of the raster on each side. */
    public Patch grown(int pixels) {
        return part(new PixelArea(
                Math.max(0, area.left() - pixels),
                Math.max(0, area.top() - pixels),
                Math.min(raster.width(), area.right() + pixels),
                Math.min(raster.height(), area.bottom() + pixels)));
    }

    /** Returns the piece cut out of its raster. */
    public Patch alone() {
        return area.equals(raster.area()) ? this : withMargin(0);
    }

    /** Returns the piece cut out of its raster, with white around it. */
    public Patch withMargin(int pixels) {
        PixelPlace cut = place.moved(area.left() - pixels, area.top() - pixels);
        return of(raster.cutOut(area, pixels), cut, deadline);
    }

    /**
     * Returns the width in pixels of the white that print needs on each side to be read well where it was cut out of a
     * page.
     */
    public int margin() {
        return (int) Math.ceil(MARGIN_INCHES * place.dpi());
    }

    /** Returns the piece cut out and enlarged or reduced, smoothed. */
    public Patch scaled(double factor) {
        Patch alone = alone();
        return of(alone.raster.scaled(factor), alone.place.scaled(factor), deadline);
    }

    /**
     * Returns the piece cut out and turned. Its boxes are those of a page that was turned likewise about this piece's
     * upper left corner.
     */
    public Patch turned(int quarters) {
        Patch alone = alone();
        return of(alone.raster.turned(quarters), alone.place, deadline);
    }

    /** Returns the same pixels as if they had another resolution. The boxes are then no longer those of the page. */
    public Patch takenForDpi(double dpi) {
        return new Patch(raster, area, new PixelPlace(place.page(), dpi, place.left(), place.top()), deadline);
    }

    /** Returns the piece with white where the given areas of its raster are. */
    public Patch without(Iterable<PixelArea> areas) {
        return new Patch(raster.without(areas), area, place, deadline);
    }

    /** Returns the piece with white where the words stand. */
    public Patch withoutWords(List<Word> words) {
        return without(areas(words));
    }

    /** Returns the areas of words, in pixels of the raster. */
    public List<PixelArea> areas(List<Word> words) {
        return words.stream().map(word -> part(word.box()).area()).toList();
    }

    public boolean isEmpty() {
        return area.isEmpty();
    }

    public int width() {
        return area.width();
    }

    public int height() {
        return area.height();
    }

    public double pixels(double millimetres) {
        return millimetres * (place.dpi() / MILLIMETRES_PER_INCH);
    }

    /** Returns the height of a box of the page, in pixels. */
    public double pixelHeight(Box box) {
        return box.height() * place.dpi() / POINTS_PER_INCH;
    }

    /** Returns the box of the piece on the page, in points. */
    public Box box() {
        return place.box(area.left(), area.top(), area.right(), area.bottom());
    }

    /**
     * Returns the milliseconds that are left to read the page, at least 1.
     *
     * @throws RecognitionFailed where no time is left
     */
    public int millisLeft() throws RecognitionFailed {
        int millis = deadline.millis();
        if (millis <= 0) {
            throw deadline.missed(place.page());
        }
        return millis;
    }
}
