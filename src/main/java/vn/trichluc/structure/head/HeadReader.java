package vn.trichluc.structure.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.trichluc.model.Block;
import vn.trichluc.model.Block.Paragraph;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.PlacedText;
import vn.trichluc.structure.clean.CleanedBlocks;
import vn.trichluc.structure.part.AnnexStart;
import vn.trichluc.structure.part.Close;
import vn.trichluc.structure.words.AdministrativePhrases;
import vn.trichluc.structure.words.HeadLine;
import vn.trichluc.structure.words.Leavings;
import vn.trichluc.structure.words.Marker;
import vn.trichluc.structure.words.Markers;
import vn.trichluc.structure.words.Motto;
import vn.trichluc.structure.words.VisualLines;
import vn.trichluc.text.Folding;

/**
 * Reads the head of a document from its first blocks: issuer, number, place and date, type, title. The two columns may
 * come one after the other or line by line; a line is known by its words, never by its place (Decree 30/2020/NĐ-CP,
 * Appendix I, boxes 2 to 5).
 */
public final class HeadReader {
    /** A head has some fifteen lines; marks of the registry and of signing may double them. */
    private static final int MAX_LINES = 60;

    /** Longer paragraphs are the body's. */
    private static final int MAX_TITLE_CHARACTERS = 600;

    /** A line that is broken goes on in the next three. */
    private static final int MAX_BLOCKS_AHEAD = 4;

    private static final int MAX_BLOCKS_BELOW_ADDRESSEE = 8;

    /** Longer than a line of a page. */
    private static final int MAX_TITLE_LINE_CHARACTERS = 120;

    private static final Pattern TO_CARRY_OUT = Pattern.compile("thuc hien ");

    /** Words that the first sentence of a plan, a report or a notice begins with. */
    private static final Pattern OPENING =
            Pattern.compile("(?:thuc hien|can cu|nham|de|tren co so|tiep theo|sau khi|trong|theo|ngay|vua qua) ");

    /** Before 2011: QUYẾT ĐỊNH CỦA ỦY BAN NHÂN DÂN TỈNH NGHỆ AN. */
    private static final Pattern OF_ISSUER = Pattern.compile("CỦA\\s+");

    private final IssuerLines issuer = new IssuerLines();
    private final List<PlacedText> title = new ArrayList<>();
    private final List<PlacedText> captions = new ArrayList<>();
    private final List<PlacedText> belowNumber = new ArrayList<>();
    private final List<PlacedText> others = new ArrayList<>();
    private final Leavings leftOut = new Leavings();
    private PlacedText type = PlacedText.EMPTY;
    private PlacedText number = PlacedText.EMPTY;
    private PlacedText placeAndDate = PlacedText.EMPTY;
    private Expect expect = Expect.ISSUER;
    private boolean motto;
    private int lines;

    /** What a line that says nothing of itself belongs to. */
    private enum Expect {
        ISSUER,
        /** Straight below the number, where a letter has its subject. */
        BELOW_NUMBER,
        SUBJECT,
        TITLE,
        NOTHING
    }

    /**
     * What was read.
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

        /** Whether any of a head was there. */
        public boolean isThere() {
            return !(issuer.isEmpty() && type.isEmpty() && number.isEmpty() && placeAndDate.isEmpty());
        }

