package vn.trichluc.text.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads lists of words that an expert keeps in a table of their own, and writes out their short forms. */
public final class WordList {
    /** The largest number of names for one line; more were not meant. */
    private static final int MAX_NAMES_PER_LINE = 1_000;

    private WordList() {}

    /** Returns the lines of a list beside this class. */
    static List<String> resource(String name) {
        return resource(WordList.class, name);
    }

    /** Returns the lines of a list that is beside the class which uses it. */
    public static List<String> resource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name + ": build it anew");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's file " + name + " cannot be read", e);
        }
    }

    /**
     * Returns the columns of a line; empty for a comment and for a blank line.
     *
     * @throws IllegalArgumentException if it has fewer than two
     */
    public static List<String> columns(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return List.of();
        }
        List<String> columns = List.of(line.strip().split("\t+"));
        if (columns.size() < 2) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "two columns with a tab between them are wanted: \"%s\"", line));
        }
        return columns;
    }

    /**
     * Returns all names that a short form stands for: {@code {a|b}} is one of them, {@code [a]} may be missing.
     *
     * @return names with one space between words, none at the ends
     * @throws IllegalArgumentException if a bracket is not closed, or the names are too many
     */
    static List<String> expand(String words) {
        List<String> names = new ArrayList<>(List.of(""));
        int at = 0;
        while (at < words.length()) {
            char c = words.charAt(at);
            int end = at + 1;
            List<String> choices = new ArrayList<>();
            if (c == '{' || c == '[') {
                end = words.indexOf(c == '{' ? '}' : ']', at);
                if (end < 0) {
                    throw new IllegalArgumentException(
                            String.format(Locale.ROOT, "a bracket is not closed: \"%s\"", words));
                }
                choices.addAll(List.of(words.substring(at + 1, end).split("\\|", -1)));
                if (c == '[') {
                    choices.add("");
                }
                end++;
            } else {
                choices.add(String.valueOf(c));
            }
            names = joined(names, choices);
            at = end;
        }
        return names.stream()
                .map(name -> name.replaceAll("\\s+", " ").replace(" ,", ",").strip())
                .toList();
    }

    private static List<String> joined(List<String> names, List<String> choices) {
        if (names.size() * choices.size() > MAX_NAMES_PER_LINE) {
            throw new IllegalArgumentException("one line stands for too many names");
        }
        List<String> joined = new ArrayList<>();
        for (String name : names) {
            for (String choice : choices) {
                joined.add(name + choice);
            }
        }
        return joined;
    }
}
