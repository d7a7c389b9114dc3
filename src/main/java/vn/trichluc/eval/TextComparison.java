package vn.trichluc.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Compares running text, in characters. The output holds it section by section, without the numbers of headings, so
 * each printed line is searched for in all of it, in pieces of at most 64 characters: the edits of a piece are the
 * fewest that turn it into some stretch of the text that was read. Numbers of headings, marks of list items and the
 * colon between a heading's words and its text are left out: the output has them as structure.
 */
final class TextComparison {
    /** The largest length of a piece, with one bit of a machine word for each character. */
    private static final int PIECE = Long.SIZE;

    private static final Pattern MARK = Pattern.compile(
            "^(?:Phần [IVX]+$|(?:Điều \\d+\\.|[IVXLC]+\\.|\\d+(?:\\.\\d+)*+[.)]*|\\p{L}\\)|[-+*])(?:\\s*[-.)]){0,9}\\s+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private TextComparison() {}

    static CharacterErrorRate compare(Gold gold, JsonNode result) {
        int[] plain = characters(read(result, " "));
        int[] withColons = characters(read(result, ": "));
        int edits = 0;
        int length = 0;
        for (String line : gold.text()) {
            String marked = MARK.matcher(line).replaceFirst("");
            for (int[] piece :
                    pieces(characters(MARK.matcher(marked).replaceFirst("").replaceFirst(":$", "")))) {
                edits += Math.min(fewestEdits(piece, plain), fewestEdits(piece, withColons));
                length += piece.length;
            }
        }
        return new CharacterErrorRate(edits, length);
    }

    private static String read(JsonNode result, String afterTitle) {
        StringBuilder read = new StringBuilder();
        for (JsonNode section : result.path("sections")) {
            read.append(section.path("title").asText("")).append(afterTitle);
            read.append(section.path("text").asText("")).append(' ');
        }
        for (JsonNode table : result.path("tables")) { // a line above a table may have become its title
            read.append(table.path("title").asText("")).append(' ');
        }
        return read.toString();
    }

    private static int[] characters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .codePoints()
                .toArray();
    }

    private static List<int[]> pieces(int[] line) {
        List<int[]> result = new ArrayList<>();
        int start = 0;
        while (start < line.length) {
            int end = Math.min(start + PIECE, line.length);
            int space = end;
            while (end < line.length && space > start && line[space - 1] != ' ') {
                space--;
            }
            end = space > start ? space : end;
            result.add(Arrays.copyOfRange(line, start, end));
            start = end;
        }
        return result;
    }

    /**
     * Returns the Levenshtein distance of the piece to the nearest stretch of the text (Myers, A fast bit-vector
     * algorithm for approximate string matching, 1999).
     *
     * @param piece 1 to 64 characters
     */
    static int fewestEdits(int[] piece, int[] text) {
        Map<Integer, Long> positions = new HashMap<>();
        for (int i = 0; i < piece.length; i++) {
            positions.merge(piece[i], 1L << i, (a, b) -> a | b);
        }
        long last = 1L << (piece.length - 1);
        long up = -1L;
        long down = 0;
        int score = piece.length;
        int best = score;
        for (int c : text) {
            long equal = positions.getOrDefault(c, 0L);
            long vertical = equal | down;
            long horizontal = (((equal & up) + up) ^ up) | equal;
            long more = down | ~(horizontal | up);
            long fewer = up & horizontal;
            if ((more & last) != 0) {
                score++;
            } else if ((fewer & last) != 0) {
                score--;
            }
            best = Math.min(best, score);
            more <<= 1;
            fewer <<= 1;
            up = fewer | ~(vertical | more);
            down = more & vertical;
        }
        return best;
    }
}
