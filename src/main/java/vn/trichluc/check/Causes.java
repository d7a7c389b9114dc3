package vn.trichluc.check;

import vn.trichluc.check.claim.Constraint;
import vn.trichluc.check.claim.Explanation;
import vn.trichluc.check.claim.Misprint;
import vn.trichluc.check.claim.Root;
import vn.trichluc.model.Cause;
import vn.trichluc.model.SourceKind;

/**
 * Decides the cause of a wrong figure from the kind of slip, the confidence of its recognition and the kind of file;
 * where these do not decide, the cause is unclear.
 */
public final class Causes {
    /** The confidence from which recognition hardly misread a figure. */
    private static final double SURE = 0.95;

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
     * Returns the cause of a broken constraint where it is unknown which figure is wrong. In a typed file it is wrong
     * in the source whichever it is; where recognition doubted one of them, that one is the first to be suspected.
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
