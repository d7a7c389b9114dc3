package vn.trichluc.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.trichluc.model.DoubtRule;
import vn.trichluc.model.Severity;

/** The discrepancies of a file as the rule for doubt takes them. */
final class KeptClaims {
    private KeptClaims() {}

    static DoubtRule rule(List<Fields> discrepancies) throws UnfitDocument {
        List<DoubtRule.Claim> claims = new ArrayList<>();
        for (Fields each : discrepancies) {
            List<String> repaired = new ArrayList<>();
            for (Fields repair : each.objects("repair")) {
                repaired.add(repair.textNeeded("ref"));
            }
            claims.add(new DoubtRule.Claim(
                    each.textNeeded("code"),
                    severity(each.textNeeded("severity")),
                    each.textOrNumber("stated") != null,
                    each.text("root") != null,
                    each.texts("refs"),
                    repaired));
        }
        return new DoubtRule(claims);
    }

    private static Severity severity(String word) throws UnfitDocument {
        for (Severity severity : Severity.values()) {
            if (severity.name().toLowerCase(Locale.ROOT).equals(word)) {
                return severity;
            }
        }
        throw new UnfitDocument("no severity: " + word);
    }
}
