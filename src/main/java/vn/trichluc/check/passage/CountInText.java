package vn.trichluc.check.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.text.amount.FigureSearch;

/**
 * A count of running text that does not look back on what was done: "20 hội chợ", "1.200 lượt người".
 *
 * @param start first character of the figure in the passage
 * @param end behind the last of the unit
 * @param printed the figure
 * @param unit first word of the unit, folded
 */
public record CountInText(Passage passage, int start, int end, String printed, String unit) {
    private static final Pattern COUNT = Pattern.compile(
            "(?=\\d)(?<![\\d.,/-])(?<count>\\d{1,3}(?:\\.\\d{3})*+)\\s+(?:lượt\\s+)?(?<unit>\\p{L}+)(?![\\d.,]*\\d)");

    /** In reading order. */
    public static List<CountInText> all(List<Passage> passages, SectionPaths paths) {
        List<CountInText> counts = new ArrayList<>();
        for (Passage passage : passages) {
            if (!paths.looksBack(passage.section())) {
                FigureSearch search = new FigureSearch(COUNT, passage.string());
                Matcher count = search.matcher();
                while (search.find()) {
                    counts.add(new CountInText(
                            passage,
                            count.start("count"),
                            count.end("unit"),
                            count.group("count"),
                            Clause.word(count.group("unit"))));
                }
            }
        }
        return counts;
    }
}
