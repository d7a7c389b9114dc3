package vn.trichluc.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Block;
import vn.trichluc.model.Block.Grid;
import vn.trichluc.model.Block.Paragraph;
import vn.trichluc.model.Head;
import vn.trichluc.model.Outline;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Section;
import vn.trichluc.model.Signer;
import vn.trichluc.model.Style;
import vn.trichluc.model.Table;
import vn.trichluc.structure.SectionTree.OpenSection;
import vn.trichluc.text.Folding;

/** Reads what stands behind the head, block by block. One object reads one document. */
final class BodyReader {
    /** A title below "Chương I" runs over so many paragraphs at most. */
    private static final int MAX_TITLE_PARAGRAPHS = 5;

    private static final int MAX_TITLE_CHARACTERS = 300;

    /** Between the name of a body and the motto beside it in the head of an attachment. */
    private static final int MAX_BLOCKS_TO_MOTTO = 4;

    /** "X ban hành Nghị định …": the sentence that enacts where no formula stands. */
    private static final Pattern ISSUES = Pattern.compile(
            "(?:chinh phu|thu tuong chinh phu|bo truong|uy ban|hoi dong|chu tich)\\b.{0,120}\\bban hanh\\b.*",
            Pattern.DOTALL);

    private static final Pattern ENACTED_TYPES =
            Pattern.compile("quyet dinh|nghi quyet.*|nghi dinh|thong tu.*|luat|phap lenh|lenh");

    private static final Pattern EFFECT =
            Pattern.compile("co hieu luc(?: thi hanh| thuc hien)?(?: ke)?(?: tu| sau| ngay|,)");

    private static final Pattern SENTENCE_END = Pattern.compile("[.;](?=\\s|$)|\\./");

    private final List<Block> blocks;
    private final HeadReader.Found head;
    private final SectionTree tree = new SectionTree();
    private final TableReader tableReader = new TableReader();
    private final List<PlacedText> preamble = new ArrayList<>();
    private final RunningText outside = new RunningText();
    private final List<Table> tables = new ArrayList<>();
    private final List<PlacedText> captions = new ArrayList<>();
    private final TreeMap<String, Signer> signersByName = new TreeMap<>();
    private final List<Signer> signers = new ArrayList<>();
    private List<PlacedText> recipients = List.of();
    private int sectionsOfDecision = -1;
    private boolean enacted;
    private boolean fresh;

    BodyReader(List<Block> blocks, HeadReader.Found head) {
        this.blocks = blocks;
        this.head = head;
        this.captions.addAll(head.captions());
    }

    Outline read() {
        int next = head.next();
        while (next < blocks.size()) {
            next = blocks.get(next) instanceof Grid ? tables(next) : paragraph(next, (Paragraph) blocks.get(next));
        }
        settleLead();
        preamble.addAll(outside.paragraphs());
        List<Section> sections = tree.sections();
        Optional<PlacedText> firstCaption = captions.stream().findFirst();
        boolean lost = head.number().isEmpty() && head.type().isEmpty();
        PlacedText issuer = head.issuer().isEmpty() && lost
                ? firstCaption.map(BodyReader::issuerInCaption).orElse(PlacedText.EMPTY)
                : head.issuer();
        PlacedText type = lost ? firstCaption.map(BodyReader::typeInCaption).orElse(PlacedText.EMPTY) : head.type();
        Head whole = new Head(
                issuer,
                type,
                head.number(),
                head.placeAndDate(),
                head.title(),
                captions,
                effect(sections),
                recipients,
                signers);
        return new Outline(whole, preamble, sections, tables);
    }

