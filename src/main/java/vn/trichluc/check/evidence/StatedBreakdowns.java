package vn.trichluc.check.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trichluc.check.passage.LocatedAmount;
import vn.trichluc.model.Amount;
import vn.trichluc.model.Bound;

/** Finds amounts of running text that are stated as parts of others: "A, trong đó: B, C". */
public final class StatedBreakdowns {
    /**
     * A whole with its parts.
     *
     * @param parts in reading order, at least one, each with one value
     */
    public record Whole(LocatedAmount amount, List<LocatedAmount> parts) {
        public Whole {
            parts = List.copyOf(parts);
        }
    }

    private StatedBreakdowns() {}

    public static List<Whole> of(Evidence evidence) {
        Map<String, LocatedAmount> byId = new HashMap<>();
        evidence.amounts().forEach(located -> byId.put(located.amount().id(), located));
        Map<String, List<LocatedAmount>> parts = new LinkedHashMap<>();
        for (LocatedAmount part : evidence.amounts()) {
            LocatedAmount whole = whole(part, byId);
            if (whole != null && isOneValue(part.amount())) {
                parts.computeIfAbsent(whole.amount().id(), w -> new ArrayList<>())
                        .add(part);
            }
        }
        List<Whole> wholes = new ArrayList<>();
        parts.forEach((id, list) -> Optional.ofNullable(byId.get(id))
                .filter(whole -> isOneValue(whole.amount()))
                .ifPresent(whole -> wholes.add(new Whole(whole, list))));
        return wholes;
    }

    /**
     * Returns the amount that this one is a part of. A part that is more than its whole, but not more than the whole of
     * that, stands beside its stated whole as another part.
     */
    private static @Nullable LocatedAmount whole(LocatedAmount part, Map<String, LocatedAmount> byId) {
        LocatedAmount whole = whole(part.amount(), byId);
        LocatedAmount outer = whole == null ? null : whole(whole.amount(), byId);
        boolean fellow = whole != null
                && outer != null
                && isOneValue(part.amount())
                && isOneValue(whole.amount())
                && isOneValue(outer.amount())
                && part.exceeds(whole)
                && !part.exceeds(outer);
        return fellow ? outer : whole;
    }

    private static @Nullable LocatedAmount whole(Amount amount, Map<String, LocatedAmount> byId) {
        String id = amount.whole();
        return id == null ? null : byId.get(id);
    }

    private static boolean isOneValue(Amount amount) {
        return amount.vnd() != null
                && amount.bound() != Bound.RANGE
                && amount.per().isEmpty();
    }
}
