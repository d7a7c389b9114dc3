package vn.trichluc.ingest.flow;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts the items of a Word document's lists, DOCX and DOC alike, in reading order, and writes their numbers. All
 * lists of one definition share their counters; a list that has a start of its own begins with it at its first item
 * (ECMA-376 part 1, 17.9.6, 17.9.11, 17.9.27).
 */
public final class ListCounters {
    private static final int LEVELS = 9;
    private static final int NOT_BEGUN = Integer.MIN_VALUE;

    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> started = new HashSet<>();

    /**
     * Returns the number of the next item as printed; empty if its level prints none.
     *
     * @param definition the name of the definition, whose lists share counters
     * @param list the name of the list within it
     * @param levels the levels of the list, from the top
     * @param level the item's level, from 0
     * @param startOverride the list's own start at this level; null for none
     */
    public String next(
            String definition, String list, List<ListLevel> levels, int level, @Nullable Integer startOverride) {
        int at = Math.max(0, Math.min(level, Math.min(levels.size(), LEVELS) - 1));
        int[] counts = counters.computeIfAbsent(definition, ListCounters::fresh);
        boolean first = started.add(list + '#' + at);
        if (first && startOverride != null) {
            counts[at] = startOverride;
        } else {
            counts[at] = counts[at] == NOT_BEGUN ? levels.get(at).start() : counts[at] + 1;
        }
        for (int deeper = at + 1; deeper < Math.min(levels.size(), LEVELS); deeper++) {
            int restartAfter = levels.get(deeper).restartAfter();
            if (restartAfter > at) {
                counts[deeper] = NOT_BEGUN;
            }
        }
        return write(levels, at, counts);
    }

    private static int[] fresh(String definition) {
        int[] counts = new int[LEVELS];
        Arrays.fill(counts, NOT_BEGUN);
        return counts;
    }

    private static String write(List<ListLevel> levels, int at, int[] counts) {
        ListLevel level = levels.get(at);
        if (level.format() == ListNumberFormat.BULLET) {
            return level.text();
        }
        StringBuilder result = new StringBuilder();
        String text = level.text();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i++);
            char digit = c == '%' && i < text.length() ? text.charAt(i) : ' ';
            if (digit < '1' || digit > '9') {
                result.append(c);
                continue;
            }
            i++;
            int referred = digit - '1';
            if (referred < levels.size()) {
                ListLevel other = levels.get(referred);
                int count = counts[referred] == NOT_BEGUN ? other.start() : counts[referred];
                boolean figures = level.legal() && other.format() != ListNumberFormat.NONE;
                result.append((figures ? ListNumberFormat.DECIMAL : other.format()).format(count));
            }
        }
        return result.toString();
    }
}