    private int tables(int from) {
        List<Grid> grids = new ArrayList<>();
        int next = from;
        while (next < blocks.size() && blocks.get(next) instanceof Grid grid) {
            grids.add(grid);
            next++;
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
        return next;
    }

    private int paragraph(int index, Paragraph paragraph) {
        PlacedText text = paragraph.text();
        if (Lexicon.isOrnament(text.text()) || Lexicon.motto(text.text()).find()) {
            fresh |= Lexicon.motto(text.text()).find();
            return index + 1;
        }
        boolean beforeBody = tree.last().isEmpty() && !enacted;
        if (Lexicon.isEnacting(text.text()) || beforeBody && isTypeRepeated(text.text())) {
            enacted = true;
            preamble.addAll(outside.paragraphs());
            outside.clear();
            return index + 1;
        }
        if (Close.startsAt(blocks, index)) {
            return close(index);
        }
        if (beforeBody && head.next() > 0 && Lexicon.isIssuer(text.text())) {
            return index + 1;
        }
        if (isSecondHead(index, text.text())) {
            return index + 1;
        }
        Optional<AnnexStart> annex = AnnexStart.at(blocks, index, fresh);
        if (annex.isPresent()) {
            return annex(annex.get());
        }
        Optional<Marker> marker = Markers.at(text.text()).filter(tree::awaits);
        if (marker.isPresent()) {
            return heading(index, paragraph, marker.get());
        }
        if (Lexicon.isCaption(text.text()) && text.text().startsWith("(")) {
            captions.add(text);
            return index + 1;
        }
        if (paragraph.style().headingLevel() > 0 && text.length() <= MAX_TITLE_CHARACTERS) {
            settleLead();
            tree.unnumbered(HeadingWords.withoutClosing(text), text.at());
            fresh = false;
            return index + 1;
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
                            && Lexicon.isBasis(text.text())
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
        if (recipients.isEmpty()) {
            recipients = close.recipients();
        }
        for (Signer signer : close.signers()) {
            if (signersByName.putIfAbsent(Folding.key(signer.name().text()), signer) == null) {
                signers.add(signer);
            }
        }
        if (sectionsOfDecision < 0) {
            sectionsOfDecision = tree.sections().size();
        }
        tree.closeAll();
        fresh = true;
        return close.next();
    }

    /** The word that enacts, its colon lost. */
    private boolean isTypeRepeated(String text) {
        return !head.type().isEmpty()
                && Lexicon.isCapitals(text)
                && Folding.bare(text).equals(Folding.bare(head.type().text()));
    }

    /** Body, number and date in the head of an attachment: they say what the decision's head said. */
    private boolean isSecondHead(int index, String text) {
        String bare = Folding.bare(text);
        boolean body = Lexicon.isIssuer(text) || Lexicon.isIssuerRest(text);
        if (fresh) {
            return body
                    || HeadReader.isNumber(bare)
                    || HeadReader.isPlaceAndDate(text, bare)
                    || bare.matches("du thao.*");
        }
        return Lexicon.isIssuer(text) && mottoFollows(index);
    }

    private boolean mottoFollows(int index) {
        for (int i = index + 1; i < Math.min(blocks.size(), index + 1 + MAX_BLOCKS_TO_MOTTO); i++) {
            if (blocks.get(i) instanceof Paragraph paragraph
                    && Lexicon.motto(paragraph.text().text()).find()) {
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
        if (!repeated) {
            settleLead();
            tree.annex(start.number(), start.title(), start.at());
        }
        fresh = false;
        return start.next();
    }

    private int heading(int index, Paragraph paragraph, Marker marker) {
        settleLead();
        PlacedText text = paragraph.text();
        boolean strong = HeadingWords.isStrong(paragraph.style());
        List<PlacedText> title = new ArrayList<>();
        PlacedText rest = PlacedText.EMPTY;
        int next = index + 1;
        if (marker.kind().hasTitleBelow()) {
            PlacedText words = text.slice(marker.end()).strip();
            if (!words.isEmpty()) {
                title.add(words);
            }
            next = titleBelow(next, title);
        } else {
            HeadingWords words =
                    HeadingWords.of(text.slice(marker.end()), marker, paragraph.style(), listFollows(next, marker));
            title.add(words.title());
            rest = words.text();
            if (rest.isEmpty() && Lexicon.isCapitals(words.title().text())) {
                next = titleBelow(next, title);
            }
        }
        PlacedText whole = HeadingWords.withoutClosing(PlacedText.join(" ", title));
        OpenSection section = tree.numbered(marker, strong, whole, at(text.slice(0, marker.end()), whole));
        if (!rest.isEmpty()) {
            section.text.add(new Paragraph(rest, paragraph.style()));
        }
        fresh = false;
        return next;
    }

    /** Adds the lines of a title that stand on their own; returns the index behind them. */
    private int titleBelow(int from, List<PlacedText> title) {
        int next = from;
        while (next < blocks.size()
                && next < from + MAX_TITLE_PARAGRAPHS
                && blocks.get(next) instanceof Paragraph below) {
            String text = below.text().text();
            boolean capitals = Lexicon.isCapitals(text);
            boolean first = title.isEmpty();
            boolean apart = capitals || first && !text.startsWith("-") && !text.endsWith(".") && !text.endsWith(";");
            boolean other = text.length() > MAX_TITLE_CHARACTERS
                    || Markers.at(text).filter(Marker::certain).isPresent()
                    || Lexicon.isCaption(text)
                    || Lexicon.isUnitLine(text)
                    || Close.startsAt(blocks, next)
                    || !first && AnnexStart.at(blocks, next, false).isPresent();
            if (!apart || other) {
                break;
            }
            title.add(below.text());
            next++;
        }
        return next;
    }

    /** Whether a list item or a number below {@code marker} comes next. */
    private boolean listFollows(int index, Marker marker) {
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

    private static List<Anchor> at(PlacedText marker, PlacedText title) {
        PlacedText.Builder heading = new PlacedText.Builder();
        return heading.append(marker).append(title).build().at();
    }

    /** The sentence that says from when the decision is in force: from its own sections, not from what is attached. */
    private PlacedText effect(List<Section> sections) {
        List<Section> own = sectionsOfDecision < 0 ? sections : sections.subList(0, sectionsOfDecision);
        for (Section section : own) {
            for (PlacedText text : List.of(section.text(), section.title())) {
                Matcher matcher = EFFECT.matcher(Folding.letters(text.text()));
                if (matcher.find()) {
                    return sentence(text, matcher.start());
                }
            }
        }
        return PlacedText.EMPTY;
    }

    private static PlacedText sentence(PlacedText text, int inside) {
        int start = 0;
        int end = text.length();
        Matcher marks = SENTENCE_END.matcher(text.text());
        while (marks.find()) {
            if (marks.start() < inside) {
                start = marks.end();
            } else {
                end = marks.start() + 1;
                break;
            }
        }
        int line = text.text().lastIndexOf('\n', inside);
        int lineEnd = text.text().indexOf('\n', inside);
        return text.slice(Math.max(start, line + 1), lineEnd < 0 ? end : Math.min(end, lineEnd))
                .strip();
    }

    private static PlacedText typeInCaption(PlacedText caption) {
        Matcher matcher = Pattern.compile("(?:quyet dinh|nghi quyet|nghi dinh|thong tu|chi thi)(?= so|\\s*:)")
                .matcher(Folding.letters(caption.text()));
        return matcher.find() ? caption.slice(matcher.start(), matcher.end()) : PlacedText.EMPTY;
    }

    private static PlacedText issuerInCaption(PlacedText caption) {
        Matcher matcher = Pattern.compile(
                        "\\bcua\\s+((?:chu tich )?(?:uy ban|ubnd|hoi dong|hdnd|chinh phu|thu tuong|bo)\\b[^).;]*)")
                .matcher(Folding.letters(caption.text()));
        return matcher.find() ? caption.slice(matcher.start(1), matcher.end(1)).strip() : PlacedText.EMPTY;
    }
}
