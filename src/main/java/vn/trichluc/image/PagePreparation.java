package vn.trichluc.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import java.util.stream.Stream;
import vn.trichluc.model.Box;
import vn.trichluc.model.EnvironmentUnusable;
import vn.trichluc.model.PageImage;
import vn.trichluc.model.Ruling;
import vn.trichluc.natives.NativeLibraries;

/**
 * Makes a page's picture ready for recognition: grey, without stamps, upright, straight, without the scanner's black
 * edges and without rulings, which are returned instead.
 *
 * <p>Evening out the paper's light, stretching the contrast and removing specks were tried and left out, because
 * recognition became worse by them (docs/experiments.md, preparation).
 */
public final class PagePreparation {
    /** The least side of a picture that holds a line of text. */
    private static final int MIN_SIDE_PIXELS = 32;

    private static final double POINTS_PER_INCH = 72;
    private static final int QUARTER = 90;

    /**
     * The resolution below which pages are doubled, since letters have too few pixels for Tesseract. Measured at 70
     * dpi: 21 instead of 17 of 24 numbers.
     */
    private static final double LOW_DPI = 120;

    /** The largest side of a picture that is doubled; a larger one does not give its true resolution, or is no page. */
    private static final int MAX_DOUBLED_SIDE_PIXELS = 2_500;

    /** The resolution above which pages are halved; nothing is read better above it, only slower. */
    private static final double HIGH_DPI = 450;

    /** The grey value below which a pixel is ink, as a share of the paper's grey. */
    private static final double INK_LEVEL = 0.6;

    /**
     * The least skew that is removed: a smaller one displaces a line's end by less than half a line, and turning would
     * only blur.
     */
    private static final double MIN_SKEW_DEGREES = 0.15;

    /** The least certainty of a skew that is removed, as Leptonica advises: below it the angle may be any. */
    private static final double MIN_SKEW_CERTAINTY = 3;

    /** The thickness in both directions from which ink is solid, which no stroke of print is. */
    private static final double SOLID_MILLIMETRES = 2.5;

    /** The distance by which a scanner edge frays beyond its solid part. */
    private static final double FRAY_MILLIMETRES = 3;

    /** The margin around a stamp, since its ink frays and its place is known only by cells of 0.7 mm. */
    private static final double AROUND_STAMP_MILLIMETRES = 2;

    /** The size of letters and figures of 6 to 30 points, from this to {@link #MAX_MARK_MILLIMETRES}. */
    private static final double MIN_MARK_MILLIMETRES = 1.2;

    private static final double MAX_MARK_MILLIMETRES = 12;

    /**
     * Loads Leptonica.
     *
     * @throws EnvironmentUnusable if Leptonica cannot be loaded on this machine
     */
    public PagePreparation() {
        NativeLibraries.load();
        Pix.keepQuiet();
    }

    /**
     * Prepares a page. Its picture is not changed; the clean one may have another resolution, of the same page in
     * points.
     */
    public PreparedPage prepare(PageImage page) {
        return prepare(page, PagePreparation::orientation);
    }

    /**
     * Prepares a page of which it is known which side is up.
     *
     * @param rotation the degrees clockwise that set the page upright: 0, 90, 180 or 270
     */
    public PreparedPage prepare(PageImage page, int rotation) {
        if (rotation % QUARTER != 0 || rotation < 0 || rotation >= 4 * QUARTER) {
            throw new IllegalArgumentException("no quarter turns: " + rotation);
        }
        Orientation known = new Orientation(rotation / QUARTER, true);
        return prepare(page, (scanned, paper, length) -> known);
    }

    private static PreparedPage prepare(PageImage page, Sides sides) {
        ColourSeparation.Separated separated = ColourSeparation.separated(page.pixels(), page.dpi());
        GreyPage grey = separated.page();
        if (Math.min(grey.width(), grey.height()) < MIN_SIDE_PIXELS) {
            return new PreparedPage(picture(page.page(), grey, page.dpi()), 0, true, 0, List.of(), List.of(), 0);
        }
        double scale = scale(page.dpi(), Math.max(grey.width(), grey.height()));
        double dpi = page.dpi() * scale;
        try (Pix whole = Pix.of(grey);
                Pix scanned = whole.scaled(scale)) {
            List<PixelBox> stamps = separated.stamps().stream()
                    .map(stamp -> stamp.scaled(scale))
                    .toList();
            return prepared(page.page(), scanned, dpi, sides, stamps);
        }
    }

