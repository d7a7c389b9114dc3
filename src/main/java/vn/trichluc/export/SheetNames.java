package vn.trichluc.export;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of the sheets of one workbook: of the characters and the length that Excel takes, and all different. */
final class SheetNames {
    /** Excel's limit, in characters of UTF-16. */
    static final int MAX_LENGTH = 31;

    /** Excel takes none of [ ] : * ? / \, and XML no controls; an underscore before x is the start of an escape. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\\\p{Cc}\\uFFFD]|_(?=x)");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final Pattern EDGE_APOSTROPHES = Pattern.compile("^[' ]+|[' ]+$");

    /** In lower case: Excel tells names apart without regard to it. */
    private final Set<String> taken = new HashSet<>();

    /** A name like the one wanted, cut and with a number behind it where needed. */
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

    /** Excel takes no apostrophe at either end. */
    private static String trimmed(String name, int length) {
        String bare = EDGE_APOSTROPHES.matcher(name).replaceAll("");
        return EDGE_APOSTROPHES.matcher(WorkbookText.cut(bare, length)).replaceAll("");
    }
}
