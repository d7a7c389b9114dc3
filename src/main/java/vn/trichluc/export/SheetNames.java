package vn.trichluc.export;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Chooses names for the sheets of one workbook that Excel accepts in characters and length, all of them different. */
final class SheetNames {
    /** The largest length of a sheet's name in UTF-16 characters, which is Excel's limit. */
    static final int MAX_LENGTH = 31;

    /**
     * Matches what a name must not hold: Excel forbids [ ] : * ? / \, XML forbids control characters, and an underscore
     * before x begins an escape.
     */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\\\p{Cc}\\uFFFD]|_(?=x)");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final Pattern EDGE_APOSTROPHES = Pattern.compile("^[' ]+|[' ]+$");

    /** The names given so far, in lower case, since Excel ignores case in them. */
    private final Set<String> taken = new HashSet<>();

    /** Returns a new name like the one wanted, cut to length and with a number at its end if needed. */
    String next(String wanted) {
        String safe = SPACES.matcher(
                        FORBIDDEN.matcher(WorkbookText.wellFormed(wanted)).replaceAll(" "))
                .replaceAll(" ");
        String name = trimmed(safe, MAX_LENGTH);
        for (int i = 2; name.isEmpty() || !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String number = " " + i;
            name = trimmed(trimmed(safe, MAX_LENGTH - number.length()) + number, MAX_LENGTH);
        }
        return name;
    }

    /** Cuts a name to length and removes apostrophes at its ends, which Excel forbids. */
    private static String trimmed(String name, int length) {
        String bare = EDGE_APOSTROPHES.matcher(name).replaceAll("");
        return EDGE_APOSTROPHES.matcher(WorkbookText.cut(bare, length)).replaceAll("");
    }
}
