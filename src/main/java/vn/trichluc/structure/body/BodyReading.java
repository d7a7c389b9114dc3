package vn.trichluc.structure.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.trichluc.model.Block;
import vn.trichluc.model.Block.Paragraph;
import vn.trichluc.model.Head;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.Outline;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Section;
import vn.trichluc.model.Table;
import vn.trichluc.structure.head.HeadReader;
import vn.trichluc.structure.head.LostHead;
import vn.trichluc.structure.part.AnnexStart;
import vn.trichluc.structure.part.Close;
import vn.trichluc.structure.section.DoubtfulMarker;
import vn.trichluc.structure.section.EffectSentence;
import vn.trichluc.structure.section.HeadingReader;
import vn.trichluc.structure.section.QuotedPassage;
import vn.trichluc.structure.section.RunningText;
import vn.trichluc.structure.section.SectionTree;
import vn.trichluc.structure.section.SectionTree.OpenSection;
import vn.trichluc.structure.table.TableContext;
import vn.trichluc.structure.table.TableReader;
import vn.trichluc.structure.table.TableReading;
import vn.trichluc.structure.words.AdministrativePhrases;
import vn.trichluc.structure.words.HeadingWords;
import vn.trichluc.structure.words.Leavings;
import vn.trichluc.structure.words.Marker;
import vn.trichluc.structure.words.Markers;
import vn.trichluc.structure.words.Motto;

/**
 * One reading of a document's body: the block at the cursor, what was read of the blocks before it, and what each case
 * of {@link BodyCase} does with a block. Every act moves the cursor behind what it took.
 */
public final class BodyReading {
    private final List<Block> blocks;
    private final HeadReader.Found head;
    private final TableReader tableReader;
    private final SectionTree tree = new SectionTree();
    private final ClosesRead closes = new ClosesRead();

    private final Preamble preamble;

    /** The lines of an attachment's head, which go to the section that it begins with. */
    private final List<PlacedText> attached = new ArrayList<>();

    private final List<Table> tables = new ArrayList<>();
    private final List<PlacedText> captions = new ArrayList<>();
    private final Leavings leftOut = new Leavings();

    private int index;

    /** The index of the first block of the passage in quotation marks that is not the one which opens it. */
    private int quotedFrom;

    private int quotedUntil;

    /** Whether a part of the document has just ended, or the head of the next has begun. */
    private boolean fresh;

    /** The number of sections that are the decision's own; -1 until its close or its first annex. */
    private int sectionsOfDecision = -1;

    BodyReading(HeadReader.Found head, TableReader tableReader) {
        this.tableReader = tableReader;
        this.blocks = head.body();
        this.head = head;
        this.preamble = new Preamble(head.type(), head.others());
        captions.addAll(head.captions());
        leftOut.addAll(head.leftOut());
    }

    boolean isAtEnd() {
        return index >= blocks.size();
    }

    List<Block> blocks() {
        return blocks;
    }

    int index() {
        return index;
    }

    Block block() {
        return blocks.get(index);
    }

    /** Returns the block at the cursor, which is no grid. */
    Paragraph paragraph() {
        return (Paragraph) block();
    }

    String line() {
        return paragraph().text().text();
    }

    HeadReader.Found head() {
        return head;
    }

    /** Whether neither a section nor the word that enacts was read. */
    boolean isBeforeBody() {
        return tree.last().isEmpty() && !preamble.isWorded();
    }

    boolean isFresh() {
        return fresh;
    }

    /** Whether the block stands in a passage in quotation marks, behind the paragraph that opens it. */
    boolean isQuoted() {
        return index >= quotedFrom && index < quotedUntil;
    }

    /** Whether the paragraph is a caption: in brackets it ties its part of the document to the decision. */
    boolean isCaption() {
        return AdministrativePhrases.isCaption(line()) && line().startsWith("(");
    }

    /** Returns the annex that begins at the cursor. */
    Optional<AnnexStart> annexStart() {
        return AnnexStart.at(blocks, index, fresh);
    }

    /** Returns the number of the heading at the cursor; empty where none stands there, or no list awaits it. */
    Optional<Marker> marker() {
        return Markers.at(line())
                .map(read -> DoubtfulMarker.settled(read, blocks, index, tree))
                .filter(tree::awaits);
    }

    void tables() {
        GridRun run = GridRun.at(blocks, index);
        run.repeated().forEach(line -> leftOut.add(LeftOut.Reason.REPEATED, line));
        Optional<OpenSection> section = tree.current();
        RunningText text = current();
        TableReading reading = tableReader.read(new TableContext(
                run.grids(),
                text.waiting(),
                section.map(open -> open.id).orElse(null),
                section.map(open -> open.title).orElse(PlacedText.EMPTY),
                tables.size() + 1));
        text.settle(reading.consumed());
        tables.addAll(reading.tables());
        leftOut.addAll(reading.leftOut());
        text.addAll(reading.others());
        moveTo(run.next());
    }

