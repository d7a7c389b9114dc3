package vn.trichluc.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Box;
import vn.trichluc.model.EnvironmentUnusable;
import vn.trichluc.model.PageImage;
import vn.trichluc.model.Ruling;
import vn.trichluc.natives.NativeLibraries;

/**
 * Makes a page's picture ready for recognition: grey without stamps, paper evenly light, no scanner edge, no skew, no
 * ruled lines, no specks. Safe for use by several threads.
 */
public final class PagePreparation {
    /** Grey value below which a pixel of evenly lit paper is ink. */
    private static final int INK_LEVEL = 150;

    /** Less skew than this does not harm recognition; turning would only blur. */
    private static final double MIN_SKEW_DEGREES = 0.15;

    /** Leptonica calls an angle sure from a confidence of 3 upwards. */
    private static final double MIN_SKEW_CONFIDENCE = 3;

    /** The lid's shadow and a page's black border are solid in squares of this size; no letter is. */
    private static final double EDGE_MILLIMETRES = 2.5;

    private static final double EDGE_MARGIN_MILLIMETRES = 3;

    /** Pieces of ink this small, in pixels, are dust; a full stop at 200 dpi is 4 pixels wide. */
    private static final int SPECK_PIXELS = 2;

    /** What is erased is erased with the grey fringe round about it. */
    private static final int FRINGE_PIXELS = 3;

    private static final double POINTS_PER_INCH = 72;

    /** @throws EnvironmentUnusable where Leptonica cannot be loaded on this machine */
    public PagePreparation() {
        NativeLibraries.load();
    }

    /** The page's picture, clean, and the lines that were drawn on it. */
    public PreparedPage prepare(PageImage page) {
        GreyPage grey = ColourSeparation.grey(page.pixels(), page.dpi());
        Length length = new Length(page.dpi());
        try (Pix lit = lit(grey)) {
            whitenEdges(lit, length);
            double skewDegrees = skewDegrees(lit);
            try (Pix straight = skewDegrees == 0 ? lit.copy() : lit.turned(skewDegrees)) {
                List<Ruling> rulings = eraseRulings(straight, page);
                eraseSpecks(straight);
                return new PreparedPage(
                        new PageImage(page.page(), picture(straight.toGrey()), page.dpi()), 0, skewDegrees, rulings);
            }
        }
    }

    /** A page of black and white alone is lit evenly already. */
    private static Pix lit(GreyPage grey) {
        Pix pix = Pix.of(grey);
        if (grey.isBilevel()) {
            return pix;
        }
        @Nullable Pix even = pix.withEvenPaper();
        if (even == null) {
            return pix;
        }
        pix.close();
        return even;
    }

    private static void whitenEdges(Pix page, Length length) {
        int solid = length.pixels(EDGE_MILLIMETRES);
        int margin = length.pixels(EDGE_MARGIN_MILLIMETRES);
        try (Pix ink = page.darkerThan(INK_LEVEL);
                Pix massive = ink.opened(solid, solid);
                Pix border = massive.piecesAtTheBorder();
                Pix mask = border.dilated(margin, margin)) {
            page.whiten(mask);
        }
    }

    private static double skewDegrees(Pix page) {
        try (Pix ink = page.darkerThan(INK_LEVEL)) {
            Pix.Skew skew = ink.skew();
            boolean sure = Math.abs(skew.degrees()) >= MIN_SKEW_DEGREES && skew.confidence() >= MIN_SKEW_CONFIDENCE;
            return sure ? skew.degrees() : 0;
        }
    }

    private static List<Ruling> eraseRulings(Pix page, PageImage image) {
        double points = POINTS_PER_INCH / image.dpi();
        List<Ruling> rulings = new ArrayList<>();
        try (Pix ink = page.darkerThan(INK_LEVEL)) {
            Rulings.Found found = new Rulings(image.dpi()).of(ink);
            try (Pix lines = found.mask();
                    Pix mask = lines.dilated(FRINGE_PIXELS, FRINGE_PIXELS)) {
                page.whiten(mask);
            }
            for (List<PixelBox> lines : List.of(found.across(), found.down())) {
                for (PixelBox line : lines) {
                    rulings.add(new Ruling(new Box(
                            image.page(),
                            line.left() * points,
                            line.top() * points,
                            line.right() * points,
                            line.bottom() * points)));
                }
            }
        }
        return rulings;
    }

    private static void eraseSpecks(Pix page) {
        try (Pix ink = page.darkerThan(INK_LEVEL);
                Pix large = ink.piecesLargerThan(SPECK_PIXELS);
                Pix small = ink.minus(large);
                Pix mask = small.dilated(FRINGE_PIXELS, FRINGE_PIXELS)) {
            page.whiten(mask);
        }
    }

    private static BufferedImage picture(GreyPage grey) {
        BufferedImage image = new BufferedImage(grey.width(), grey.height(), BufferedImage.TYPE_BYTE_GRAY);
        byte[] target = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        System.arraycopy(grey.values(), 0, target, 0, target.length);
        return image;
    }
}
