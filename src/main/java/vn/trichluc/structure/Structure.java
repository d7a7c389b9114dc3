package vn.trichluc.structure;

import java.util.ArrayList;
import java.util.List;
import vn.trichluc.model.Block;
import vn.trichluc.model.Head;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.Outline;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Signer;
import vn.trichluc.structure.activity.Activities;
import vn.trichluc.structure.body.BodyReader;
import vn.trichluc.structure.clean.CleanedBlocks;
import vn.trichluc.structure.head.HeadReader;
import vn.trichluc.structure.table.TableReader;
import vn.trichluc.text.lexicon.Lexicons;

/**
 * Finds the parts of an administrative document in its blocks: head, recipients, signers, the tree of sections, tables
 * with the meaning of their rows and columns (Decree 30/2020/NĐ-CP, Circular 01/2011/TT-BNV).
 */
public final class Structure {
    private final TableReader tables;

    public Structure() {
        this(Lexicons.standard());
    }

    public Structure(Lexicons lexicons) {
        tables = new TableReader(lexicons);
    }

    /**
     * Sorts a document's blocks into head, sections, tables and what is left out.
     *
     * @param blocks in reading order; may be empty
     * @return every paragraph's text once: in the head, the preamble, a section or a table, unless it is no content
     */
    public Outline outline(List<Block> blocks) {
        List<LeftOut> leftOut = new ArrayList<>();
        return with(leftOut, read(CleanedBlocks.of(blocks, leftOut)));
    }

    /**
     * Returns the documents of a file that may hold several, as a submission with the draft of its decision. What a
     * decision issues and attaches is part of it.
     *
     * @param blocks in reading order; may be empty
     * @return the decision first: where a submission, a report or a letter sends others along, the first decision among
     * these, otherwise the first document; then the others in the order of the file
     */
    public List<DocumentPart> documents(List<Block> blocks) {
        List<LeftOut> leftOut = new ArrayList<>();
        List<DocumentPart> parts =
                new ArrayList<>(new DocumentParts(CleanedBlocks.of(blocks, leftOut)).decisionFirst(this::read));
        DocumentPart first = parts.get(0);
        parts.set(0, new DocumentPart(first.number(), first.at(), with(leftOut, first.outline())));
        return parts;
    }

    /** Adds to an outline what is left out of the file as a whole; it counts for the first document. */
    private static Outline with(List<LeftOut> leftOut, Outline outline) {
        List<LeftOut> all = new ArrayList<>(leftOut);
        all.addAll(outline.leftOut());
        return new Outline(signed(outline.head(), all), outline.sections(), outline.tables(), all);
    }

    /**
     * Adds a signer without a name to a head without signers where digital signing printed a caption ("Ký bởi: …"):
     * that is a signature, though it stands for no person.
     */
    private static Head signed(Head head, List<LeftOut> leftOut) {
        boolean caption = leftOut.stream().anyMatch(left -> left.reason() == LeftOut.Reason.SIGNATURE_CAPTION);
        return !caption || !head.signers().isEmpty()
                ? head
                : head.withSigners(List.of(new Signer(PlacedText.EMPTY, PlacedText.EMPTY, List.of())));
    }

    private Outline read(List<Block> content) {
        return Activities.categorised(BodyReader.read(HeadReader.read(content), tables));
    }
}
