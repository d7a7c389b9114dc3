package vn.trichluc.structure.body;

import java.util.ArrayList;
import java.util.List;
import vn.trichluc.model.PlacedText;
import vn.trichluc.structure.section.RunningText;
import vn.trichluc.structure.words.AdministrativePhrases;
import vn.trichluc.text.lexicon.DocumentTypes;
import vn.trichluc.text.lexicon.DocumentTypes.DocumentType;

/**
 * Gathers the text between the head and the first section. Legal bases are the preamble of what enacts (a decision, a
 * resolution); the opening of a document that enacts nothing (a letter, a notice) is running text and has a section
 * without number and title.
 */
final class Preamble {
    private final List<PlacedText> lines;
    private final RunningText unsettled = new RunningText();
    private boolean enacts;
    private boolean worded;

    /**
     * Begins a preamble.
     *
     * @param type the word for the document's type; empty where its head has none
     * @param lines of the head that are none of its fields
     */
    Preamble(PlacedText type, List<PlacedText> lines) {
        this.lines = new ArrayList<>(lines);
        this.enacts = AdministrativePhrases.type(type.text())
                .flatMap(DocumentTypes::ofHead)
                .filter(DocumentType::hasBases)
                .isPresent();
    }

    /**
     * Returns the text of which it is not yet known whether it belongs to the preamble, and the text that belongs to no
     * section.
     */
    RunningText unsettled() {
        return unsettled;
    }

    /** Whether the word that enacts was read. */
    boolean isWorded() {
        return worded;
    }

    /** Ends the preamble with the word that enacts: all text before it is legal bases. */
    void end(PlacedText word) {
        enacts = true;
        worded = true;
        lines.addAll(unsettled.paragraphs());
        lines.add(word);
        unsettled.clear();
    }

    /**
     * Settles the text when a section begins: keeps the legal bases, and returns the paragraphs that are the opening of
     * the text.
     */
    List<PlacedText> settle() {
        List<PlacedText> opening = new ArrayList<>();
        for (PlacedText text : unsettled.paragraphs()) {
            boolean basis = enacts
                    || (opening.isEmpty()
                            && AdministrativePhrases.isBasis(text.text())
                            && text.text().endsWith(";"));
            (basis ? lines : opening).add(text);
        }
        unsettled.clear();
        return opening;
    }

    /** Returns the lines in order, with the text that belongs to no section. */
    List<PlacedText> lines() {
        List<PlacedText> all = new ArrayList<>(lines);
        all.addAll(unsettled.paragraphs());
        return all;
    }
}
