package vn.trichluc.check;

import vn.trichluc.check.claim.Constraint;
import vn.trichluc.check.claim.Explanation;
import vn.trichluc.check.claim.Misprint;
import vn.trichluc.check.claim.Root;
import vn.trichluc.model.Cause;
import vn.trichluc.model.SourceKind;

/** Why a wrong figure is there, as far as its kind, its recognition and the kind of file tell. */
public final class Causes {
    /** Recognition that is as sure of a figure as this did hardly misread it. */
    private static final double SURE = 0.95;

    private final boolean typed;
    private final Misprint slips;

    public Causes(SourceKind.Origin origin, Misprint slips) {
        this.typed = origin == SourceKind.Origin.TYPED;
        this.slips = slips;
    }

    /** Several wrong figures that agree with one another are a miscalculation: no misreading carries itself on. */
    public Cause of(Root root) {
        if (root.changes().size() > 1) {
            return Cause.SOURCE;
        }
        Explanation.Change change = root.changes().get(0);
        boolean ofReading = slips.of(change.figure(), change.value()).isOfReading();
        Double confidence = change.figure().confidence();
        if (confidence == null) {
            return typed || !ofReading ? Cause.SOURCE : Cause.UNCLEAR;
        }
        if (confidence < Misprint.DOUBTED) {
            return Cause.RECOGNITION;
        }
        return confidence >= SURE && !ofReading ? Cause.SOURCE : Cause.UNCLEAR;
    }

    /**
     * Where it is not known which figure is wrong. In a typed file it is wrong in the source whichever it is; where
     * recognition doubted one of them, that one is the first to ask.
     */
    Cause unexplained(Constraint broken, Cause known) {
        boolean doubted = broken.figures().stream()
                .anyMatch(figure -> figure.confidence() != null && figure.confidence() < Misprint.DOUBTED);
        if (doubted) {
            return Cause.RECOGNITION;
        }
        return typed && known == Cause.UNCLEAR ? Cause.SOURCE : known;
    }
}
