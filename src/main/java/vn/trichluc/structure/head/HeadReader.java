package vn.trichluc.structure.head;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.trichluc.model.Block;
import vn.trichluc.model.Block.Paragraph;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.PlacedText;
import vn.trichluc.structure.words.AdministrativePhrases;
import vn.trichluc.structure.words.HeadLine;
import vn.trichluc.structure.words.Motto;
import vn.trichluc.structure.words.VisualLines;
import vn.trichluc.text.Folding;

/**
 * Reads the head of a document from its first blocks: issuer, number, place and date, type, title. {@link HeadCase}
 * says what a line can be, {@link HeadEnd} what the head ends before.
 */
public final class HeadReader {
    /**
     * The largest number of lines of a head. A head has some fifteen lines; marks of the registry and of signing may
     * double them.
     */
    private static final int MAX_LINES = 60;

    /** The number of blocks over which a broken line may stand: its own and the next three. */
    private static final int MAX_BLOCKS_AHEAD = 4;

    private static final int MAX_BLOCKS_BELOW_ADDRESSEE = 8;

    /**
     * The fields that were read.
     *
     * @param body the blocks behind the head
     * @param others lines among the head's that are none of its fields
     * @param leftOut what of the head is no content
     */
    public record Found(
            PlacedText issuer,
            PlacedText type,
            PlacedText number,
            PlacedText placeAndDate,
            PlacedText title,
            List<PlacedText> captions,
            List<Block> body,
            List<PlacedText> others,
            List<LeftOut> leftOut) {
        public Found {
            captions = List.copyOf(captions);
            body = List.copyOf(body);
            others = List.copyOf(others);
            leftOut = List.copyOf(leftOut);
        }

        /** Whether any part of a head was there. */
        public boolean isThere() {
            return !(issuer.isEmpty() && type.isEmpty() && number.isEmpty() && placeAndDate.isEmpty());
        }

        /** Whether a field other than the title says what the line says. */
        public boolean says(PlacedText line) {
            String bare = Folding.bare(line.text());
            return Stream.of(issuer, number, placeAndDate, type)
                    .anyMatch(field ->
                            !field.isEmpty() && Folding.bare(field.text()).contains(bare));
        }
    }

    private final List<Block> blocks;
    private final HeadReading head = new HeadReading();
    private int next;
    private int lines;

    private HeadReader(List<Block> blocks) {
        this.blocks = List.copyOf(blocks);
    }

    public static Found read(List<Block> blocks) {
        return new HeadReader(blocks).read();
    }

    private Found read() {
        while (next < blocks.size()
                && lines < MAX_LINES
                && blocks.get(next) instanceof Paragraph paragraph
                && HeadEnd.before(new HeadEnd.At(head, blocks, next)).isEmpty()) {
            if (AdministrativePhrases.isCaption(paragraph.text().text())) {
                head.caption(paragraph.text());
                next++;
            } else {
                paragraph(paragraph);
            }
        }
        boolean letter = !head.hasType()
                && next < blocks.size()
                && blocks.get(next) instanceof Paragraph paragraph
                && HeadLine.isAddressee(paragraph.text().text());
        List<Block> body = new ArrayList<>(blocks.subList(head.hasAnything() ? next : 0, blocks.size()));
        if (letter && head.hasAnything()) {
            takeFromBelow(body);
        }
        return head.found(letter, body);
    }

    /** Takes the paragraph's lines and those of the next paragraphs that a broken line of it goes on with. */
    private void paragraph(Paragraph paragraph) {
        List<PlacedText> own = VisualLines.of(paragraph.text());
        List<PlacedText> ahead = new ArrayList<>(own);
        for (int i = next + 1; i < Math.min(blocks.size(), next + MAX_BLOCKS_AHEAD); i++) {
            List<PlacedText> line = blocks.get(i) instanceof Paragraph below ? VisualLines.of(below.text()) : List.of();
            if (line.size() != 1) {
                break;
            }
            ahead.add(line.get(0));
        }
        int taken = 0;
        while (taken < own.size()) {
            int length = BrokenLines.length(ahead, taken);
            HeadCase.take(PlacedText.join(" ", ahead.subList(taken, taken + length)), head);
            taken += length;
            lines++;
        }
        next += 1 + taken - own.size();
    }

    /**
     * Takes lines of the right column that come behind the addressee of a letter, who stands a little higher at the
     * left.
     */
    private void takeFromBelow(List<Block> body) {
        int last = Math.min(body.size(), MAX_BLOCKS_BELOW_ADDRESSEE);
        for (int i = last - 1; i > 0; i--) {
            if (body.get(i) instanceof Paragraph paragraph) {
                PlacedText text = paragraph.text();
                if (!head.hasPlace() && HeadLine.isPlaceAndDate(text.text(), Folding.bare(text.text()))) {
                    head.place(text);
                    body.remove(i);
                } else if (Motto.isIn(text.text())) {
                    head.mottoBelow(text);
                    body.remove(i);
                }
            }
        }
    }
}
