package vn.trichluc.structure.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.trichluc.model.Block;
import vn.trichluc.model.Block.Grid;
import vn.trichluc.model.Block.Paragraph;
import vn.trichluc.model.Head;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.Outline;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Section;
import vn.trichluc.model.Signer;
import vn.trichluc.model.Style;
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
import vn.trichluc.structure.table.TableJoiner;
import vn.trichluc.structure.table.TableReader;
import vn.trichluc.structure.table.TableReading;
import vn.trichluc.structure.words.AdministrativePhrases;
import vn.trichluc.structure.words.HeadLine;
import vn.trichluc.structure.words.HeadingWords;
import vn.trichluc.structure.words.Marker;
import vn.trichluc.structure.words.Markers;
import vn.trichluc.structure.words.Motto;
import vn.trichluc.text.CarriedForward;
import vn.trichluc.text.Folding;

/** Reads what stands behind the head, block by block. One object reads one document. */
public final class BodyReader {
    private static final int MAX_TITLE_CHARACTERS = 300;

    /** Between the name of a body and the motto beside it in the head of an attachment. */
    private static final int MAX_BLOCKS_TO_MOTTO = 4;

    /** Between two parts of a table: the annex' name, "(tiếp theo)", the unit. */
    private static final int MAX_CONTINUATION_LINES = 4;

    private static final Pattern ENACTED_TYPES =
            Pattern.compile("quyet dinh|nghi quyet.*|nghi dinh|thong tu.*|luat|phap lenh|lenh");

    private final List<Block> blocks;
    private final HeadReader.Found head;
    private final SectionTree tree = new SectionTree();
    private final TableReader tableReader;
    private final List<PlacedText> preamble = new ArrayList<>();
    private final RunningText outside = new RunningText();
    private final List<Table> tables = new ArrayList<>();
    private final List<PlacedText> captions = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /** Of the head of an attachment that is about to begin. */
    private final List<PlacedText> attached = new ArrayList<>();

    private final TreeMap<String, Signer> signersByName = new TreeMap<>();
    private final List<Signer> signers = new ArrayList<>();
    private List<PlacedText> recipients = List.of();
    private int sectionsOfDecision = -1;
    private boolean enacted;
    private boolean fresh;
    /** Index behind the last block of the passage in quotation marks that is open. */
    private int quotedUntil;

    public BodyReader(HeadReader.Found head, TableReader tableReader) {
        this.tableReader = tableReader;
        this.blocks = head.body();
        this.head = head;
        this.captions.addAll(head.captions());
        this.preamble.addAll(head.others());
        this.leftOut.addAll(head.leftOut());
    }

