package vn.trichluc.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What decisions count: mô hình, cơ sở, lao động. Read once; the list is a resource beside this class. */
final class CountNouns {
    private static final Set<String> NOUNS = read();

    private static final int MOST_WORDS =
            NOUNS.stream().mapToInt(noun -> noun.split("[ ,]+").length).max().orElse(0);

    private CountNouns() {}

    /** Index behind the longest noun that begins with token {@code from}; {@code from} where none does. */
    static int end(List<Token> tokens, int from) {
        StringBuilder phrase = new StringBuilder();
        int best = from;
        for (int i = from; i < tokens.size() && i < from + MOST_WORDS + 1; i++) {
            Token token = tokens.get(i);
            boolean comma = token.is(",") && i > from;
            if (!token.isWord() && !comma || i > from && token.lineStart()) {
                break;
            }
            if (i > from && !comma) {
                phrase.append(' ');
            }
            phrase.append(token.text());
            if (NOUNS.contains(phrase.toString())) {
                best = i + 1;
            }
        }
        return best;
    }

    static boolean isNoun(String phrase) {
        return NOUNS.contains(phrase);
    }

    private static Set<String> read() {
        Set<String> result = new HashSet<>();
        try (InputStream in = CountNouns.class.getResourceAsStream("count-nouns.txt")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks count-nouns.txt: build it anew");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    result.add(line.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Set.copyOf(result);
    }
}
