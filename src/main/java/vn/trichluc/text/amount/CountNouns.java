package vn.trichluc.text.amount;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The nouns that decisions count: mô hình, cơ sở, lao động. They are read once from a list beside this class. */
final class CountNouns {
    private static final Node NOUNS = read();

    private CountNouns() {}

    /** The continuations of a noun, by their next word or comma. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private boolean noun;
    }

    /**
     * Returns the index behind the longest noun that begins with token {@code from}; {@code from} where none does. A
     * noun behind "lượt" (turns) belongs to it: lượt cơ sở, lượt doanh nghiệp.
     */
    static int end(List<Token> tokens, int from) {
        int end = listed(tokens, from);
        boolean turns = end == from + 1
                && tokens.get(from).is("lượt")
                && end < tokens.size()
                && !tokens.get(end).lineStart();
        return turns ? listed(tokens, end) : end;
    }

    private static int listed(List<Token> tokens, int from) {
        int best = from;
        @Nullable Node node = NOUNS;
        for (int i = from; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            node = i > from && token.lineStart() ? null : node.next.get(token.text());
            if (node == null) {
                return best;
            }
            if (node.noun) {
                best = i + 1;
            }
        }
        return best;
    }

    private static Node read() {
        Node root = new Node();
        try (InputStream in = CountNouns.class.getResourceAsStream("count-nouns.txt")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks count-nouns.txt: build it anew");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    add(root, line.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return root;
    }

    private static void add(Node root, String noun) {
        Node node = root;
        for (String word : noun.replace(",", " ,").split(" ", -1)) {
            node = node.next.computeIfAbsent(word, key -> new Node());
        }
        node.noun = true;
    }
}
