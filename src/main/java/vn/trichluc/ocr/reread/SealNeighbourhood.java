package vn.trichluc.ocr.reread;

import java.util.ArrayList;
import java.util.List;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.RecognitionFailed;
import vn.trichluc.model.Word;
import vn.trichluc.ocr.ink.FloodFill;
import vn.trichluc.ocr.ink.GreyRaster;
import vn.trichluc.ocr.ink.Patch;
import vn.trichluc.ocr.ink.PixelArea;
import vn.trichluc.ocr.recogniser.Alphabet;
import vn.trichluc.ocr.recogniser.Recogniser;
import vn.trichluc.ocr.recogniser.Segmentation;

/**
 * Reads what the page's first reading passed over as a drawing: lines beside and below a black seal and a signature,
 * that is, who signed. In such a place only lines count that were read surely as a whole; all else belongs to the seal.
 */
public final class SealNeighbourhood {
    /**
     * The side of the squares in which the page is looked at. A line of text fills some of them, and two lines are
     * connected.
     */
    private static final double SQUARE_MILLIMETRES = 3;

    /** The share of a square's pixels from which it counts as inked: the thinnest stroke across it has as much. */
    private static final double MIN_INK_SHARE = 0.015;

    /**
     * The least width and height of a seal's place, with a square around it. A seal is 33 to 42 mm across, a line of
     * text 5 mm high.
     */
    private static final double MIN_WIDTH_MILLIMETRES = 36;

    private static final double MIN_HEIGHT_MILLIMETRES = 18;

    /** The greatest side of a seal's place. A larger one is a picture or a form without words. */
    private static final double MAX_SIDE_MILLIMETRES = 130;

    /** The largest number of places on a page; each costs a reading of its own. */
    private static final int MAX_PLACES = 3;

    private static final int MIN_WORDS = 2;

    private final Recogniser recogniser;

    public SealNeighbourhood(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    /**
     * Reads the places of seals on a page.
     *
     * @param page without the cells that are read by themselves
     * @param read words of the first reading
     * @return the same words, and behind them those that the first reading lacks, line by line
     */
    public List<Word> added(Patch page, List<Word> read) throws RecognitionFailed {
        List<Word> words = new ArrayList<>(read);
        for (Patch place : places(page.withoutWords(read))) {
            words.addAll(sureLines(recogniser.read(place, Segmentation.BLOCK, Alphabet.ALL)));
        }
        return words;
    }

    /** Finds the pieces of the page whose inked squares are connected, the largest first. */
    static List<Patch> places(Patch page) {
        int square = Math.max(1, (int) Math.round(page.pixels(SQUARE_MILLIMETRES)));
        FloodFill squares = inked(page.raster(), square);
        List<Patch> places = new ArrayList<>();
        for (int i = 0; i < squares.length(); i++) {
            if (squares.has(i, FloodFill.INK)) {
                PixelArea piece =
                        squares.taken(i, FloodFill.Joined.BY_CORNERS_TOO).area();
                Patch place = page.part(around(piece, square, page.raster()));
                if (mayHoldLines(place)) {
                    places.add(place);
                }
            }
        }
        return places.stream()
                .sorted((a, b) -> Long.compare((long) b.width() * b.height(), (long) a.width() * a.height()))
                .limit(MAX_PLACES)
                .toList();
    }

    private static boolean mayHoldLines(Patch place) {
        return place.width() >= place.pixels(MIN_WIDTH_MILLIMETRES)
                && place.height() >= place.pixels(MIN_HEIGHT_MILLIMETRES)
                && Math.max(place.width(), place.height()) <= place.pixels(MAX_SIDE_MILLIMETRES);
    }

    private static FloodFill inked(GreyRaster picture, int square) {
        int columns = picture.width() / square + 1;
        int[] counts = new int[columns * (picture.height() / square + 1)];
        byte[] values = picture.values();
        for (int y = 0; y < picture.height(); y++) {
            int row = y * picture.width();
            for (int x = 0; x < picture.width(); x++) {
                if ((values[row + x] & 0xff) < GreyRaster.INK) {
                    counts[y / square * columns + x / square]++;
                }
            }
        }
        byte[] shades = new byte[counts.length];
        for (int i = 0; i < counts.length; i++) {
            shades[i] = (byte) (counts[i] >= Math.max(1, MIN_INK_SHARE * square * square) ? FloodFill.INK : 0);
        }
        return new FloodFill(shades, columns);
    }

    /** Returns the pixels of a piece of squares, with one square more on each side. */
    private static PixelArea around(PixelArea squares, int square, GreyRaster picture) {
        return new PixelArea(
                Math.max(0, squares.left() - 1) * square,
                Math.max(0, squares.top() - 1) * square,
                Math.min(picture.width(), (squares.right() + 1) * square),
                Math.min(picture.height(), (squares.bottom() + 1) * square));
    }

    static List<Word> sureLines(List<Word> words) {
        List<Word> sure = new ArrayList<>();
        int from = 0;
        while (from < words.size()) {
            int to = from + 1;
            while (to < words.size() && isSameLine(words.get(to - 1), words.get(to))) {
                to++;
            }
            List<Word> line = words.subList(from, to);
            if (line.size() >= MIN_WORDS && line.stream().allMatch(SealNeighbourhood::isSure)) {
                sure.addAll(line);
            }
            from = to;
        }
        return sure;
    }

    private static boolean isSameLine(Word word, Word next) {
        return next.box().left() >= word.box().left()
                && word.box().verticalOverlap(next.box())
                        > Math.min(word.box().height(), next.box().height()) / 2;
    }

    private static boolean isSure(Word word) {
        return !word.confidence().isBelow(Confidence.Limit.BESIDE_SEAL)
                && word.text().codePoints().filter(Character::isLetter).count() >= 2;
    }
}
