package vn.trichluc.text;

import java.util.Locale;

/**
 * Makes text safe for a terminal or a log. A file's name may hold anything: line feeds that forge a line of their own,
 * controls that erase or colour one, characters that turn the direction of writing. They are written as escapes, as in
 * JSON.
 */
public final class VisibleLine {
    private VisibleLine() {}

    /**
     * Returns the text on one line, with a backslash escape ({@code \n}, {@code \u001b}) for each character that acts
     * on the terminal.
     */
    public static String of(String text) {
        StringBuilder line = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (acts(c) || isLoneSurrogate(text, i)) {
                line = line == null ? new StringBuilder(text.substring(0, i)) : line;
                line.append(escape(c));
            } else if (line != null) {
                line.append(c);
            }
        }
        return line == null ? text : line.toString();
    }

    /**
     * Whether the character acts on a terminal: controls (C0, delete, C1), separators of lines and paragraphs, marks of
     * direction, and characters without width.
     */
    private static boolean acts(char c) {
        return Character.isISOControl(c)
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u061c' // Arabic letter mark
                || (c >= '\u200b' && c <= '\u200f') // without width; marks of direction
                || (c >= '\u202a' && c <= '\u202e') // embeddings and overrides of direction
                || (c >= '\u2060' && c <= '\u206f') // invisible operators, isolates
                || c == '\ufeff'
                || (c >= '\ufff9' && c <= '\ufffb');
    }

    private static boolean isLoneSurrogate(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private static String escape(char c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format(Locale.ROOT, "\\u%04x", (int) c);
        };
    }
}
