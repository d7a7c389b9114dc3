package vn.trichluc.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Compares discrepancies by code and place: one raised may answer several of the gold, and one of the gold several
 * raised.
 */
final class DiscrepancyComparison {
    record Found(Tally required, Tally stretch, int falseAlarms) {}

    private DiscrepancyComparison() {}

    static Found compare(Gold gold, JsonNode result, List<String> misses) {
        List<JsonNode> raised = new ArrayList<>();
        result.path("discrepancies").forEach(raised::add);
        Set<Integer> accepted = new HashSet<>();
        Tally required = Tally.NONE;
        Tally stretch = Tally.NONE;
        for (Gold.Finding finding : gold.discrepancies()) {
            boolean hit = false;
            for (int i = 0; i < raised.size(); i++) {
                if (answers(raised.get(i), finding)) {
                    accepted.add(i);
                    hit = true;
                }
            }
            if (finding.tier().equals("required")) {
                required = required.plus(hit);
            } else if (finding.tier().equals("stretch")) {
                stretch = stretch.plus(hit);
            }
            if (!hit && !finding.tier().equals("optional")) {
                misses.add(String.format(
                        Locale.ROOT, "discrepancy missing: %s %s %s", finding.id(), finding.tier(), finding.codes()));
            }
        }
        int alarms = 0;
        for (int i = 0; i < raised.size(); i++) {
            JsonNode discrepancy = raised.get(i);
            boolean counts = !discrepancy.path("severity").asText().equals("note") && !discrepancy.has("root");
            boolean anywhere =
                    gold.acceptedAnywhere().contains(discrepancy.path("code").asText());
            if (counts && !anywhere && !accepted.contains(i)) {
                alarms++;
                misses.add(String.format(
                        Locale.ROOT,
                        "false alarm: %s %s",
                        discrepancy.path("code").asText(),
                        discrepancy.path("message").asText()));
            }
        }
        return new Found(required, stretch, alarms);
    }

    private static boolean answers(JsonNode discrepancy, Gold.Finding finding) {
        boolean code = finding.codes().isEmpty()
                || finding.codes().contains(discrepancy.path("code").asText());
        return code && Locus.of(discrepancy.path("at")).meets(finding.place());
    }
}
