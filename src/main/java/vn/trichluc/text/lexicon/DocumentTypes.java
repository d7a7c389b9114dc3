package vn.trichluc.text.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.trichluc.text.Folding;

/**
 * The types of administrative and normative documents, as {@code document-types.tsv} states them. The class is
 * immutable.
 */
public final class DocumentTypes {
    private static final List<DocumentType> ALL = read(WordList.resource("document-types.tsv"));

    /** The conditions on which a head of a type begins a document; {@code document-types.tsv} says more. */
    public enum Begins {
        ENACTS,
        ALONE,
        SYMBOL,
        NEVER
    }

    /**
     * A type of document.
     *
     * @param name the name, folded
     * @param symbol its abbreviation in a number, folded; empty if none is stated
     */
    public record DocumentType(String name, String symbol, Begins begins) {}

    private DocumentTypes() {}

    /** Returns all types, the longest names first. */
    public static List<DocumentType> all() {
        return ALL;
    }

    /**
     * Returns the type of that name.
     *
     * @param name the name, folded
     */
    public static Optional<DocumentType> named(String name) {
        return ALL.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    /**
     * Reads the list.
     *
     * @throws IllegalArgumentException with the number of the line that cannot be understood
     */
    static List<DocumentType> read(List<String> lines) {
        List<DocumentType> types = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<String> columns = WordList.columns(lines.get(i));
            if (!columns.isEmpty()) {
                types.add(type(columns, i + 1));
            }
        }
        types.sort(Comparator.comparingInt((DocumentType type) -> -type.name().length()));
        return List.copyOf(types);
    }

    private static DocumentType type(List<String> columns, int line) {
        String head = columns.size() > 2 ? columns.get(2) : "";
        Begins begins = switch (head) {
            case "enacts" -> Begins.ENACTS;
            case "alone" -> Begins.ALONE;
            case "symbol" -> Begins.SYMBOL;
            case "-" -> Begins.NEVER;
            default ->
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT, "line %d: enacts, alone, symbol or - is wanted, not \"%s\"", line, head));
        };
        String symbol = columns.get(1).equals("-") ? "" : Folding.bare(columns.get(1));
        if (begins == Begins.SYMBOL && symbol.isEmpty()) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "line %d: its symbol is wanted", line));
        }
        return new DocumentType(Folding.bare(columns.get(0)), symbol, begins);
    }
}
