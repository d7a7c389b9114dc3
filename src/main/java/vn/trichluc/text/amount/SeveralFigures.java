package vn.trichluc.text.amount;

import java.util.regex.Pattern;

/** Recognises cells in which several figures stand, side by side or as a range: 900 1.000; 2.000 - 2.500; 1.500/400. */
public final class SeveralFigures {
    /** The greatest length of such a cell, in characters. */
    private static final int MAX_CHARACTERS = 200;

    private static final String FIGURE =
            "[-–−+]?\\d{1,3}(?:[.,]\\d{3}){1,12}+(?:[.,]\\d+)?%?|[-–−+]?\\d+(?:[.,]\\d+)*+%?";

    private static final Pattern SEVERAL = Pattern.compile(
            "(?:" + FIGURE + ")(?:(?:\\s*[;/+~÷–—-]\\s*|\\s*,\\s+|\\s+)(?:" + FIGURE + ")){1,100}[.,;]?");

    /** Dates and years, which are no several figures: 3/2024, 15/3, 15/3/2024, 2021-2025, 2021, 2022. */
    private static final Pattern DATE = Pattern.compile(
            "\\d{1,2}/(?:\\d{1,2}/)?(?:19|20)\\d\\d|[0-3]?\\d/[01]?\\d|(?:(?:19|20)\\d\\d(?:\\s*[-–—,;/]\\s*|$))++");

    /** A sum that is no year, number of an instrument or part of a day: 1.500, 350. */
    private static final Pattern SUM = Pattern.compile(
            "(?<![\\p{L}\\d/.,-]|số )(?:\\d{1,3}(?:[.,]\\d{3}){1,12}|(?!(?:19|20)\\d\\d(?!\\d))\\d{3,})(?:,\\d+)?(?![\\d/-]|[.,]\\d)");

    private SeveralFigures() {}

    /** Whether a sum stands among words: "1.500 (làm tròn)", "khoảng 350 cho mỗi xã". */
    public static boolean amongWords(String text) {
        return text.length() <= MAX_CHARACTERS
                && text.chars().anyMatch(Character::isLetter)
                && SUM.matcher(text).find();
    }

    /** Whether the text is nothing but several figures, which a space may also group to one: 1 500. */
    public static boolean in(String text) {
        String plain = text.strip();
        return plain.length() <= MAX_CHARACTERS
                && !plain.isEmpty()
                && SEVERAL.matcher(plain).matches()
                && !DATE.matcher(plain).matches();
    }
}
