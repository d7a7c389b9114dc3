package vn.trichluc.check;

import vn.trichluc.check.claim.Constraint;
import vn.trichluc.check.claim.Explanation;
import vn.trichluc.check.claim.Misprint;
import vn.trichluc.check.claim.Root;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.SourceKind;

/**
 * Decides the cause of a wrong figure from the kind of slip, the confidence of its recognition and the kind of file;
 * where these do not decide, the cause is unclear.
 */
public final class Causes {
    private final boolean typed;
    private final Misprint slips;

    public Causes(SourceKind.Origin origin, Misprint slips) {
        this.typed = origin == SourceKind.Origin.TYPED;
        this.slips = slips;
    }

    /**
     * Returns the cause of a slip. Several wrong figures that agree with one another are a miscalculation: no
     * misreading carries itself on.
     */
    public Cause of(Root root) {
        if (root.changes().size() > 1) {
            return Cause.SOURCE;
        }
        Explanation.Change change = root.changes().get(0);
        boolean ofReading = slips.of(change.figure(), change.value()).isOfReading();
        Confidence confidence = change.figure().confidence();
        if (confidence.isInDoubt()) {
            return Cause.RECOGNITION;
        }
        boolean certain = (confidence.isPrinted() && typed)
                || (!confidence.isBelow(Confidence.Limit.HARDLY_MISREAD) && !ofReading);
        return certain ? Cause.SOURCE : Cause.UNCLEAR;
    }

    /**
     * Returns the cause of a broken constraint where it is unknown which figure is wrong. In a typed file it is wrong
     * in the source whichever it is; where recognition doubted one of them, that one is the first to be suspected.
     */
    Cause unexplained(Constraint broken, Cause known) {
        boolean doubted =
                broken.figures().stream().anyMatch(figure -> figure.confidence().isInDoubt());
        if (doubted) {
            return Cause.RECOGNITION;
        }
        return typed && known == Cause.UNCLEAR ? Cause.SOURCE : known;
    }
}
