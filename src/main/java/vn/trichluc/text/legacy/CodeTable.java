package vn.trichluc.text.legacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The codes of one encoding, as its TSV file gives them: a letter for one to three codes. The longest match counts. */
final class CodeTable {
    private static final int RADIX = 16;

    private final Map<String, Character> letters = new HashMap<>();
    private final Map<Character, String> codes = new HashMap<>();
    private final boolean punctuated;
    private int longest = 1;

    /** @param punctuated whether punctuation of Windows-1252 in 80 to 9F stays itself */
    private CodeTable(boolean punctuated) {
        this.punctuated = punctuated;
    }

    static CodeTable load(String name) {
        CodeTable table = new CodeTable(name.equals("tcvn3"));
        String file = name + ".tsv";
        try (InputStream in = CodeTable.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + file + ": build it anew");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    table.add(line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the program's file " + file + " cannot be read", e);
        }
        return table;
    }

    private void add(String[] fields) {
        char letter = (char) Integer.parseInt(fields[1], RADIX);
        StringBuilder sequence = new StringBuilder();
        for (String code : fields[2].split(" ")) {
            sequence.append((char) Integer.parseInt(code, RADIX));
        }
        longest = Math.max(longest, sequence.length());
        codes.put(letter, sequence.toString());
        letters.put(sequence.toString(), letter);
        if (sequence.length() == 2) { // a mark of the other case: typists let the word processor make the capital
            char mark = sequence.charAt(1);
            char other = Character.isLowerCase(mark) ? Character.toUpperCase(mark) : Character.toLowerCase(mark);
            letters.putIfAbsent("" + sequence.charAt(0) + other, letter);
        }
    }

    String decode(String text) {
        StringBuilder result = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int length = match(text, i, result);
            if (length == 0) {
                result.append(text.charAt(i));
            }
            i += Math.max(1, length);
        }
        return result.toString();
    }

    /**
     * Appends the letter of the longest sequence that begins at {@code from}.
     *
     * @return the length of the sequence in characters; 0 if none begins there
     */
    int match(String text, int from, StringBuilder into) {
        StringBuilder sequence = new StringBuilder(longest);
        for (int i = from; i < text.length() && sequence.length() < longest; i++) {
            int code = code(text.charAt(i));
            if (code < 0) {
                break;
            }
            sequence.append((char) code);
        }
        for (int length = sequence.length(); length > 0; length--) {
            Character letter = letters.get(sequence.substring(0, length));
            if (letter != null) {
                into.append(letter.charValue());
                return length;
            }
        }
        return 0;
    }

    private int code(char c) {
        return punctuated && c > 0xFF && !Character.isLetter(c) ? -1 : WindowsLatin.code(c);
    }

    String encode(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String sequence = codes.get(text.charAt(i));
            result.append(sequence == null ? String.valueOf(text.charAt(i)) : sequence);
        }
        return result.toString();
    }
}
