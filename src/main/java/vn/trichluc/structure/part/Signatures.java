package vn.trichluc.structure.part;

import java.util.ArrayList;
import java.util.List;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Signer;
import vn.trichluc.structure.words.AdministrativePhrases;
import vn.trichluc.structure.words.SignatureLine;
import vn.trichluc.text.Folding;
import vn.trichluc.text.VietnameseSyllables;
import vn.trichluc.text.lexicon.FamilyNames;

/**
 * Gathers who signs (Decree 30/2020/NĐ-CP, Appendix I, box 7). Authority and position wait for a name below; of two
 * columns of signatures the first that waits gets the first name.
 */
final class Signatures {
    /** The largest number of words of a name that is broken over lines. */
    private static final int MAX_WORDS_OF_BROKEN_NAME = 4;

    private final List<Unnamed> waiting = new ArrayList<>();
    private final List<Signer> signers = new ArrayList<>();

    /** Authority and position of one signer, before the name is read. */
    private record Unnamed(List<PlacedText> authority, List<PlacedText> position) {
        Unnamed() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /** Whether an authority or position waits for a name. */
    boolean isOpen() {
        return !waiting.isEmpty();
    }

    List<Signer> signers() {
        return signers;
    }

    void authority(PlacedText line) {
        if (waiting.isEmpty() || !last().position().isEmpty()) {
            waiting.add(new Unnamed());
        }
        last().authority().add(line);
    }

    void position(PlacedText line) {
        if (waiting.isEmpty()) {
            waiting.add(new Unnamed());
        }
        last().position().add(line);
    }

    boolean isRestOfPosition(String text) {
        if (waiting.isEmpty() || last().position().isEmpty() || !AdministrativePhrases.isCapitals(text)) {
            return false;
        }
        return SignatureLine.isOpen(lastOf(last().position()).text())
                || Folding.bare(text).contains(" va ");
    }

    boolean isRestOfAuthority(String text) {
        return !waiting.isEmpty()
                && last().position().isEmpty()
                && !last().authority().isEmpty()
                && AdministrativePhrases.isCapitals(text)
                && !SignatureLine.isAuthority(text)
                && SignatureLine.isOpen(lastOf(last().authority()).text());
    }

    void addToAuthority(PlacedText line) {
        List<PlacedText> authority = last().authority();
        authority.set(authority.size() - 1, PlacedText.join(" ", List.of(lastOf(authority), line)));
    }

    boolean isName(PlacedText line) {
        return isOpen() && SignatureLine.name(line).isPresent();
    }

    /**
     * Whether the line is the name for which a position waits; it may look like the title of what is attached behind
     * it: bold and centred.
     */
    boolean awaitsName(PlacedText line) {
        return isOpen()
                && !last().position().isEmpty()
                && !AdministrativePhrases.isCapitals(line.text())
                && SignatureLine.name(line).isPresent();
    }

    /**
     * Takes the name of the person who signs with the first authority and position that wait, or with neither where
     * none does.
     */
    void sign(PlacedText name) {
        Unnamed first = waiting.isEmpty() ? new Unnamed() : waiting.remove(0);
        signers.add(new Signer(name, PlacedText.join(" ", first.position()), first.authority()));
    }

    /**
     * Whether the line is one word that may be part of a name; recognition reads such words into pens and seals, too.
     */
    static boolean isWordOfName(PlacedText line) {
        return SignatureLine.isNameWord(line.text())
                && VietnameseSyllables.isSyllable(line.text())
                && (line.confidence().isPrinted() || FamilyNames.isOne(line.text()));
    }

    /** Whether the line is the last word of the name that was read before it. */
    boolean endsName(PlacedText line) {
        return line.confidence().isPrinted()
                && isWordOfName(line)
                && lastSigner().name().text().split(" ").length < MAX_WORDS_OF_BROKEN_NAME;
    }

    void addToName(PlacedText line) {
        Signer last = lastSigner();
        PlacedText whole = PlacedText.join(" ", List.of(last.name(), line));
        signers.set(signers.size() - 1, new Signer(whole, last.position(), last.authority()));
    }

    /**
     * Ends the signatures. Where no signer was read, a signature whose name a seal hides, or that only says "(Đã ký)",
     * becomes one without a name.
     */
    void end() {
        if (signers.isEmpty() && isOpen()) {
            Unnamed first = waiting.get(0);
            signers.add(new Signer(PlacedText.EMPTY, PlacedText.join(" ", first.position()), first.authority()));
        }
    }

    /** Returns the lines of signatures whose name was not found. */
    List<PlacedText> unnamed() {
        List<PlacedText> lines = new ArrayList<>();
        for (Unnamed each : waiting) {
            lines.addAll(each.authority());
            lines.addAll(each.position());
        }
        return lines;
    }

    private Unnamed last() {
        return lastOf(waiting);
    }

    private Signer lastSigner() {
        return lastOf(signers);
    }

    private static <T> T lastOf(List<T> list) {
        return list.get(list.size() - 1);
    }
}
