package vn.trichluc.ingest.warning;

import java.util.Locale;

/** Messages of one line, the same in every locale. */
public final class OneLine {
    private static final int MAX_CAUSE_LENGTH = 160;

    private OneLine() {}

    public static String say(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    /** What went wrong, as part of a message. */
    public static String cause(Throwable cause) {
        String said = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        String line = said.replaceAll("[\\p{Z}\\p{Cc}]+", " ").strip();
        return line.length() <= MAX_CAUSE_LENGTH ? line : line.substring(0, MAX_CAUSE_LENGTH) + "…";
    }
}
