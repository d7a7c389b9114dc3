package vn.trichluc.ocr.ink;

import java.util.List;
import vn.trichluc.model.Box;
import vn.trichluc.model.PageImage;
import vn.trichluc.model.RecognitionFailed;
import vn.trichluc.model.Word;

/**
 * A piece of a page's picture: what it shows, where it lies on the page, how fine it is, and until when the page must be
 * read.
 *
 * @param raster grey values that hold the piece, and mostly more: what is beside it can be looked at
 * @param area the piece, in pixels of the raster
 * @param place of the raster on the page
 * @param deadline of the page
 */
public record Patch(GreyRaster raster, PixelArea area, PixelPlace place, Deadline deadline) {
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final double POINTS_PER_INCH = 72;

    /** 1 mm. */
    private static final double MARGIN_INCHES = 0.04;

    public static Patch of(PageImage page, Deadline deadline) {
        return of(GreyRaster.of(page.pixels()), new PixelPlace(page.page(), page.dpi(), 0, 0), deadline);
    }

    /** All of a raster. */
    static Patch of(GreyRaster raster, PixelPlace place, Deadline deadline) {
        return new Patch(raster, raster.area(), place, deadline);
    }

    /** All of the raster that holds the piece. */
    public Patch whole() {
        return of(raster, place, deadline);
    }

    /** Another piece of the same raster. */
    public Patch part(PixelArea part) {
        return new Patch(raster, part, place, deadline);
    }

    /** The piece of the same raster where a box of the page lies, in points, as far as it lies in the raster. */
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

    /** The piece with what the raster has around it. */
    public Patch grown(int pixels) {
        return part(new PixelArea(
                Math.max(0, area.left() - pixels),
                Math.max(0, area.top() - pixels),
                Math.min(raster.width(), area.right() + pixels),
                Math.min(raster.height(), area.bottom() + pixels)));
    }

    /** The piece cut out of its raster. */
    public Patch alone() {
        return area.equals(raster.area()) ? this : withMargin(0);
    }

    /** The piece cut out of its raster, with white around it. */
    public Patch withMargin(int pixels) {
        PixelPlace cut = place.moved(area.left() - pixels, area.top() - pixels);
        return of(raster.cutOut(area, pixels), cut, deadline);
    }

    /** The white on each side that print needs to be read well where it was cut out of a page, in pixels. */
    public int margin() {
        return (int) Math.ceil(MARGIN_INCHES * place.dpi());
    }

    /** The piece cut out and made larger or smaller, smoothly. */
    public Patch scaled(double factor) {
        Patch alone = alone();
        return of(alone.raster.scaled(factor), alone.place.scaled(factor), deadline);
    }

    /** The piece cut out and turned. Its boxes are those of a page turned so about this piece's upper left corner. */
    public Patch turned(int quarters) {
        Patch alone = alone();
        return of(alone.raster.turned(quarters), alone.place, deadline);
    }

    /** The same pixels taken for some of another resolution. The boxes are no longer those of the page. */
    public Patch takenForDpi(double dpi) {
        return new Patch(raster, area, new PixelPlace(place.page(), dpi, place.left(), place.top()), deadline);
    }

    /** The same piece of a raster that is white where these areas of it are. */
    public Patch without(Iterable<PixelArea> areas) {
        return new Patch(raster.without(areas), area, place, deadline);
    }

    /** The same piece of a raster that is white where words stand. */
    public Patch withoutWords(List<Word> words) {
        return without(areas(words));
    }

    /** Where words stand, in pixels of the raster. */
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

    /** The height of a box of the page, in pixels. */
    public double pixelHeight(Box box) {
        return box.height() * place.dpi() / POINTS_PER_INCH;
    }

    /** Where the piece lies on the page, in points. */
    public Box box() {
        return place.box(area.left(), area.top(), area.right(), area.bottom());
    }

    /**
     * Milliseconds that are left to read the page, at least 1.
     *
     * @throws RecognitionFailed where none is left
     */
    public int millisLeft() throws RecognitionFailed {
        int millis = deadline.millis();
        if (millis <= 0) {
            throw deadline.missed(place.page());
        }
        return millis;
    }
}
