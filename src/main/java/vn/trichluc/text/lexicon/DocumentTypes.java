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
    private static final int COLUMNS = 5;

    private static final List<DocumentType> ALL = read(WordList.resource("document-types.tsv"));

    private static final List<DocumentType> OF_HEADS =
            ALL.stream().filter(type -> type.head() != Head.NONE).toList();

    private static final List<DocumentType> CITED =
            ALL.stream().filter(type -> type.cited() != Cited.NOT).toList();

    /** The conditions on which a head of a type begins a document; {@code document-types.tsv} says more. */
    public enum Head {
        ENACTS,
        ALONE,
        SYMBOL,
        NEVER,
        /** No head names the type. */
        NONE
    }

    /** How citations by number name a type; {@code document-types.tsv} says more. */
    public enum Cited {
        SYMBOL,
        WORD,
        NOT
    }

    /**
     * A type of document.
     *
     * @param spelling the name in lower case, rightly spelled
     * @param name the name, folded
     * @param symbol its abbreviation in a number, as printed; empty if it has none
     * @param hasBases whether its preamble consists of legal bases
     */
    public record DocumentType(String spelling, String name, String symbol, Head head, Cited cited, boolean hasBases) {}

    private DocumentTypes() {}

    /** Returns the types that heads name, the longest names first. */
    public static List<DocumentType> ofHeads() {
        return OF_HEADS;
    }

    /** Returns the types that citations name before a number, the longest names first. */
    public static List<DocumentType> cited() {
        return CITED;
    }

    /**
     * Returns the type of that name, if heads name it.
     *
     * @param name the name, folded
     */
    public static Optional<DocumentType> ofHead(String name) {
        return OF_HEADS.stream().filter(type -> type.name().equals(name)).findFirst();
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
        if (columns.size() != COLUMNS) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "line %d: %d columns are wanted", line, COLUMNS));
        }
        Head head = switch (columns.get(2)) {
            case "enacts" -> Head.ENACTS;
            case "alone" -> Head.ALONE;
            case "symbol" -> Head.SYMBOL;
            case "never" -> Head.NEVER;
            case "-" -> Head.NONE;
            default -> throw unknown(line, "enacts, alone, symbol, never or -", columns.get(2));
        };
        Cited cited = switch (columns.get(3)) {
            case "symbol" -> Cited.SYMBOL;
            case "word" -> Cited.WORD;
            case "-" -> Cited.NOT;
            default -> throw unknown(line, "symbol, word or -", columns.get(3));
        };
        boolean hasBases = switch (columns.get(4)) {
            case "bases" -> true;
            case "-" -> false;
            default -> throw unknown(line, "bases or -", columns.get(4));
        };
        String symbol = columns.get(1).equals("-") ? "" : columns.get(1);
        if (symbol.isEmpty() && (head == Head.SYMBOL || cited == Cited.SYMBOL)) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "line %d: its symbol is wanted", line));
        }
        String spelling = columns.get(0);
        return new DocumentType(spelling, Folding.bare(spelling), symbol, head, cited, hasBases);
    }

    private static IllegalArgumentException unknown(int line, String wanted, String read) {
        return new IllegalArgumentException(
                String.format(Locale.ROOT, "line %d: %s is wanted, not \"%s\"", line, wanted, read));
    }
}
