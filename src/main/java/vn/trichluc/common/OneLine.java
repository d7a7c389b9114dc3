package vn.trichluc.common;

import java.util.Locale;

/** Makes messages of one line, the same in every locale. */
public final class OneLine {
    private static final int MAX_CAUSE_LENGTH = 160;

    private OneLine() {}

    /** Returns a message in a format of {@link String#format}. */
    public static String say(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    /** Returns a text with each run of white space and controls as one space. */
    public static String of(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
    }

    /** Returns what went wrong, as part of a message: at most 160 characters of the library's message. */
    public static String cause(Throwable cause) {
        String line = of(said(cause));
        return line.length() <= MAX_CAUSE_LENGTH ? line : line.substring(0, MAX_CAUSE_LENGTH) + "…";
    }

    /** Returns the first line of what went wrong, for libraries that add a hint or a position on other lines. */
    public static String firstOf(Throwable cause) {
        return firstOf(said(cause));
    }

    public static String firstOf(String text) {
        return text.lines().findFirst().orElse("").strip();
    }

    private static String said(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
