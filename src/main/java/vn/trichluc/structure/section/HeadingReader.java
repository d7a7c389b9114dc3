package vn.trichluc.structure.section;

import java.util.ArrayList;
import java.util.List;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Block;
import vn.trichluc.model.Block.Paragraph;
import vn.trichluc.model.PlacedText;
import vn.trichluc.structure.part.AnnexStart;
import vn.trichluc.structure.part.Close;
import vn.trichluc.structure.words.AdministrativePhrases;
import vn.trichluc.structure.words.HeadingWords;
import vn.trichluc.structure.words.Marker;
import vn.trichluc.structure.words.Markers;

/** Reads a numbered heading with the lines of its title that stand below it: "Chương I" / "QUY ĐỊNH CHUNG". */
public final class HeadingReader {
    /** The largest number of paragraphs of a title below "Chương I". */
    private static final int MAX_TITLE_PARAGRAPHS = 5;

    private static final int MAX_TITLE_CHARACTERS = 300;

    private HeadingReader() {}

    /**
     * A heading with its title.
     *
     * @param title empty where it has none
     * @param text that runs on in the heading's own paragraph; empty where none does
     * @param at where marker and title stand
     * @param next index of the first block behind it
     */
    public record Heading(PlacedText title, PlacedText text, List<Anchor> at, int next) {
        public Heading {
            at = List.copyOf(at);
        }
    }

    public static Heading read(List<Block> blocks, int index, Paragraph paragraph, Marker marker) {
        PlacedText words = paragraph.text().slice(marker.end()).strip();
        List<PlacedText> title = new ArrayList<>();
        PlacedText text = PlacedText.EMPTY;
        int next = index + 1;
        if (marker.kind().hasTitleBelow()) {
            if (!words.isEmpty()) {
                title.add(words);
            }
            next = titleBelow(blocks, next, title);
        } else {
            HeadingWords parts = HeadingWords.of(words, marker, paragraph.style(), listFollows(blocks, next, marker));
            title.add(parts.title());
            text = parts.text();
            if (text.isEmpty() && AdministrativePhrases.isCapitals(parts.title().text())) {
                next = titleBelow(blocks, next, title);
            }
        }
        PlacedText whole = HeadingWords.withoutClosing(PlacedText.join(" ", title));
        List<Anchor> at = new PlacedText.Builder()
                .append(paragraph.text().slice(0, marker.end()))
                .append(whole)
                .build()
                .at();
        return new Heading(whole, text, at, next);
    }

    /** Adds the lines of a title that stand on their own, and returns the index behind them. */
    private static int titleBelow(List<Block> blocks, int from, List<PlacedText> title) {
        int next = from;
        while (next < blocks.size()
                && next < from + MAX_TITLE_PARAGRAPHS
                && blocks.get(next) instanceof Paragraph below
                && belongsToTitle(blocks, next, below.text().text(), title.isEmpty())) {
            title.add(below.text());
            next++;
        }
        return next;
    }

    /** Whether the paragraph is in capitals, or is the only line of a title and no sentence. */
    private static boolean belongsToTitle(List<Block> blocks, int index, String text, boolean first) {
        boolean phrase = first && !text.startsWith("-") && !text.endsWith(".") && !text.endsWith(";");
        return (phrase || AdministrativePhrases.isCapitals(text))
                && text.length() <= MAX_TITLE_CHARACTERS
                && Markers.at(text).isEmpty()
                && !AdministrativePhrases.isCaption(text)
                && !AdministrativePhrases.isUnitLine(text)
                && !Close.startsAt(blocks, index)
                && (first || AnnexStart.at(blocks, index, false).isEmpty());
    }

    /** Whether a list item or a number below {@code marker} comes next. */
    private static boolean listFollows(List<Block> blocks, int index, Marker marker) {
        if (index >= blocks.size() || !(blocks.get(index) instanceof Paragraph below)) {
            return false;
        }
        String text = below.text().text();
        return text.startsWith("-")
                || text.startsWith("+")
                || Markers.at(text)
                        .filter(under -> under.level() > marker.level())
                        .isPresent();
    }
}
