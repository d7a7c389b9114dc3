package vn.trichluc.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares amounts of running text by figure, bound and place. */
final class AmountComparison {
    private AmountComparison() {}

    static Matches compare(Gold gold, JsonNode result, List<String> misses) {
        List<JsonNode> free = new ArrayList<>();
        result.path("amounts").forEach(free::add);
        int found = free.size();
        int matched = 0;
        for (Gold.Amount amount : gold.amounts()) {
            int index = find(amount, free);
            if (index >= 0) {
                free.remove(index);
                matched++;
            } else {
                misses.add(String.format(
                        Locale.ROOT,
                        "amount missing: %s %s..%s %s at %s",
                        amount.vnd(),
                        amount.low(),
                        amount.high(),
                        amount.bounds(),
                        amount.place()));
            }
        }
        free.forEach(amount -> misses.add("amount too much: " + amount));
        return new Matches(matched, gold.amounts().size(), found);
    }

    private static int find(Gold.Amount amount, List<JsonNode> results) {
        for (int i = 0; i < results.size(); i++) {
            JsonNode result = results.get(i);
            if (Objects.equals(amount.vnd(), figure(result, "vnd"))
                    && Objects.equals(amount.low(), figure(result, "low"))
                    && Objects.equals(amount.high(), figure(result, "high"))
                    && amount.bounds().contains(result.path("bound").asText(""))
                    && Locus.of(result.path("at")).meets(amount.place())) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Long figure(JsonNode amount, String field) {
        return amount.has(field) ? Long.valueOf(amount.get(field).asLong()) : null;
    }
}
