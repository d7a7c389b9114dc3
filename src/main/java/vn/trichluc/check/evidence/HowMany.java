package vn.trichluc.check.evidence;

import java.util.List;
import java.util.regex.Pattern;
import vn.trichluc.check.passage.Passage;

/** Finds lines that say how many of something there will be: "- Số lượng: 03 phòng". */
public final class HowMany {
    private static final Pattern LABEL = Pattern.compile(
            "\\s*[-+*•–]?\\s*số lượng[^:\\d\\n]{0,40}:\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private HowMany() {}

    /** Returns the counts right behind such a label at the beginning of their line. */
    public static List<StatedCount> of(Passage passage) {
        return passage.letters().contains("so luong")
                ? StatedCount.of(passage).stream().filter(HowMany::isLabelled).toList()
                : List.of();
    }

    private static boolean isLabelled(StatedCount count) {
        String text = count.passage().string();
        int line = text.lastIndexOf('\n', count.start()) + 1;
        return LABEL.matcher(text).region(line, count.start()).matches();
    }
}
