package vn.trichluc.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a seed on each page of a copy, written as "3-36 41" for each page. */
final class LineRanges {
    private static final Pattern RANGE = Pattern.compile("(\\d+)(?:-(\\d+))?");

    private final List<SortedSet<Integer>> pages = new ArrayList<>();

    /** @param ranges the ranges of each page, from the first */
    LineRanges(List<String> ranges) {
        for (String page : ranges) {
            pages.add(lines(page));
        }
    }

    /**
     * Parses the ranges of one page.
     *
     * @throws IllegalArgumentException if it is no list of lines
     */
    static SortedSet<Integer> lines(String ranges) {
        SortedSet<Integer> result = new TreeSet<>();
        for (String range : ranges.isBlank() ? new String[0] : ranges.strip().split("\\s+")) {
            Matcher matcher = RANGE.matcher(range);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("expected lines such as 3-36, found " + range);
            }
            int first = Integer.parseInt(matcher.group(1));
            int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
            for (int line = first; line <= last; line++) {
                result.add(line);
            }
        }
        return result;
    }

    boolean isPrinted(int line) {
        return pages.stream().anyMatch(page -> page.contains(line));
    }

    /** Returns the pages, from 1, that hold any of the lines. */
    List<Integer> pagesOf(Iterable<Integer> lines) {
        TreeSet<Integer> result = new TreeSet<>();
        for (int line : lines) {
            for (int page = 0; page < pages.size(); page++) {
                if (pages.get(page).contains(line)) {
                    result.add(page + 1);
                }
            }
        }
        return List.copyOf(result);
    }
}