        /** Whether one of its fields but the title says what the line says. */
        public boolean says(PlacedText line) {
            String bare = Folding.bare(line.text());
            return Stream.of(issuer, number, placeAndDate, type)
                    .anyMatch(field ->
                            !field.isEmpty() && Folding.bare(field.text()).contains(bare));
        }
    }

    private HeadReader() {}

    public static Found read(List<Block> blocks) {
        return new HeadReader().readAll(blocks);
    }

    private Found readAll(List<Block> blocks) {
        int next = 0;
        while (next < blocks.size()
                && lines < MAX_LINES
                && blocks.get(next) instanceof Paragraph paragraph
                && !endsBefore(blocks, next, paragraph)) {
            String text = paragraph.text().text();
            if (AdministrativePhrases.isCaption(text)) {
                captions.add(paragraph.text());
                expect = Expect.NOTHING;
                next++;
            } else {
                next = paragraph(blocks, next, paragraph);
            }
        }
        boolean letter = type.isEmpty()
                && next < blocks.size()
                && blocks.get(next) instanceof Paragraph paragraph
                && HeadLine.isAddressee(paragraph.text().text());
        boolean anything = motto || !number.isEmpty() || !type.isEmpty() || !issuer.isEmpty();
        List<Block> body = new ArrayList<>(blocks.subList(anything ? next : 0, blocks.size()));
        if (letter && anything) {
            takeFromBelow(body);
        }
        boolean subject = title.isEmpty() && letter;
        PlacedText whole = PlacedText.join(" ", subject ? belowNumber : title);
        if (!subject) {
            others.addAll(belowNumber);
        }
        others.addAll(issuer.others());
        others.addAll(captions);
        issuer.repeated().forEach(line -> leftOut.add(LeftOut.Reason.REPEATED, line));
        return new Found(
                issuer.whole(),
                type,
                number,
                placeAndDate,
                whole,
                captions,
                body,
                anything ? others : List.of(),
                anything ? leftOut.all() : List.of());
    }

    /** Takes the paragraph's lines and those of the next ones that a broken line of it goes on with; the next index. */
    private int paragraph(List<Block> blocks, int index, Paragraph paragraph) {
        List<PlacedText> own = VisualLines.of(paragraph.text());
        List<PlacedText> ahead = new ArrayList<>(own);
        for (int i = index + 1; i < Math.min(blocks.size(), index + MAX_BLOCKS_AHEAD); i++) {
            List<PlacedText> line = blocks.get(i) instanceof Paragraph next ? VisualLines.of(next.text()) : List.of();
            if (line.size() != 1) {
                break;
            }
            ahead.add(line.get(0));
        }
        int taken = 0;
        while (taken < own.size()) {
            int length = BrokenLines.length(ahead, taken);
            line(PlacedText.join(" ", ahead.subList(taken, taken + length)));
            taken += length;
        }
        return index + 1 + taken - own.size();
    }

    /** In a letter, lines of the right column may come behind the addressee, who stands a little higher at its left. */
    private void takeFromBelow(List<Block> body) {
        int last = Math.min(body.size(), MAX_BLOCKS_BELOW_ADDRESSEE);
        for (int i = last - 1; i > 0; i--) {
            if (body.get(i) instanceof Paragraph paragraph) {
                String text = paragraph.text().text();
                boolean date = placeAndDate.isEmpty() && HeadLine.isPlaceAndDate(text, Folding.bare(text));
                if (date) {
                    place(paragraph.text());
                }
                if (date) {
                    body.remove(i);
                } else if (Motto.isIn(text)) {
                    others.addAll(Motto.takenFrom(paragraph.text(), leftOut));
                    body.remove(i);
                }
            }
        }
    }

    /** Whether the body begins with this paragraph. */
    private boolean endsBefore(List<Block> blocks, int index, Paragraph paragraph) {
        String text = paragraph.text().text();
        String bare = Folding.bare(text);
        if (AdministrativePhrases.isBasis(text) && !isTitleOfPlan(text)
                || HeadLine.isAddressee(paragraph.text().text())
                || text.length() > MAX_TITLE_CHARACTERS
                || !type.isEmpty() && AdministrativePhrases.isEnacting(text)
                || Close.startsAt(blocks, index)) {
            return true;
        }
        boolean known = !type.isEmpty() || !title.isEmpty();
        boolean sentence = text.endsWith(".") || text.endsWith(":") || text.endsWith(";") || text.startsWith("- ");
        boolean ofHead = Motto.isIn(text) || HeadLine.isNumber(bare) || HeadLine.isPlaceAndDate(text, bare);
        if (known && !ofHead && (sentence ? !isTitleWithStop(text) : runsOn(text, bare))) {
            return true;
        }
        if (Markers.at(text).filter(Marker::certain).isPresent() && !ofHead) {
            return true;
        }
        return number.isEmpty()
                && placeAndDate.isEmpty()
                && !numberFollows(blocks, index)
                && AnnexStart.at(blocks, index, false).isPresent();
    }

    /** Below the type a title may end with a full stop, and each of its lines with a semicolon. */
    private boolean isTitleWithStop(String text) {
        if (expect != Expect.TITLE || text.length() > MAX_TITLE_CHARACTERS / 2 || text.startsWith("- ")) {
            return false;
        }
        if (title.isEmpty()) {
            return text.endsWith(".") || text.endsWith(";");
        }
        PlacedText before = title.get(title.size() - 1);
        boolean goesOn = Character.isLowerCase(text.charAt(0))
                || AdministrativePhrases.isCapitals(text) && AdministrativePhrases.isCapitals(before.text());
        return text.endsWith(";") && goesOn || before.text().endsWith(";") && !text.endsWith(":");
    }

    /** "Thực hiện Nghị quyết số …" straight below the type is a plan's title; a legal basis ends with a mark. */
    private boolean isTitleOfPlan(String text) {
        return expect == Expect.TITLE
                && title.isEmpty()
                && Folding.first(text) == 't'
                && TO_CARRY_OUT.matcher(Folding.bare(text)).lookingAt()
                && !text.matches(".*[.:;,]");
    }

    /** Whether a sentence of the body begins below a title: too long for a line of it, or its clause is open. */
    private boolean runsOn(String text, String bare) {
        return !title.isEmpty()
                && Character.isUpperCase(text.charAt(0))
                && !AdministrativePhrases.isCapitals(text)
                && OPENING.matcher(bare).lookingAt()
                && (text.length() > MAX_TITLE_LINE_CHARACTERS || text.endsWith(","));
    }

    private static boolean numberFollows(List<Block> blocks, int index) {
        for (int i = index + 1; i < Math.min(blocks.size(), index + 8); i++) {
            if (blocks.get(i) instanceof Paragraph paragraph
                    && HeadLine.isNumber(Folding.bare(paragraph.text().text()))) {
                return true;
            }
        }
        return false;
    }

    private void line(PlacedText line) {
        lines++;
        Optional<Motto> found = Motto.in(line.text());
        if (found.isPresent()) {
            motto = true;
            leaveSubject();
            other(line.slice(0, found.get().start()).strip());
            leave(
                    LeftOut.Reason.MOTTO,
                    line.slice(found.get().start(), found.get().end()));
            line(line.slice(found.get().end()).strip()); // tiêu ngữ may follow quốc hiệu
        } else {
            other(line);
        }
    }

    private void other(PlacedText line) {
        String text = line.text();
        String bare = Folding.bare(text);
        if (text.isBlank() || AdministrativePhrases.isOrnament(text)) {
            leave(LeftOut.Reason.LAYOUT, line);
            return;
        }
        int inside = expect == Expect.TITLE ? 0 : HeadLine.startOfNumberInside(text);
        if (inside > 0 && HeadLine.isNumber(Folding.bare(text.substring(inside)))) {
            other(line.slice(0, inside).strip());
            other(line.slice(inside));
        } else if (isTitleOverLines(line, bare)) {
            title.add(line);
        } else if (HeadLine.isNumber(bare) && HeadLine.isOwnNumber(text, false)) {
            number(line);
        } else if (HeadLine.isPlaceAndDate(text, bare)) {
            place(line);
        } else if (HeadLine.isStamp(bare) && !isRestOfTitle(text)) {
            leave(LeftOut.Reason.STAMP, line);
            issuer.end();
        } else if (type.isEmpty() && isTypeLine(line)) {
            expect = Expect.TITLE;
        } else if (type.isEmpty() && HeadLine.isSubject(bare)) {
            expect = Expect.SUBJECT;
            title.add(line);
        } else if (!title.isEmpty() && !type.isEmpty() && !asksForMore() && issuer.isNamedBy(text)) {
            issuer.below(line);
            expect = Expect.NOTHING;
        } else if (HeadLine.isSession(bare) && expect != Expect.TITLE) {
            others.add(line);
            issuer.end();
        } else if (expect == Expect.TITLE || expect == Expect.SUBJECT && !AdministrativePhrases.isCapitals(text)) {
            title.add(line);
        } else if (expect == Expect.BELOW_NUMBER && !AdministrativePhrases.isCapitals(text)) {
            belowNumber.add(line);
        } else if (type.isEmpty()) {
            expect = issuer.line(line, expect == Expect.ISSUER) ? expect : Expect.NOTHING;
        } else {
            others.add(line);
        }
    }

    private void leave(LeftOut.Reason reason, PlacedText text) {
        leftOut.add(reason, text);
    }

    /** "đến năm 2030", where "ĐẾN" would be a registry's stamp. */
    private boolean isRestOfTitle(String text) {
        return expect == Expect.TITLE && !title.isEmpty() && Character.isLowerCase(text.charAt(0));
    }

    /** A title that names a body behind "của" breaks before its name, which is not the issuer's line then. */
    private boolean asksForMore() {
        return CleanedBlocks.asksForMore(title.get(title.size() - 1).text());
    }

    /** A title that cites an instrument may break before its number, and before or behind its date. */
    private boolean isTitleOverLines(PlacedText line, String bare) {
        if (expect != Expect.TITLE) {
            return false;
        }
        if (HeadLine.isNumber(bare)) {
            return !HeadLine.isOwnNumber(line.text(), !title.isEmpty());
        }
        return !title.isEmpty()
                && HeadLine.isPlaceAndDate(line.text(), bare)
                && (!placeAndDate.isEmpty() || !HeadLine.isPlaceCommaDate(line.text()));
    }

    /** The number's line; a place and date behind it on the same line are taken apart. */
    private void number(PlacedText line) {
        PlacedText own = line;
        int end = HeadLine.endOfNumber(line.text());
        if (end < line.length()) {
            own = line.slice(0, end);
            place(line.slice(end).strip());
        }
        boolean better = HeadLine.worth(own.text()) > HeadLine.worth(number.text());
        PlacedText lesser = better ? number : own;
        if (!lesser.isEmpty()) {
            others.add(lesser);
        }
        number = better ? own : number;
        issuer.end();
        if (expect == Expect.ISSUER) {
            expect = issuer.isEmpty() ? Expect.ISSUER : Expect.BELOW_NUMBER;
        }
    }

    private void place(PlacedText line) {
        if (placeAndDate.isEmpty() && !line.isBlank()) {
            placeAndDate = line;
        } else if (!line.isBlank()) {
            others.add(line);
        }
        issuer.end();
        leaveSubject();
    }

    private void leaveSubject() {
        if (expect == Expect.SUBJECT || expect == Expect.BELOW_NUMBER) {
            expect = Expect.NOTHING;
        }
    }

    /** Takes the type's line, or the type at its start where the title follows on the same line. */
    private boolean isTypeLine(PlacedText line) {
        if (!Character.isUpperCase(line.text().charAt(0))) {
            return false;
        }
        if (AdministrativePhrases.type(line.text()).isPresent() && AdministrativePhrases.isCapitals(line.text())) {
            type = line;
            return true;
        }
        int end = AdministrativePhrases.typeAtStart(line.text())
                .map(String::length)
                .orElse(0);
        if (end == 0
                || end >= line.length()
                || !AdministrativePhrases.isCapitals(line.text().substring(0, end))) {
            return false;
        }
        PlacedText rest = line.slice(end).strip();
        Matcher of = OF_ISSUER.matcher(rest.text());
        boolean named =
                of.lookingAt() && AdministrativePhrases.isIssuer(rest.text().substring(of.end()));
        if (!named && AdministrativePhrases.isCapitals(line.text()) && !motto && number.isEmpty()) {
            return false;
        }
        type = line.slice(0, end);
        if (named) {
            issuer.beside(rest.slice(of.end()));
        } else {
            title.add(rest);
        }
        return true;
    }
}
