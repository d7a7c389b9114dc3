package vn.trichluc.ocr.recogniser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.RecognitionFailed;
import vn.trichluc.model.Word;
import vn.trichluc.ocr.ink.Patch;

/** A recogniser without a native library: says what it was told to say, whatever the picture shows. */
public final class FakeRecogniser implements Recogniser {
    private final Map<Segmentation, Deque<String>> answers = new TreeMap<>();
    private final List<String> asked = new ArrayList<>();
    private boolean closed;

    /** The next answer to a piece that is taken so: one word of a confidence of 0.95; empty for none. */
    public FakeRecogniser says(Segmentation segmentation, String text) {
        answers.computeIfAbsent(segmentation, ignored -> new ArrayDeque<>()).add(text);
        return this;
    }

    @Override
    public List<Word> read(Patch patch, Segmentation segmentation, Alphabet alphabet) throws RecognitionFailed {
        patch.millisLeft();
        asked.add(segmentation + " " + alphabet);
        Deque<String> texts = answers.get(segmentation);
        String text = texts == null || texts.isEmpty() ? "" : texts.remove();
        return text.isEmpty() ? List.of() : List.of(new Word(text, patch.box(), 12, false, false, Confidence.of(0.95)));
    }

    /** What was asked, in order: "PAGE ALL". */
    public List<String> asked() {
        return asked;
    }

    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
