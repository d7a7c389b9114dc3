package vn.trichluc.ocr.tesseract;

import com.sun.jna.Pointer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.sourceforge.tess4j.ITessAPI.TessPageIterator;
import net.sourceforge.tess4j.ITessAPI.TessPageIteratorLevel;
import net.sourceforge.tess4j.ITessAPI.TessResultIterator;
import net.sourceforge.tess4j.TessAPI1;
import vn.trichluc.model.Box;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Word;
import vn.trichluc.ocr.ink.PixelPlace;

/** Turns Tesseract's results for one page into words. */
final class ResultWords {
    private static final int WORD = TessPageIteratorLevel.RIL_WORD;
    private static final double PERCENT = 100.0;

    /**
     * The stroke of a number or a date, also one read twice: 13⁄10/2020, 23/⁄2018. The model knows two characters for
     * the one that is printed.
     */
    private static final Pattern STROKE = Pattern.compile("/*[\u2044\u2215][/\u2044\u2215]*");

    private final PixelPlace place;
    private final IntBuffer left = IntBuffer.allocate(1);
    private final IntBuffer top = IntBuffer.allocate(1);
    private final IntBuffer right = IntBuffer.allocate(1);
    private final IntBuffer bottom = IntBuffer.allocate(1);
    private final IntBuffer unused = IntBuffer.allocate(1);
    private final IntBuffer pointSize = IntBuffer.allocate(1);

    ResultWords(PixelPlace place) {
        this.place = place;
    }

    /** Returns all words from the iterator's place on, without those that are rests of rulings or specks. */
    List<Word> of(TessResultIterator results) {
        TessPageIterator places = TessAPI1.TessResultIteratorGetPageIterator(results);
        List<Word> words = new ArrayList<>();
        do {
            String text = text(results);
            if (!text.isEmpty() && TessAPI1.TessPageIteratorBoundingBox(places, WORD, left, top, right, bottom) != 0) {
                Word word = new Word(text, box(), fontSize(results), false, false, confidence(results));
                if (!Speck.isSpeck(word)) {
                    words.add(word);
                }
            }
        } while (TessAPI1.TessResultIteratorNext(results, WORD) != 0);
        return words;
    }

    private static String text(TessResultIterator results) {
        Pointer text = TessAPI1.TessResultIteratorGetUTF8Text(results, WORD);
        if (text == null) {
            return "";
        }
        try {
            String read = Normalizer.normalize(text.getString(0, StandardCharsets.UTF_8.name()), Normalizer.Form.NFC);
            return STROKE.matcher(read).replaceAll("/").strip();
        } finally {
            TessAPI1.TessDeleteText(text);
        }
    }

    private Box box() {
        return place.box(left.get(0), top.get(0), right.get(0), bottom.get(0));
    }

    /**
     * Returns the font's height, which Tesseract takes from the line's rows of x-height, ascenders and descenders, in
     * whole points.
     */
    private double fontSize(TessResultIterator results) {
        pointSize.put(0, 0);
        TessAPI1.TessResultIteratorWordFontAttributes(
                results, unused, unused, unused, unused, unused, unused, pointSize, unused);
        return Math.max(0, pointSize.get(0));
    }

    private static Confidence confidence(TessResultIterator results) {
        double percent = TessAPI1.TessResultIteratorConfidence(results, WORD);
        return Confidence.of(Math.min(1, Math.max(0, percent / PERCENT)));
    }
}
