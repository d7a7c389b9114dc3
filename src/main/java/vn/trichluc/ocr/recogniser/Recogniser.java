package vn.trichluc.ocr.recogniser;

import java.util.List;
import vn.trichluc.model.RecognitionFailed;
import vn.trichluc.model.Word;
import vn.trichluc.ocr.OcrEngine;
import vn.trichluc.ocr.ink.Patch;

/**
 * An engine that reads print, made ready once. It belongs to one thread at a time, and whoever opened it closes it.
 *
 * <p>An engine has a package of its own that nothing but {@link OcrEngine} knows: its modes, variables, limits and
 * model stay there. What comes out is the same for all: words in Unicode NFC, boxes in points of the page, and
 * confidences from 0 to 1, on a scale where 0.9 is believed and 0.5 is as likely wrong as right.
 */
public interface Recogniser extends AutoCloseable {
    /**
     * Reads a piece of a page.
     *
     * @param patch the piece; it is read as if nothing stood around its area
     * @param segmentation what the piece holds
     * @param alphabet the characters that a word may have
     * @return words in the order of reading; empty where nothing was recognised
     * @throws RecognitionFailed where the piece is too large for the engine, or the patch's deadline passes
     */
    List<Word> read(Patch patch, Segmentation segmentation, Alphabet alphabet) throws RecognitionFailed;

    /** Frees the engine's memory; a second time does nothing. */
    @Override
    void close();
}
