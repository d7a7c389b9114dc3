package vn.trichluc.structure;

import java.util.List;
import vn.trichluc.model.Block;
import vn.trichluc.model.Outline;
import vn.trichluc.text.Lexicons;

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
     * @param blocks in reading order; may be empty
     * @return every paragraph's text once: in the head, the preamble, a section or a table, unless it is no content
     */
    public Outline outline(List<Block> blocks) {
        List<Block> content = Content.of(blocks);
        return Activities.categorised(new BodyReader(HeadReader.read(content), tables).read());
    }
}
