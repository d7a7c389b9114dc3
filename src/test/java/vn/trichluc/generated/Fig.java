package vn.trichluc.generated;

import java.util.ArrayList;
import java.util.List;

/** A figure of a made-up decision: what is true, what is printed, and where it was written. */
final class Fig {
    final long truth;
    final boolean money;
    final List<Claim> claims = new ArrayList<>();
    String printed;
    int line;

    /** Which fact it states, where tables of one programme state the same: fund and year. */
    String fact = "";

    Fig(long truth, String printed, boolean money) {
        this.truth = truth;
        this.printed = printed;
        this.money = money;
    }

    boolean isBlank() {
        return printed.isEmpty();
    }

    /** Whether some other figure, changed alone, would mend the same sums: then nothing in the document tells which. */
    boolean canBeTold(List<Fig> all) {
        return !claims.isEmpty()
                && all.stream()
                        .noneMatch(other -> other != this
                                && other.claims.size() == claims.size()
                                && new java.util.HashSet<>(other.claims).equals(new java.util.HashSet<>(claims))
                                && isParallel(other));
    }

    private boolean isParallel(Fig other) {
        long same = claims.stream()
                .filter(claim -> (claim.whole() == this) == (claim.whole() == other))
                .count();
        return same == claims.size() || same == 0;
    }

    /** A whole and its parts: what the document claims of its figures by the way it was made. */
    record Claim(int id, Fig whole, List<Fig> parts) {
        void register() {
            whole.claims.add(this);
            parts.forEach(part -> part.claims.add(this));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Claim claim && claim.id == id;
        }

        @Override
        public int hashCode() {
            return id;
        }
    }
}
