package vn.trichluc.text.lexicon;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which sign recognition puts in the place of which: {@code confusions.tsv} lists them by the places in a document where
 * they are taken for it, and says why places differ.
 */
public enum Confusions {
    /** A figure of any kind, in which digits and groups vouch for the rest. */
    FIGURE,
    /** A figure of running text with groups. */
    PROSE,
    /** A cell in which a figure belongs. */
    CELL,
    /** A number without groups: of an instrument, or before a unit of money. */
    NUMBER,
    /** The number behind Điều, folded. */
    ARTICLE,
    /** A Roman number. */
    ROMAN,
    /** A Roman number in capitals, of which a list says what it must be. */
    KNOWN_ROMAN,
    /** Digits that are taken for one another. */
    DIGIT;

    private static final Map<String, Map<Character, List<String>>> TABLE = table();

    /** Returns all signs that are seen for others, each once. */
    public String seen() {
        StringBuilder seen = new StringBuilder();
        signs().keySet().forEach(seen::append);
        return seen.toString();
    }

    /** Returns the signs that can stand for one only, and for that one. */
    public String seenFor(char meant) {
        StringBuilder seen = new StringBuilder();
        signs().forEach((sign, meanings) -> seen.append(meanings.equals(List.of(String.valueOf(meant))) ? sign : ""));
        return seen.toString();
    }

    /** Returns what a sign may stand for, the likeliest first; empty where it stands for itself. */
    public List<String> meant(char sign) {
        return signs().getOrDefault(sign, List.of());
    }

    /** Returns a text with the likeliest meaning of each sign in its place. */
    public String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            List<String> meant = meant(text.charAt(i));
            plain.append(meant.isEmpty() ? String.valueOf(text.charAt(i)) : meant.get(0));
        }
        return plain.toString();
    }

    /** Whether two digits are taken for one another. */
    public static boolean areAlike(char one, char other) {
        return DIGIT.meant(one).contains(String.valueOf(other))
                || DIGIT.meant(other).contains(String.valueOf(one));
    }

    private Map<Character, List<String>> signs() {
        return TABLE.getOrDefault(name().toLowerCase(Locale.ROOT).replace('_', '-'), Map.of());
    }

    private static Map<String, Map<Character, List<String>>> table() {
        Map<String, Map<Character, List<String>>> table = new HashMap<>();
        for (String line : WordList.resource(Confusions.class, "confusions.tsv")) {
            List<String> columns = WordList.columns(line);
            if (!columns.isEmpty()) {
                Map<Character, List<String>> view =
                        table.computeIfAbsent(columns.get(0), name -> new LinkedHashMap<>());
                List<String> meant = List.of(columns.get(2).split(" "));
                columns.get(1).chars().forEach(sign -> view.put((char) sign, meant));
            }
        }
        return table;
    }
}
