package vn.trichluc.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.trichluc.model.DoubtRule;
import vn.trichluc.model.Ref;
import vn.trichluc.model.Severity;
import vn.trichluc.output.Pointers;

/** Provides the discrepancies of a file in the form that the rule for doubt requires. */
final class KeptClaims {
    private KeptClaims() {}

    static DoubtRule rule(List<Fields> discrepancies) throws UnfitDocument {
        List<DoubtRule.Claim> claims = new ArrayList<>();
        for (Fields each : discrepancies) {
            List<String> refs = each.texts("refs");
            boolean stated = each.textOrNumber("stated") != null
                    && (refs.isEmpty() || Pointers.parse(refs.get(0)).isPresent());
            List<Ref> repaired = new ArrayList<>();
            for (Fields repair : each.objects("repair")) {
                Pointers.parse(repair.textNeeded("ref")).ifPresent(repaired::add);
            }
            claims.add(new DoubtRule.Claim(
                    each.textNeeded("code"),
                    severity(each.textNeeded("severity")),
                    stated,
                    each.text("root") != null,
                    refs.stream().flatMap(ref -> Pointers.parse(ref).stream()).toList(),
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
