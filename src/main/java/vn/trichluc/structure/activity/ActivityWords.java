package vn.trichluc.structure.activity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.trichluc.model.EnvironmentUnusable;
import vn.trichluc.text.Folding;

/**
 * Finds the words of a budget line, and the activities to which the phrases of {@code activity-words.tsv} in it point.
 */
final class ActivityWords {
    private static final String RESOURCE = "activity-words.tsv";

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final List<Phrase> PHRASES = read();

    /** The indices of the phrases that begin with a word. */
    private static final Map<String, List<Integer>> BY_FIRST_WORD = IntStream.range(0, PHRASES.size())
            .boxed()
            .collect(Collectors.groupingBy(
                    phrase -> PHRASES.get(phrase).words().strip().split(" ", 2)[0]));

    private ActivityWords() {}

    /** Words between two spaces that point to an activity. */
    private record Phrase(String activity, String words) {}

    /** Returns the runs of letters in lower case; a year is a word, too. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        String key = Folding.key(text);
        int from = 0;
        while (from < key.length()) {
            int end = from;
            while (end < key.length() && isWordPart(key.charAt(end))) {
                end++;
            }
            if (end > from) {
                add(key.substring(from, end), words);
            }
            from = end + 1;
        }
        return words;
    }

    private static void add(String word, List<String> words) {
        boolean figure = Character.isDigit(word.charAt(0));
        if (figure && YEAR.matcher(word).matches()) {
            words.add("#year");
        } else if (!figure) {
            words.add(word);
        }
    }

    /** Whether the character is part of a word: a letter, or a figure of any kind (m²). */
    private static boolean isWordPart(char c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /** Returns the activities whose phrases stand among the words, once for each phrase. */
    static List<String> activities(List<String> words) {
        String text = spaced(words);
        BitSet found = new BitSet();
        for (String word : words) {
            for (int phrase : BY_FIRST_WORD.getOrDefault(word, List.of())) {
                if (text.contains(PHRASES.get(phrase).words())) {
                    found.set(phrase);
                }
            }
        }
        return found.stream().mapToObj(phrase -> PHRASES.get(phrase).activity()).toList();
    }

    private static String spaced(List<String> words) {
        return " " + String.join(" ", words) + " ";
    }

    private static List<Phrase> read() {
        try (InputStream in = ActivityWords.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new EnvironmentUnusable("the program lacks its file " + RESOURCE + ": build it anew");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.indexOf('\t') > 0)
                    .map(line -> line.split("\t", 2))
                    .map(columns -> new Phrase(columns[0], spaced(of(columns[1]))))
                    .toList();
        } catch (IOException e) {
            throw new EnvironmentUnusable("the program's file " + RESOURCE + " cannot be read", e);
        }
    }
}
