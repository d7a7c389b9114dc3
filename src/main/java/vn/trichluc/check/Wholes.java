package vn.trichluc.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.trichluc.model.Amount;
import vn.trichluc.model.Bound;

/** Amounts of running text that are stated as parts of others: "A, trong đó: B, C". */
final class Wholes {
    /** @param parts in reading order, at least one, each with one value */
    record Whole(LocatedAmount amount, List<LocatedAmount> parts) {
        Whole {
            parts = List.copyOf(parts);
        }
    }

    private Wholes() {}

    static List<Whole> of(Evidence evidence) {
        Map<String, LocatedAmount> byId = new HashMap<>();
        evidence.amounts().forEach(located -> byId.put(located.amount().id(), located));
        Map<String, List<LocatedAmount>> parts = new LinkedHashMap<>();
        for (LocatedAmount part : evidence.amounts()) {
            String whole = part.amount().whole();
            if (whole != null && byId.containsKey(whole) && isOneValue(part.amount())) {
                parts.computeIfAbsent(whole, w -> new ArrayList<>()).add(part);
            }
        }
        List<Whole> wholes = new ArrayList<>();
        parts.forEach((id, list) -> Optional.ofNullable(byId.get(id))
                .filter(whole -> isOneValue(whole.amount()))
                .ifPresent(whole -> wholes.add(new Whole(whole, list))));
        return wholes;
    }

    private static boolean isOneValue(Amount amount) {
        return amount.vnd() != null
                && amount.bound() != Bound.RANGE
                && amount.per().isEmpty();
    }
}
