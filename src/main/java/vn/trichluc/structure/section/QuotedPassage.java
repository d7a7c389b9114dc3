package vn.trichluc.structure.section;

import java.util.List;
import java.util.regex.Pattern;
import vn.trichluc.model.Block;
import vn.trichluc.model.Block.Paragraph;
import vn.trichluc.structure.part.Close;

/**
 * Finds the new wording that a decision gives to another one in quotation marks over several paragraphs ("Sửa đổi Điều
 * 5 như sau: “Điều 5. … 1. … 2. …”", Decree 34/2016/NĐ-CP): its articles and clauses belong to the other one.
 */
public final class QuotedPassage {
    /** The largest number of blocks of a passage; the opening mark of a longer one was meant to close. */
    private static final int MAX_BLOCKS = 400;

    private static final Pattern CLOSED = Pattern.compile("[”\"][\\s.;,:)/]{0,6}$");

    private QuotedPassage() {}

    /**
     * Returns the index behind the last paragraph of a passage that the paragraph at {@code index} opens and does not
     * close; {@code index + 1} where it opens none, or the passage is not closed at a paragraph's end before the
     * document's.
     */
    public static int end(List<Block> blocks, int index) {
        if (!(blocks.get(index) instanceof Paragraph first)) {
            return index + 1;
        }
        String text = first.text().text();
        boolean straight = text.startsWith("\"");
        int depth = straight ? parity(text) : curly(text);
        int last = Math.min(blocks.size(), index + MAX_BLOCKS);
        for (int i = index + 1; depth > 0 && i < last; i++) {
            if (blocks.get(i) instanceof Paragraph paragraph) {
                String next = paragraph.text().text();
                boolean mixed = straight && curly(next) < 0; // opened straight, closed curly
                depth = mixed ? 0 : straight ? depth ^ parity(next) : depth + curly(next);
                if (depth <= 0) {
                    return CLOSED.matcher(next).find() ? i + 1 : index + 1;
                }
                if (Close.startsAt(blocks, i)) {
                    return index + 1;
                }
            }
        }
        return index + 1;
    }

    /** Counts opening marks less closing ones. */
    private static int curly(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '“' ? 1 : text.charAt(i) == '”' ? -1 : 0;
        }
        return depth;
    }

    private static int parity(String text) {
        return (int) text.chars().filter(character -> character == '"').count() % 2;
    }
}
