package vn.trichluc.text.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.trichluc.text.Folding;

/** The types of administrative and normative documents, as {@code document-types.tsv} states them. Immutable. */
public final class DocumentTypes {
    private static final List<DocumentType> ALL = read(WordList.resource("document-types.tsv"));

    /** How a head of a type tells that a document begins; {@code document-types.tsv} says more. */
    public enum Begins {
        ENACTS,
        ALONE,
        SYMBOL,
        NEVER
    }

    /**
     * One type.
     *
     * @param name folded
     * @param symbol its abbreviation in a number, folded; empty where none is stated
     */
    public record DocumentType(String name, String symbol, Begins begins) {}

    private DocumentTypes() {}

    /** The longest names first. */
    public static List<DocumentType> all() {
        return ALL;
    }

    /** @param name folded */
    public static Optional<DocumentType> named(String name) {
        return ALL.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    /** @throws IllegalArgumentException with the number of the line that cannot be understood */
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
