package vn.trichluc.structure.words;

import java.util.ArrayList;
import java.util.List;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Box;
import vn.trichluc.model.PlacedText;

/**
 * Splits a paragraph into the lines on which it was set, which matter in heads, titles and signatures. Where a file of
 * text ends its lines within a paragraph, no line was set: they are only broken for the file.
 */
public final class VisualLines {
    private VisualLines() {}

    /** Returns the lines in order, without white space at their ends and without blank ones. */
    public static List<PlacedText> of(PlacedText text) {
        return of(text, false);
    }

    /** Returns the lines in order, split at the ends of the file's lines as well. */
    public static List<PlacedText> ofFile(PlacedText text) {
        return of(text, true);
    }

    private static List<PlacedText> of(PlacedText text, boolean fileLines) {
        if (text.pieces().size() <= 1 && text.text().indexOf('\n') < 0) {
            return text.isBlank() ? List.of() : List.of(text.strip());
        }
        List<Integer> breaks = new ArrayList<>();
        breaks.add(0);
        PlacedText.Piece before = null;
        for (PlacedText.Piece piece : text.pieces()) {
            if (before != null && !sameLine(before.anchor(), piece.anchor(), fileLines)) {
                breaks.add(piece.start());
            }
            before = piece;
        }
        for (int i = text.text().indexOf('\n'); i >= 0; i = text.text().indexOf('\n', i + 1)) {
            breaks.add(i);
        }
        breaks.add(text.length());
        breaks.sort(null);
        List<PlacedText> lines = new ArrayList<>();
        for (int i = 1; i < breaks.size(); i++) {
            PlacedText line = text.slice(breaks.get(i - 1), breaks.get(i)).strip();
            if (!line.isBlank()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static boolean sameLine(Anchor one, Anchor other, boolean fileLines) {
        if (one instanceof Anchor.InBox a && other instanceof Anchor.InBox b) {
            Box upper = a.box();
            Box lower = b.box();
            return upper.page() == lower.page()
                    && upper.verticalOverlap(lower) > Math.min(upper.height(), lower.height()) / 2;
        }
        return !fileLines || one.equals(other);
    }
}
