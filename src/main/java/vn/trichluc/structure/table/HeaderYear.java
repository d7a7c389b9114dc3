package vn.trichluc.structure.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.text.Folding;
import vn.trichluc.text.WordEdge;

/** The year that a column's header names: "Năm 2021", "Kế hoạch 2022". */
final class HeaderYear {
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/.,-])((?:19|20)\\d\\d)(?![\\d/]|[.,]\\d)");

    private static final Pattern SPAN_OF_YEARS =
            Pattern.compile("(?:19|20)\\d\\d\\s*(?:-|–|den|toi|÷|—)\\s*(?:nam\\s*)?(?:19|20)?\\d\\d");

    /** "Lũy kế đến hết năm 2025" counts more than the year. */
    private static final Pattern UNTIL_YEAR =
            Pattern.compile(WordEdge.START + "(?:den|toi|truoc|het)(?: het| cuoi)?(?: ngay)?(?: nam)? (?:19|20)\\d\\d|"
                    + WordEdge.START + "luy ke" + WordEdge.END);

    private HeaderYear() {}

    /** Whether a year stands in the text. */
    static boolean isIn(String text) {
        return YEAR.matcher(text).find();
    }

    /**
     * Reads the year of a column.
     *
     * @param path the header's cells from the top
     * @return the year that the deepest of them names alone; null where it names a span of years, or none does
     */
    static @Nullable Integer of(List<String> path) {
        for (int level = path.size() - 1; level >= 0; level--) {
            String name = path.get(level);
            String letters = Folding.letters(name);
            if (SPAN_OF_YEARS.matcher(letters).find()
                    || UNTIL_YEAR.matcher(letters).find()) {
                continue;
            }
            Matcher matcher = YEAR.matcher(name);
            if (matcher.find()) {
                Integer year = Integer.valueOf(matcher.group(1));
                boolean another = false;
                while (matcher.find()) {
                    another |= !year.equals(Integer.valueOf(matcher.group(1)));
                }
                if (!another) {
                    return year;
                }
            }
        }
        return null;
    }
}
