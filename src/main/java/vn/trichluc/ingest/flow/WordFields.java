package vn.trichluc.ingest.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Follows the fields of a Word document while it is read: only their results are text. A table of contents repeats
 * headings with page numbers and is no text of the document.
 */
public final class WordFields {
    private static final class Open {
        final StringBuilder instruction = new StringBuilder();
        boolean result;
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private final boolean trusted;

    /**
     * @param balanced whether every field of the document ends; if one does not, fields cannot be distinguished from
     *     text, and everything is taken for text
     */
    public WordFields(Balance balanced) {
        this.trusted = balanced == Balance.EVEN;
    }

    /** Whether as many fields end as begin. */
    public enum Balance {
        EVEN,
        ODD
    }

    public void begin() {
        open.push(new Open());
    }

    public void separate() {
        if (!open.isEmpty()) {
            open.element().result = true;
        }
    }

    public void end() {
        open.poll();
    }

    public void instruction(String text) {
        if (!open.isEmpty() && !open.element().result) {
            open.element().instruction.append(text);
        }
    }

    /** Whether the text at this point is printed. */
    public boolean printed() {
        return !trusted || (open.stream().allMatch(field -> field.result) && !inContents());
    }

    /** Whether this point is in a table of contents, of tables or of figures. */
    public boolean inContents() {
        return trusted && open.stream().anyMatch(field -> isContents(field.instruction.toString()));
    }

    static boolean isContents(String instruction) {
        String code = instruction.strip().toUpperCase(Locale.ROOT);
        return code.equals("TOC") || code.startsWith("TOC ");
    }
}
