package vn.trichluc.structure.part;

import java.util.ArrayList;
import java.util.List;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.PlacedText;
import vn.trichluc.structure.words.AdministrativePhrases;
import vn.trichluc.structure.words.Leavings;
import vn.trichluc.structure.words.SignatureLine;

/**
 * The state while a close is read: its recipients and signatures so far, and what each case of {@link CloseCase} does
 * with a line.
 */
public final class CloseReading {
    /**
     * The greatest length of a close's line, in characters. A longer one is running text: a part of the document
     * begins.
     */
    private static final int MAX_LINE_CHARACTERS = 90;

    private static final int MAX_RECIPIENT_CHARACTERS = 300;

    private final Recipients recipients = new Recipients();
    private final Signatures signatures = new Signatures();
    private final List<PlacedText> others = new ArrayList<>();
    private final Leavings leftOut = new Leavings();

    /** The first word of a name that is broken over lines; empty where there is none. */
    private PlacedText begun = PlacedText.EMPTY;

    /** Whether the line before gave a name. */
    private boolean behindName;

    private boolean named;

    Recipients recipients() {
        return recipients;
    }

    Signatures signatures() {
        return signatures;
    }

    Leavings leftOut() {
        return leftOut;
    }

    /** Reads the next line and returns the case that it is. */
    CloseCase read(PlacedText line) {
        behindName = named;
        named = false;
        if (!begun.isEmpty()) {
            PlacedText first = begun;
            begun = PlacedText.EMPTY;
            PlacedText whole = PlacedText.join(" ", List.of(first, line));
            if (signatures.isName(whole)) {
                name(whole);
                return CloseCase.NAME;
            }
            CloseCase.takeUnsigned(first, this);
        }
        return CloseCase.take(line, this);
    }

    boolean endsName(PlacedText line) {
        return behindName && signatures.endsName(line);
    }

    void endName(PlacedText line) {
        signatures.addToName(line);
    }

    void beginName(PlacedText line) {
        begun = line;
    }

    void label(PlacedText line) {
        int end = recipients.label(line.text());
        leave(LeftOut.Reason.LABEL, line.slice(0, end));
        if (end < line.length()) {
            read(line.slice(end));
        }
    }

    void name(PlacedText line) {
        sign(line);
        named = true;
    }

    boolean isNameAlone(PlacedText line) {
        return !signatures.isOpen()
                && !isSigned()
                && recipients.endsWithFileCopy()
                && line.confidence().isRecognised()
                && page(line) == page(recipients.startOfLast())
                && !Recipients.isDashed(line.text())
                && !AdministrativePhrases.isCapitals(line.text())
                && SignatureLine.name(line).isPresent();
    }

    void nameAlone(PlacedText line) {
        sign(line);
    }

    void leave(LeftOut.Reason reason, PlacedText line) {
        leftOut.add(reason, line);
    }

    void scribble(PlacedText line) {
        recipients.passOver(line);
        leave(LeftOut.Reason.NOISE, line);
    }

    void other(PlacedText line) {
        recipients.passOver(line);
        others.add(line);
    }

    /** Whether the line is short enough for a close; the limit is greater for a line that has the form of one. */
    boolean accepts(PlacedText line) {
        String text = line.text();
        boolean known = Recipients.isLabel(text)
                || SignatureLine.isAuthority(text)
                || SignatureLine.isPosition(text)
                || SignatureLine.name(line).isPresent()
                || recipients.isListed(text);
        return text.length() <= (known ? MAX_RECIPIENT_CHARACTERS : MAX_LINE_CHARACTERS);
    }

    /** Whether the lines are the name for which a position waits. */
    boolean awaitsName(List<PlacedText> lines) {
        return lines.size() == 1 && signatures.awaitsName(lines.get(0));
    }

    boolean isSigned() {
        return !signatures.signers().isEmpty();
    }

    /**
     * Whether the close is complete, so that a new page is another part: the file copy, which is the last recipient,
     * and a signer were read.
     */
    boolean isComplete() {
        return !signatures.isOpen() && isSigned() && recipients.endsWithFileCopy();
    }

    /**
     * Ends the close.
     *
     * @param next index of the first block behind the close
     */
    Close end(int next) {
        if (!begun.isEmpty()) {
            CloseCase.takeUnsigned(begun, this);
            begun = PlacedText.EMPTY;
        }
        signatures.end();
        List<PlacedText> given = recipients.read(leftOut);
        others.addAll(signatures.unnamed());
        return new Close(given, signatures.signers(), others, leftOut.all(), next);
    }

    /** Returns the number of the text's page, from 1; 0 where the source has no pages. */
    static int page(PlacedText text) {
        return text.at().stream()
                .mapToInt(anchor ->
                        anchor instanceof Anchor.InBox inBox ? inBox.box().page() : 0)
                .findFirst()
                .orElse(0);
    }

    /** Takes a signer's name. Its rank, and what recognition read beside it, are left out. */
    private void sign(PlacedText line) {
        PlacedText name = SignatureLine.name(line).orElseThrow();
        signatures.sign(name);
        int start = line.text().indexOf(name.text());
        if (start >= 0) { // else the name was put together of words on two lines
            leave(LeftOut.Reason.LABEL, line.slice(0, start));
            leave(LeftOut.Reason.LABEL, line.slice(start + name.length()));
        }
    }
}