    public Outline read() {
        int next = 0;
        while (next < blocks.size()) {
            next = blocks.get(next) instanceof Grid ? tables(next) : paragraph(next, (Paragraph) blocks.get(next));
        }
        settleLead();
        preamble.addAll(outside.paragraphs());
        preamble.addAll(attached);
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
                recipients,
                signers));
        return new Outline(whole, withPreamble(sections), tables, leftOut);
    }

    private List<Section> withPreamble(List<Section> sections) {
        if (preamble.isEmpty()) {
            return sections;
        }
        List<Section> all = new ArrayList<>();
        all.add(Section.preamble(preamble));
        all.addAll(sections);
        return all;
    }

    private int tables(int from) {
        List<Grid> grids = new ArrayList<>();
        int next = from;
        while (next < blocks.size() && blocks.get(next) instanceof Grid grid) {
            grids.add(grid);
            int behind = continuation(grid, next + 1);
            for (Block line : blocks.subList(next + 1, behind)) {
                leftOut.add(new LeftOut(LeftOut.Reason.REPEATED, ((Paragraph) line).text()));
            }
            next = behind;
        }
        Optional<OpenSection> section = tree.current();
        RunningText text = section.map(open -> open.text).orElse(outside);
        TableReading reading = tableReader.read(new TableContext(
                grids,
                text.waiting(),
                section.map(open -> open.id).orElse(null),
                section.map(open -> open.title).orElse(PlacedText.EMPTY),
                tables.size() + 1));
        text.settle(reading.consumed());
        tables.addAll(reading.tables());
        leftOut.addAll(reading.leftOut());
        reading.others().forEach(line -> text.add(new Paragraph(line, Style.PLAIN)));
        return next;
    }

    /** Index of the grid that goes on with the one before {@code from}, behind lines that say so; else {@code from}. */
    private int continuation(Grid grid, int from) {
        boolean said = false;
        int next = from;
        while (next < blocks.size()
                && next < from + MAX_CONTINUATION_LINES
                && blocks.get(next) instanceof Paragraph paragraph) {
            String text = paragraph.text().text();
            said |= CarriedForward.isLine(text);
            if (!CarriedForward.isLine(text)
                    && !AdministrativePhrases.isUnitLine(text)
                    && !AnnexStart.isWordAlone(text)) {
                return from;
            }
            next++;
        }
        boolean goesOn = said
                && next < blocks.size()
                && blocks.get(next) instanceof Grid other
                && new TableJoiner().join(List.of(grid, other)).size() == 1;
        return goesOn ? next : from;
    }

    private int paragraph(int index, Paragraph paragraph) {
        PlacedText text = paragraph.text();
        if (index < quotedUntil) {
            tree.current().map(open -> open.text).orElse(outside).add(paragraph);
            return index + 1;
        }
        if (tree.last().isPresent()) {
            quotedUntil = QuotedPassage.end(blocks, index);
        }
        boolean motto = Motto.isIn(text.text());
        if (motto) {
            fresh = true;
            Motto.takenFrom(text, leftOut).forEach(this::secondHead);
            return index + 1;
        }
        if (AdministrativePhrases.isOrnament(text.text())) {
            leave(LeftOut.Reason.LAYOUT, text);
            return index + 1;
        }
        boolean beforeBody = tree.last().isEmpty() && !enacted;
        if (AdministrativePhrases.isEnacting(text.text()) || beforeBody && isTypeRepeated(text.text())) {
            enacted = true;
            preamble.addAll(outside.paragraphs());
            preamble.add(text);
            outside.clear();
            return index + 1;
        }
        if (Close.startsAt(blocks, index)) {
            return close(index);
        }
        if (beforeBody && head.isThere() && AdministrativePhrases.isIssuer(text.text())
                || isSecondHead(index, text.text())) {
            secondHead(text);
            return index + 1;
        }
        Optional<AnnexStart> annex = AnnexStart.at(blocks, index, fresh);
        if (annex.isPresent()) {
            return annex(annex.get());
        }
        Optional<Marker> marker = Markers.at(text.text())
                .map(read -> DoubtfulMarker.settled(read, blocks, index, tree))
                .filter(tree::awaits);
        if (marker.isPresent()) {
            return heading(index, paragraph, marker.get());
        }
        if (AdministrativePhrases.isCaption(text.text()) && text.text().startsWith("(")) {
            captions.add(text);
        }
        if (paragraph.style().headingLevel() > 0 && text.length() <= MAX_TITLE_CHARACTERS) {
            settleLead();
            tree.unnumbered(HeadingWords.withoutClosing(text), text.at());
            fresh = false;
            return index + 1;
        }
        if (tree.current().isEmpty() && tree.last().isPresent()) {
            // behind the close, and what is attached has lost its heading: the text still stands somewhere
            tree.unnumbered(PlacedText.EMPTY, text.at());
        }
        tree.current().map(open -> open.text).orElse(outside).add(paragraph);
        return index + 1;
    }

    /**
     * What stands between head and first section: legal bases go to the preamble; the opening of a document that
     * enacts nothing (a letter, a notice) is running text and has a section without number and title.
     */
    private void settleLead() {
        if (tree.last().isPresent() || outside.isEmpty()) {
            return;
        }
        String type = Folding.bare(head.type().text());
        boolean enacts = enacted || ENACTED_TYPES.matcher(type).matches();
        List<PlacedText> lead = new ArrayList<>();
        for (PlacedText text : outside.paragraphs()) {
            boolean basis = enacts
                    || lead.isEmpty()
                            && AdministrativePhrases.isBasis(text.text())
                            && text.text().endsWith(";");
            (basis ? preamble : lead).add(text);
        }
        outside.clear();
        if (!lead.isEmpty()) {
            OpenSection section = tree.unnumbered(PlacedText.EMPTY, lead.get(0).at());
            lead.forEach(text -> section.text.add(new Paragraph(text, Style.PLAIN)));
        }
    }

    private int close(int index) {
        settleLead();
        Close close = Close.read(blocks, index);
        leftOut.addAll(close.leftOut());
        List<PlacedText> others = new ArrayList<>(close.others());
        if (recipients.isEmpty()) {
            recipients = close.recipients();
        } else {
            others.addAll(0, close.recipients());
        }
        for (Signer signer : close.signers()) {
            if (signersByName.putIfAbsent(Folding.key(signer.name().text()), signer) == null) {
                signers.add(signer);
            } else {
                leave(LeftOut.Reason.REPEATED, signer.name());
                leave(LeftOut.Reason.REPEATED, signer.position());
                signer.authority().forEach(authority -> leave(LeftOut.Reason.REPEATED, authority));
            }
        }
        behindClose(others);
        if (sectionsOfDecision < 0) {
            sectionsOfDecision = tree.sections().size();
        }
        tree.closeAll();
        fresh = true;
        return close.next();
    }

    private void leave(LeftOut.Reason reason, PlacedText text) {
        if (!text.isBlank()) {
            leftOut.add(new LeftOut(reason, text));
        }
    }

    /** Lines of a close that are neither recipient nor signature are text of their own. */
    private void behindClose(List<PlacedText> others) {
        if (!others.isEmpty()) {
            OpenSection section =
                    tree.unnumbered(PlacedText.EMPTY, others.get(0).at());
            others.forEach(text -> section.text.add(new Paragraph(text, Style.PLAIN)));
        }
    }

    /** What the decision's head says already is left out; what else stands in the head of an attachment is its text. */
    private void secondHead(PlacedText text) {
        String bare = Folding.bare(text.text());
        boolean repeated = Stream.of(head.issuer(), head.number(), head.placeAndDate(), head.type())
                .anyMatch(
                        field -> !field.isEmpty() && Folding.bare(field.text()).contains(bare));
        if (repeated) {
            leave(LeftOut.Reason.REPEATED, text);
        } else if (tree.last().isEmpty()) {
            outside.add(new Paragraph(text, Style.PLAIN));
        } else {
            attached.add(text);
        }
    }

    /** The lines of an attachment's head above its own text. */
    private void giveAttached(OpenSection section) {
        attached.forEach(text -> section.text.add(new Paragraph(text, Style.PLAIN)));
        attached.clear();
    }

    /** The word that enacts, its colon lost. */
    private boolean isTypeRepeated(String text) {
        return !head.type().isEmpty()
                && AdministrativePhrases.isCapitals(text)
                && Folding.bare(text).equals(Folding.bare(head.type().text()));
    }

    /** Body, number and date in the head of an attachment: they say what the decision's head said. */
    private boolean isSecondHead(int index, String text) {
        if (fresh) {
            String bare = Folding.bare(text);
            boolean body = AdministrativePhrases.isIssuer(text) || AdministrativePhrases.isIssuerRest(text);
            return body || HeadLine.isNumber(bare) || HeadLine.isPlaceAndDate(text, bare) || bare.matches("du thao.*");
        }
        return AdministrativePhrases.isIssuer(text) && mottoFollows(index);
    }

    private boolean mottoFollows(int index) {
        for (int i = index + 1; i < Math.min(blocks.size(), index + 1 + MAX_BLOCKS_TO_MOTTO); i++) {
            if (blocks.get(i) instanceof Paragraph paragraph
                    && Motto.isIn(paragraph.text().text())) {
                return true;
            }
        }
        return false;
    }

    private int annex(AnnexStart start) {
        captions.addAll(start.captions());
        if (sectionsOfDecision < 0) {
            sectionsOfDecision = tree.sections().size();
        }
        boolean repeated = tree.lastAnnex()
                .filter(annex -> !start.number().isEmpty() && annex.number.equals(start.number()))
                .filter(annex -> start.title().isEmpty()
                        || Folding.bare(annex.title.text())
                                .equals(Folding.bare(start.title().text())))
                .isPresent();
        settleLead();
        if (!repeated) {
            tree.annex(start.number(), start.title(), start.at());
        }
        OpenSection annex = tree.lastAnnex().orElseThrow();
        leaveLabel(start.label(), start.number());
        if (repeated) {
            leave(LeftOut.Reason.REPEATED, start.title());
        }
        giveAttached(annex);
        start.captions().forEach(caption -> annex.text.add(new Paragraph(caption, Style.PLAIN)));
        fresh = false;
        return start.next();
    }

    /** The word and the marks around a heading's number: Điều 1. */
    private void leaveLabel(PlacedText printed, String number) {
        int start = printed.text().indexOf(number);
        List<PlacedText> parts =
                start < 0 ? List.of(printed) : List.of(printed.slice(0, start), printed.slice(start + number.length()));
        parts.forEach(part -> leave(LeftOut.Reason.LABEL, part));
    }

    private int heading(int index, Paragraph paragraph, Marker marker) {
        settleLead();
        HeadingReader.Heading heading = HeadingReader.read(blocks, index, paragraph, marker);
        boolean strong = HeadingWords.isStrong(paragraph.style());
        OpenSection section = tree.numbered(marker, strong, heading.title(), heading.at());
        leaveLabel(paragraph.text().slice(0, marker.end()), marker.number());
        giveAttached(section);
        if (!heading.text().isEmpty()) {
            section.text.add(new Paragraph(heading.text(), paragraph.style()));
        }
        fresh = false;
        return heading.next();
    }
}