    void runningText() {
        if (tree.current().isEmpty() && tree.last().isPresent()) {
            // behind the close, and what is attached has lost its heading: the text still stands somewhere
            tree.unnumbered(PlacedText.EMPTY, paragraph().text().at());
        }
        current().add(paragraph());
        moveTo(index + 1);
    }

    void motto() {
        fresh = true;
        Motto.takenFrom(paragraph().text(), leftOut).forEach(this::lineOfSecondHead);
        moveTo(index + 1);
    }

    void ornament() {
        leftOut.add(LeftOut.Reason.LAYOUT, paragraph().text());
        moveTo(index + 1);
    }

    void enactingWord() {
        preamble.end(paragraph().text());
        moveTo(index + 1);
    }

    void close() {
        settleLead();
        Close close = Close.read(blocks, index);
        giveToUntitled(closes.add(close, leftOut));
        endDecision();
        tree.closeAll();
        fresh = true;
        moveTo(close.next());
    }

    void secondHead() {
        lineOfSecondHead(paragraph().text());
        moveTo(index + 1);
    }

    void annex() {
        AnnexStart start = annexStart().orElseThrow();
        captions.addAll(start.captions());
        endDecision();
        boolean repeated = tree.isLastAnnex(start.number(), start.title());
        settleLead();
        if (!repeated) {
            tree.annex(start.number(), start.title(), start.at());
        }
        OpenSection annex = tree.lastAnnex().orElseThrow();
        leftOut.addAround(start.number(), start.label());
        if (repeated) {
            leftOut.add(LeftOut.Reason.REPEATED, start.title());
        }
        giveAttached(annex);
        annex.text.addAll(start.captions());
        fresh = false;
        moveTo(start.next());
    }

    void heading() {
        Marker marker = marker().orElseThrow();
        Paragraph paragraph = paragraph();
        settleLead();
        HeadingReader.Heading heading = HeadingReader.read(blocks, index, paragraph, marker);
        boolean strong = HeadingWords.isStrong(paragraph.style());
        OpenSection section = tree.numbered(marker, strong, heading.title(), heading.at());
        leftOut.addAround(marker.number(), paragraph.text().slice(0, marker.end()));
        giveAttached(section);
        if (!heading.text().isEmpty()) {
            section.text.add(new Paragraph(heading.text(), paragraph.style()));
        }
        fresh = false;
        moveTo(heading.next());
    }

    void title() {
        PlacedText text = paragraph().text();
        if (isCaption()) {
            captions.add(text);
        }
        settleLead();
        tree.unnumbered(HeadingWords.withoutClosing(text), text.at());
        fresh = false;
        moveTo(index + 1);
    }

    void caption() {
        captions.add(paragraph().text());
        runningText();
    }

    Outline outline() {
        settleLead();
        List<PlacedText> above = preamble.lines();
        above.addAll(attached);
        List<Section> sections = tree.sections();
        List<Section> own = sectionsOfDecision < 0 ? sections : sections.subList(0, sectionsOfDecision);
        Head whole = LostHead.restored(new Head(
                head.issuer(),
                head.type(),
                head.number(),
                head.placeAndDate(),
                head.title(),
                captions,
                EffectSentence.in(own, head.type().text()),
                closes.recipients(),
                closes.signers()));
        List<Section> all = new ArrayList<>(above.isEmpty() ? List.of() : List.of(Section.preamble(above)));
        all.addAll(sections);
        return new Outline(whole, all, tables, leftOut.all());
    }

    /** Moves the cursor. A passage in quotation marks needs a section to stand in, which its first paragraph opens. */
    private void moveTo(int next) {
        index = next;
        if (!isAtEnd()
                && index >= quotedUntil
                && block() instanceof Paragraph
                && tree.last().isPresent()) {
            quotedFrom = index + 1;
            quotedUntil = QuotedPassage.end(blocks, index);
        }
    }

    private RunningText current() {
        return tree.current().map(open -> open.text).orElse(preamble.unsettled());
    }

    /** Ends the decision itself: the close or an attachment follows. */
    private void endDecision() {
        if (sectionsOfDecision < 0) {
            sectionsOfDecision = tree.sections().size();
        }
    }

    /** Settles the text above the first section before that begins. */
    private void settleLead() {
        if (tree.last().isEmpty()) {
            giveToUntitled(preamble.settle());
        }
    }

    /**
     * Takes a line of a second head. It is left out where the decision's head has it already; otherwise it is text of
     * the attachment.
     */
    private void lineOfSecondHead(PlacedText text) {
        if (head.says(text)) {
            leftOut.add(LeftOut.Reason.REPEATED, text);
        } else if (tree.last().isEmpty()) {
            preamble.unsettled().addAll(List.of(text));
        } else {
            attached.add(text);
        }
    }

    /** Gives a section the lines of the attachment's head, which stand above its own text. */
    private void giveAttached(OpenSection section) {
        section.text.addAll(attached);
        attached.clear();
    }

    /** Gives lines that no heading stands over to a section without number and title. */
    private void giveToUntitled(List<PlacedText> lines) {
        if (!lines.isEmpty()) {
            tree.unnumbered(PlacedText.EMPTY, lines.get(0).at()).text.addAll(lines);
        }
    }
}
