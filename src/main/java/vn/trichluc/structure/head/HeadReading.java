package vn.trichluc.structure.head;

import java.util.ArrayList;
import java.util.List;
import vn.trichluc.model.Block;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.PlacedText;
import vn.trichluc.structure.clean.CleanedBlocks;
import vn.trichluc.structure.words.HeadLine;
import vn.trichluc.structure.words.Leavings;
import vn.trichluc.structure.words.Motto;

/** The state while a head is read: its fields so far, and what the next line may be after the lines before it. */
public final class HeadReading {
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

    /** The field to which a line belongs that shows none by its own words. */
    enum Expect {
        ISSUER,
        /** The line straight below the number, where a letter has its subject. */
        BELOW_NUMBER,
        SUBJECT,
        TITLE,
        NOTHING
    }

    boolean expects(Expect what) {
        return expect == what;
    }

    IssuerLines issuer() {
        return issuer;
    }

    boolean hasType() {
        return !type.isEmpty();
    }

    boolean hasTitle() {
        return !title.isEmpty();
    }

    boolean hasNumber() {
        return !number.isEmpty();
    }

    boolean hasPlace() {
        return !placeAndDate.isEmpty();
    }

    /** Whether the motto or the number was read, which a cover page lacks. */
    boolean hasBegun() {
        return motto || hasNumber();
    }

    /** Whether any part of a head was read. */
    boolean hasAnything() {
        return hasBegun() || hasType() || !issuer.isEmpty();
    }

    /** Returns the last line of the title. */
    PlacedText lastOfTitle() {
        return title.get(title.size() - 1);
    }

    /** Whether the title ends with "của" and so asks for the name of a body, which is then not the issuer's line. */
    boolean asksForMore() {
        return CleanedBlocks.asksForMore(lastOfTitle().text());
    }

    /** Whether the line continues a title in small letters: "đến năm 2030", where "ĐẾN" would be a registry's stamp. */
    boolean isInTitle(PlacedText line) {
        return expects(Expect.TITLE)
                && hasTitle()
                && Character.isLowerCase(line.text().charAt(0));
    }

    void leave(LeftOut.Reason reason, PlacedText text) {
        leftOut.add(reason, text);
    }

    void motto() {
        motto = true;
        leaveSubject();
    }

    /** Takes a motto that stands below the addressee; the text beside it is no field of the head. */
    void mottoBelow(PlacedText line) {
        others.addAll(Motto.takenFrom(line, leftOut));
    }

    void caption(PlacedText line) {
        captions.add(line);
        expect = Expect.NOTHING;
    }

    void addToTitle(PlacedText line) {
        title.add(line);
    }

    /**
     * Takes the number's line; a place and date behind it on the same line are split off. Of two numbers the more
     * informative one is kept.
     */
    void number(PlacedText line) {
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
        if (expects(Expect.ISSUER) && !issuer.isEmpty()) {
            expect = Expect.BELOW_NUMBER;
        }
    }

    /** Takes the first place and date of the head, which are its own. */
    void place(PlacedText line) {
        if (placeAndDate.isEmpty() && !line.isBlank()) {
            placeAndDate = line;
        } else if (!line.isBlank()) {
            others.add(line);
        }
        issuer.end();
        leaveSubject();
    }

    void stamp(PlacedText line) {
        leave(LeftOut.Reason.STAMP, line);
        issuer.end();
    }

    void type(TypeLine line) {
        type = line.type();
        if (!line.issuer().isEmpty()) {
            issuer.beside(line.issuer());
        }
        if (!line.title().isEmpty()) {
            title.add(line.title());
        }
        expect = Expect.TITLE;
    }

    void subject(PlacedText line) {
        title.add(line);
        expect = Expect.SUBJECT;
    }

    void issuerAgain(PlacedText line) {
        issuer.below(line);
        expect = Expect.NOTHING;
    }

    void session(PlacedText line) {
        others.add(line);
        issuer.end();
    }

    void belowNumber(PlacedText line) {
        belowNumber.add(line);
    }

    void issuerLine(PlacedText line) {
        expect = issuer.line(line, expects(Expect.ISSUER)) ? expect : Expect.NOTHING;
    }

    void other(PlacedText line) {
        others.add(line);
    }

    /**
     * Returns what was read. The lines below the number are the subject of a letter; in another document they are none
     * of its fields.
     *
     * @param letter whether an addressee follows, and no type was read
     * @param body the blocks behind the head, all of them where nothing of a head was read
     */
    HeadReader.Found found(boolean letter, List<Block> body) {
        boolean subject = title.isEmpty() && letter;
        List<PlacedText> unused = new ArrayList<>(others);
        if (!subject) {
            unused.addAll(belowNumber);
        }
        unused.addAll(issuer.others());
        unused.addAll(captions);
        issuer.repeated().forEach(line -> leave(LeftOut.Reason.REPEATED, line));
        boolean anything = hasAnything();
        return new HeadReader.Found(
                issuer.whole(),
                type,
                number,
                placeAndDate,
                PlacedText.join(" ", subject ? belowNumber : title),
                captions,
                body,
                anything ? unused : List.of(),
                anything ? leftOut.all() : List.of());
    }

    /** Gives up waiting for a subject, since another line came between. */
    private void leaveSubject() {
        if (expects(Expect.SUBJECT) || expects(Expect.BELOW_NUMBER)) {
            expect = Expect.NOTHING;
        }
    }
}
