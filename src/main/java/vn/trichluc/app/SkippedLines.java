package vn.trichluc.app;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.trichluc.pipeline.Skip;

/**
 * Writes a line for each file that is not read. The number of lines for one reason is limited to what a person reads;
 * all files are counted by their reason at the end.
 */
final class SkippedLines {
    /** The largest number of lines for one reason. */
    static final int MOST_OF_A_REASON = 1_000;

    private final Map<Skip, Integer> counts = new EnumMap<>(Skip.class);

    /** Counts a file, and returns the line about it; empty if there were enough. */
    Optional<String> line(String name, Skip why) {
        int count = counts.merge(why, 1, Integer::sum);
        if (count > MOST_OF_A_REASON + 1) {
            return Optional.empty();
        }
        return Optional.of(
                count <= MOST_OF_A_REASON
                        ? "SKIPPED " + name + ": " + why.reason()
                        : "SKIPPED more, not named here, counted at the end: " + why.reason());
    }

    int count() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns how many files were not read for which reason; empty if all were read. */
    Optional<String> summary() {
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of("not read: "
                        + counts.entrySet().stream()
                                .map(entry -> String.format(
                                        Locale.ROOT,
                                        "%d (%s)",
                                        entry.getValue(),
                                        entry.getKey().reason()))
                                .collect(Collectors.joining("; ")));
    }
}