    private static double scale(double dpi, int longerSidePixels) {
        if (dpi < LOW_DPI && longerSidePixels <= MAX_DOUBLED_SIDE_PIXELS) {
            return 2;
        }
        return dpi > HIGH_DPI ? 0.5 : 1;
    }

    private static PreparedPage prepared(int page, Pix scanned, double dpi, Sides sides, List<PixelBox> stamps) {
        Length length = new Length(dpi);
        int paper = scanned.paper();
        Orientation orientation = sides.of(scanned, paper, length);
        try (Pix upright = scanned.quarterTurned(orientation.quartersToUpright())) {
            whitenScannerEdges(upright, paper, length);
            double skewDegrees = skewDegrees(upright, paper);
            try (Pix straight = upright.turned(skewDegrees)) {
                int quarters = orientation.quartersToUpright();
                int around = length.pixels(AROUND_STAMP_MILLIMETRES);
                List<PixelBox> turned = stamps.stream()
                        .map(stamp -> stamp.turned(quarters, skewDegrees, scanned.width(), scanned.height())
                                .grown(around))
                        .toList();
                Rulings.Found found = new Rulings(length).takenFrom(straight, paper, turned);
                int marks = marks(straight, paper, length);
                return new PreparedPage(
                        picture(page, straight.toGrey(), dpi),
                        QUARTER * orientation.quartersToUpright(),
                        orientation.isSure(),
                        skewDegrees,
                        Stream.concat(found.across().stream(), found.down().stream())
                                .map(line -> new Ruling(box(page, line, dpi)))
                                .toList(),
                        found.cells().stream().map(cell -> box(page, cell, dpi)).toList(),
                        marks);
            }
        }
    }

    private interface Sides {
        Orientation of(Pix scanned, int paper, Length length);
    }

    private static Orientation orientation(Pix scanned, int paper, Length length) {
        try (Pix ink = scanned.darkerThan((int) (INK_LEVEL * paper))) {
            return Orientation.of(ink, length);
        }
    }

    /**
     * Whitens the black edges of the scanner. They are searched for at half the size: solid areas stay solid, in a
     * fourth of the time.
     */
    private static void whitenScannerEdges(Pix page, int paper, Length length) {
        int solid = Math.max(1, length.pixels(SOLID_MILLIMETRES) / 2);
        int fray = length.pixels(FRAY_MILLIMETRES);
        try (Pix ink = page.darkerThan((int) (INK_LEVEL * paper));
                Pix half = ink.halved();
                Pix blocks = half.opened(solid, solid);
                Pix edges = blocks.piecesAtTheBorder();
                Pix frayed = edges.dilated(fray / 2 + 1, fray / 2 + 1);
                Pix mask = frayed.doubled()) {
            page.fill(mask, paper);
        }
    }

    private static double skewDegrees(Pix page, int paper) {
        try (Pix ink = page.darkerThan((int) (INK_LEVEL * paper))) {
            Pix.Skew skew = ink.skew();
            boolean sure = skew.certainty() >= MIN_SKEW_CERTAINTY && Math.abs(skew.degrees()) >= MIN_SKEW_DEGREES;
            return sure ? skew.degrees() : 0;
        }
    }

    private static int marks(Pix page, int paper, Length length) {
        int least = length.pixels(MIN_MARK_MILLIMETRES);
        int most = length.pixels(MAX_MARK_MILLIMETRES);
        try (Pix ink = page.darkerThan((int) (INK_LEVEL * paper))) {
            return (int) ink.pieces().stream()
                    .filter(piece -> piece.height() >= least && piece.height() <= most && piece.width() <= most)
                    .count();
        }
    }

    private static Box box(int page, PixelBox box, double dpi) {
        double scale = POINTS_PER_INCH / dpi;
        return new Box(page, box.left() * scale, box.top() * scale, box.right() * scale, box.bottom() * scale);
    }

    private static PageImage picture(int page, GreyPage grey, double dpi) {
        BufferedImage pixels = new BufferedImage(grey.width(), grey.height(), BufferedImage.TYPE_BYTE_GRAY);
        byte[] values = ((DataBufferByte) pixels.getRaster().getDataBuffer()).getData();
        System.arraycopy(grey.values(), 0, values, 0, values.length);
        return new PageImage(page, pixels, dpi);
    }
}
