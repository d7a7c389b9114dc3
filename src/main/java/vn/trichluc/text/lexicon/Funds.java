package vn.trichluc.text.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Fund;
import vn.trichluc.text.Folding;
import vn.trichluc.text.Letters;

/**
 * Finds names of sources of money, in headers and in running text: KCQG, "khuyến công quốc gia", "vốn lồng ghép". The
 * names are in {@code funds.tsv}, which says how to write more. If two names overlap, the earlier line wins: "lồng ghép
 * ngân sách tỉnh" is lồng ghép.
 *
 * <p>The class is immutable; finding takes time in proportion to the text.
 */
public final class Funds {
    private static final Funds STANDARD = new Funds(List.of());

    /** A name of {@code fund} in characters {@code start} to {@code end}. */
    public record Found(Fund fund, int start, int end) {}

    /**
     * The sources that a text names.
     *
     * @param fund the most specific one; null if none is named, or a name means two
     * @param all every fund that is named, as {@link #all} gives them
     */
    public record Sources(@Nullable Fund fund, List<Found> all) {
        public Sources {
            all = List.copyOf(all);
        }
    }

    private enum Where {
        ANYWHERE,
        HEADER,
        WHOLE;

        static Where of(String word) {
            return switch (word) {
                case "" -> ANYWHERE;
                case "header" -> HEADER;
                case "whole" -> WHOLE;
                default ->
                    throw new IllegalArgumentException(
                            String.format(Locale.ROOT, "header, whole or nothing is wanted, not \"%s\"", word));
            };
        }
    }

    /**
     * A name of the list.
     *
     * @param line the line of the name; the smaller, the more it counts
     * @param name the name, folded
     * @param funds the funds that it means; empty if it means none
     */
    private record Name(int line, String name, Set<Fund> funds, Where where) {}

    private record Hit(Name name, int start, int end) {}

    /** The names by their first word; of one line the longest first. */
    private final Map<String, List<Name>> names;

    /** The first letters of those words. */
    private final String initials;

    /** Returns the names in {@code funds.tsv}. */
    public static Funds standard() {
        return STANDARD;
    }

    /**
     * Gives names of funds that a user's own lines extend.
     *
     * @param lines as in {@code funds.tsv}; they count before its own
     * @throws IllegalArgumentException with the number of the line that cannot be understood
     */
    public static Funds with(List<String> lines) {
        return new Funds(lines);
    }

    private Funds(List<String> own) {
        Map<String, List<Name>> byWord = new HashMap<>();
        int line = 0;
        for (String text : own) {
            line++;
            try {
                add(text, line, byWord);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(String.format(Locale.ROOT, "line %d: %s", line, e.getMessage()), e);
            }
        }
        for (String text : WordList.resource("funds.tsv")) {
            line++;
            add(text, line, byWord);
        }
        byWord.values()
                .forEach(list -> list.sort(Comparator.comparingInt(Name::line)
                        .thenComparing(name -> -name.name().length())));
        names = Map.copyOf(byWord);
        initials = names.keySet().stream()
                .map(word -> word.substring(0, 1))
                .distinct()
                .collect(Collectors.joining());
    }

    private static void add(String text, int line, Map<String, List<Name>> byWord) {
        List<String> columns = WordList.columns(text);
        if (columns.isEmpty()) {
            return;
        }
        Set<Fund> funds = new TreeSet<>();
        for (String word : columns.get(0).strip().split("\\+")) {
            if (!word.equals("none")) {
                funds.add(fund(word));
            }
        }
        Where where = Where.of(columns.size() > 2 ? columns.get(2).strip() : "");
        for (String name : WordList.expand(columns.get(1))) {
            String folded = Folding.bare(name);
            if (folded.isEmpty() || !Letters.isLetterOrDigit(folded.charAt(0))) {
                throw new IllegalArgumentException("a name begins with a letter");
            }
            byWord.computeIfAbsent(folded.substring(0, wordEnd(folded, 0)), word -> new ArrayList<>())
                    .add(new Name(line, folded, Set.copyOf(funds), where));
        }
    }

