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

/** One reading of a head: its fields so far, and what the next line may be by the lines before it. */
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

    /** What a line that says nothing of itself belongs to. */
    enum Expect {
        ISSUER,
        /** Straight below the number, where a letter has its subject. */
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

    /** Whether the motto or the number were read, which a cover page lacks. */
    boolean hasBegun() {
        return motto || hasNumber();
    }

    /** Whether anything of a head was read. */
    boolean hasAnything() {
        return hasBegun() || hasType() || !issuer.isEmpty();
    }

    /** The last line of the title. */
    PlacedText lastOfTitle() {
        return title.get(title.size() - 1);
    }

    /** A title that names a body behind "của" breaks before its name, which is not the issuer's line then. */
    boolean asksForMore() {
        return CleanedBlocks.asksForMore(lastOfTitle().text());
    }

    /**
     * Whether the line goes on with a title in small letters: "đến năm 2030", where "ĐẾN" would be a registry's stamp.
     */
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

    /** A motto that stands below the addressee; what stands beside it is no field of the head. */
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
     * The number's line; a place and date behind it on the same line are taken apart. The more telling of two is kept.
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

    /** The first place and date of the head are its own. */
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
     * What was read. Below the number of a letter stands its subject; of another document these lines are none of its
     * fields.
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

    /** Another line came between: what follows is no subject. */
    private void leaveSubject() {
        if (expects(Expect.SUBJECT) || expects(Expect.BELOW_NUMBER)) {
            expect = Expect.NOTHING;
        }
    }
}
