package vn.trichluc.check.say;

import java.util.function.Function;

/**
 * A text in the two languages in which a discrepancy can be reported. What a document prints (labels, figures) is
 * quoted as it stands in both.
 */
public record Phrase(String english, String vietnamese) {
    public static final Phrase NONE = new Phrase("", "");

    /**
     * Fills a text of both languages.
     *
     * @param english with a %s (or %d) for each argument; %% is a per cent sign
     * @param vietnamese with the same number of %s
     * @param arguments phrases, each given in the language of the whole; anything else as it is
     */
    public static Phrase of(String english, String vietnamese, Object... arguments) {
        return new Phrase(fill(english, arguments, Phrase::english), fill(vietnamese, arguments, Phrase::vietnamese));
    }

    /** Returns the phrase with a capital at its beginning. */
    public Phrase capital() {
        return isEmpty() ? this : new Phrase(capital(english), capital(vietnamese));
    }

    public boolean isEmpty() {
        return english.isEmpty();
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String fill(String format, Object[] arguments, Function<Phrase, String> language) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        int next = 0;
        for (int mark = format.indexOf('%'); mark >= 0; mark = format.indexOf('%', from)) {
            filled.append(format, from, mark);
            if (format.charAt(mark + 1) == '%') {
                filled.append('%');
            } else {
                Object argument = arguments[next++];
                filled.append(argument instanceof Phrase phrase ? language.apply(phrase) : String.valueOf(argument));
            }
            from = mark + 2;
        }
        return filled.append(format, from, format.length()).toString();
    }
}