    private static Fund fund(String word) {
        try {
            return Fund.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "\"%s\" is no fund of the contract", word), e);
        }
    }

    /** Returns the fund that a header cell names, the most specific one; empty if a name means two. */
    public Optional<Fund> inHeader(String header) {
        return first(hits(header, true));
    }

    /**
     * Returns the fund that a clause of running text or a row's label names, the most specific one; empty if a name
     * means two.
     */
    public Optional<Fund> inText(String text) {
        return first(hits(text, false));
    }

    /** Returns every fund that running text names, in order of place, without overlaps; one name can mean two. */
    public List<Found> all(String text) {
        return all(hits(text, false));
    }

    /** Returns the results of {@link #inText} and {@link #all} together. */
    public Sources sources(String text) {
        List<Hit> hits = hits(text, false);
        return new Sources(first(hits).orElse(null), all(hits));
    }

    private static List<Found> all(List<Hit> hits) {
        List<Found> all = new ArrayList<>();
        hits.stream()
                .sorted(Comparator.comparingInt(Hit::start))
                .forEach(hit -> hit.name().funds().stream()
                        .sorted()
                        .forEach(fund -> all.add(new Found(fund, hit.start(), hit.end()))));
        return List.copyOf(all);
    }

    /** Returns the sources that running text or a label names, each once; the total (tổng) is no source. */
    public Set<Fund> named(String text) {
        Set<Fund> named = EnumSet.noneOf(Fund.class);
        hits(text, false).forEach(hit -> named.addAll(hit.name().funds()));
        named.remove(Fund.TOTAL);
        return named;
    }

    private static Optional<Fund> first(List<Hit> hits) {
        return hits.stream()
                .map(Hit::name)
                .filter(name -> !name.funds().isEmpty())
                .min(Comparator.comparingInt(Name::line))
                .filter(name -> name.funds().size() == 1)
                .map(name -> name.funds().iterator().next());
    }

    /** Returns names in the text that do not overlap, in no order. */
    private List<Hit> hits(String text, boolean header) {
        Squeezed letters = Squeezed.of(text);
        String squeezed = letters.text;
        List<Hit> hits = new ArrayList<>();
        for (int at = 0; at < squeezed.length(); ) {
            if (!Letters.isLetterOrDigit(squeezed.charAt(at))) {
                at++;
                continue;
            }
            int end = wordEnd(squeezed, at);
            List<Name> begun = initials.indexOf(squeezed.charAt(at)) < 0
                    ? List.of()
                    : names.getOrDefault(squeezed.substring(at, end), List.of());
            for (Name name : begun) {
                int behind = at + name.name().length();
                boolean whole = at == 0 && behind == squeezed.length();
                boolean place = name.where() == Where.ANYWHERE || (header && (name.where() == Where.HEADER || whole));
                if (place && squeezed.startsWith(name.name(), at) && isBoundary(squeezed, behind)) {
                    hits.add(new Hit(name, letters.original(at), letters.original(behind - 1) + 1));
                }
            }
            at = end;
        }
        if (hits.size() < 2) {
            return hits;
        }
        hits.sort(Comparator.comparingInt((Hit hit) -> hit.name().line())
                .thenComparing(hit -> -hit.name().name().length())
                .thenComparingInt(Hit::start));
        TreeMap<Integer, Hit> kept = new TreeMap<>();
        for (Hit hit : hits) {
            Map.Entry<Integer, Hit> before = kept.lowerEntry(hit.end());
            if (before == null || before.getValue().end() <= hit.start()) {
                kept.put(hit.start(), hit);
            }
        }
        return List.copyOf(kept.values());
    }

    private static boolean isBoundary(String text, int at) {
        return at == text.length()
                || !Letters.isLetterOrDigit(text.charAt(at))
                || !Letters.isLetterOrDigit(text.charAt(at - 1));
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Letters.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Folded letters with one space for each run of white space, none at the ends, none before a comma. */
    private static final class Squeezed {
        private final String text;

        /** The place of each character in the text. */
        private final int[] places;

        private Squeezed(String text, int[] places) {
            this.text = text;
            this.places = places;
        }

        static Squeezed of(String printed) {
            String letters = Folding.letters(printed);
            StringBuilder squeezed = new StringBuilder(letters.length());
            int[] places = new int[letters.length()];
            boolean space = false;
            for (int i = 0; i < letters.length(); i++) {
                char c = letters.charAt(i);
                if (c == ' ' || Character.isWhitespace(c)) {
                    space = true;
                    continue;
                }
                if (space && c != ',' && squeezed.length() > 0) {
                    places[squeezed.length()] = i - 1;
                    squeezed.append(' ');
                }
                space = false;
                places[squeezed.length()] = i;
                squeezed.append(c);
            }
            return new Squeezed(squeezed.toString(), places);
        }

        int original(int at) {
            return places[at];
        }
    }
}
