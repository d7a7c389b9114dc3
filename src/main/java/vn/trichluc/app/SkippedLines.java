package vn.trichluc.app;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.trichluc.pipeline.Skip;

/**
 * How files that are not read are told: each on a line of its own. Of a reason that very many share no more lines are said
 * than a person reads; all of them are counted by their reason at the end.
 */
final class SkippedLines {
    /** Lines of one reason. */
    static final int MOST_OF_A_REASON = 1_000;

    private final Map<Skip, Integer> counts = new EnumMap<>(Skip.class);

    /** Counts a file, and returns what is to be said of it; empty where enough was said. */
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

    /** How many for which reason; empty where all was read. */
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
