package vn.trichluc.text.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.trichluc.text.Folding;

/**
 * Knows what the words in the header of a table's column say of the cells below. They are in {@code header-words.tsv},
 * which says how to write more.
 *
 * <p>The class is immutable; a question takes time in proportion to the header and to the lines of its meaning.
 */
public final class HeaderWords {
    private static final HeaderWords STANDARD = new HeaderWords(WordList.resource("header-words.tsv"));

    private static final String MORE = " …";

    /** The meanings of words in a header; {@code header-words.tsv} explains each. */
    public enum Meaning {
        UNIT,
        PERCENT,
        PERIOD,
        YEARS,
        TEXT,
        IDENTIFIER,
        QUANTITY,
        MONEY,
        CAPITAL,
        ALL_MONEY,
        PARTS
    }

    private enum Where {
        ANYWHERE,
        OUTSIDE,
        WHOLE,
        FIRST,
        BRACKET,
        PART,
        ACCENTS
    }

    /**
     * Words with a meaning.
     *
     * @param words the words, folded, with their accents if these count
     * @param followed whether another word has to follow
     * @param denied whether they do not mean what a part of them would
     */
    private record Phrase(String words, Where where, boolean followed, boolean denied) {}

    /** The phrases of each meaning in the order of the lines, the longest of a line first. */
    private final Map<Meaning, List<Phrase>> phrases = new EnumMap<>(Meaning.class);

    /** Returns the words in {@code header-words.tsv}. */
    public static HeaderWords standard() {
        return STANDARD;
    }

    /**
     * @param lines lines as in {@code header-words.tsv}
     * @throws IllegalArgumentException with the number of the line that cannot be understood
     */
    HeaderWords(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            try {
                add(WordList.columns(lines.get(i)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(String.format(Locale.ROOT, "line %d: %s", i + 1, e.getMessage()), e);
            }
        }
    }

    private void add(List<String> columns) {
        if (columns.isEmpty()) {
            return;
        }
        boolean denied = columns.get(0).startsWith("-");
        Meaning meaning = constant(Meaning.class, columns.get(0).substring(denied ? 1 : 0), "no meaning of a header");
        if (columns.size() < 3) {
            throw new IllegalArgumentException("three columns are wanted: meaning, words, where");
        }
        Where where = constant(Where.class, columns.get(2), "no place in a header");
        List<Phrase> all = WordList.expand(columns.get(1)).stream()
                .map(words -> phrase(words, where, denied))
                .sorted(Comparator.comparingInt(
                        (Phrase phrase) -> -phrase.words().length()))
                .toList();
        phrases.computeIfAbsent(meaning, each -> new ArrayList<>()).addAll(all);
    }

    private static Phrase phrase(String words, Where where, boolean denied) {
        boolean followed = words.endsWith(MORE);
        String own = followed ? words.substring(0, words.length() - MORE.length()) : words;
        if (own.isEmpty() || !Character.isLetter(own.charAt(0))) {
            throw new IllegalArgumentException("words begin with a letter");
        }
        return new Phrase(where == Where.ACCENTS ? Folding.key(own) : Folding.bare(own), where, followed, denied);
    }

    private static <E extends Enum<E>> E constant(Class<E> of, String word, String otherwise) {
        try {
            return Enum.valueOf(of, word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "\"%s\" is %s", word, otherwise), e);
        }
    }

    /** Whether the words of a header say this of the cells below. */
    public boolean say(Meaning meaning, String header) {
        List<Phrase> all = phrases.getOrDefault(meaning, List.of());
        Folded bare = new Folded(Folding.bare(header));
        Folded accented = new Folded(Folding.key(header));
        return all.stream().anyMatch(phrase -> (phrase.where() == Where.ACCENTS ? accented : bare).holds(phrase));
    }

    /** A header in one form of its letters, and the parts of it that mean nothing. */
    private static final class Folded {
        private static final String UNIT_LABEL = "dvt";

        private final String text;

        /** The ranges of denied words: each the first index and the index behind them. */
        private final List<int[]> denied = new ArrayList<>();

        Folded(String text) {
            this.text = text;
        }

        /** Whether the header holds the words with this meaning; denied ones are recorded. */
        boolean holds(Phrase phrase) {
            return switch (phrase.where()) {
                case WHOLE -> isWhole(phrase.words());
                case BRACKET -> isInBracket(phrase.words());
                case PART -> text.contains(phrase.words());
                case FIRST -> text.startsWith(phrase.words()) && isAt(0, phrase);
                case ANYWHERE, OUTSIDE, ACCENTS -> isAnywhere(phrase);
            };
        }

        private boolean isAnywhere(Phrase phrase) {
            for (int at = text.indexOf(phrase.words()); at >= 0; at = text.indexOf(phrase.words(), at + 1)) {
                boolean place = phrase.where() != Where.OUTSIDE || !isInBrackets(at);
                if (place && isAt(at, phrase) && !isDenied(at)) {
                    if (!phrase.denied()) {
                        return true;
                    }
                    denied.add(new int[] {at, at + phrase.words().length()});
                }
            }
            return false;
        }

        /** Whether the words are the whole header, apart from a colon behind it. */
        private boolean isWhole(String words) {
            return text.startsWith(words)
                    && text.substring(words.length()).replace(':', ' ').isBlank();
        }

        private boolean isAt(int start, Phrase phrase) {
            int end = start + phrase.words().length();
            boolean alone = (start == 0 || !Character.isLetter(text.charAt(start - 1)))
                    && (end == text.length() || !Character.isLetter(text.charAt(end)));
            boolean more = end + 1 < text.length()
                    && text.charAt(end) == ' '
                    && Character.isLetterOrDigit(text.charAt(end + 1));
            return alone && (more || !phrase.followed());
        }

        private boolean isInBrackets(int at) {
            return text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
        }

        private boolean isDenied(int at) {
            return denied.stream().anyMatch(range -> range[0] <= at && at < range[1]);
        }

        /** Whether the words are in the only bracket, at the end: "Quy mô (người/năm)", "Diện tích (ĐVT: ha)". */
        private boolean isInBracket(String words) {
            int open = text.indexOf('(');
            if (open < 0
                    || !text.endsWith(")")
                    || text.indexOf('(', open + 1) >= 0
                    || text.indexOf(')') < text.length() - 1) {
                return false;
            }
            String inside = text.substring(open + 1, text.length() - 1);
            if (inside.startsWith(UNIT_LABEL)) {
                inside = inside.substring(UNIT_LABEL.length()).replaceFirst("^:? ?", "");
            }
            return inside.equals(words) || inside.startsWith(words + "/");
        }
    }
}
