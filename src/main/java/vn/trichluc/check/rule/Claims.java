package vn.trichluc.check.rule;

import java.util.ArrayList;
import java.util.List;
import vn.trichluc.check.claim.Constraint;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.say.Finding;
import vn.trichluc.model.Discrepancy;

/**
 * A rule about figures that must fit together. It says what the document claims; what of that is broken is reported
 * and, with all that holds, what the search for the wrong figure rests on.
 */
public interface Claims extends Rule {
    /** Every claim of this kind that the document means, those that hold and those that do not. */
    List<Constraint> claims(Evidence evidence);

    /** The discrepancy that a broken claim is. */
    Finding report(Constraint broken);

    /** Those of the broken claims that are reported; the others say the same of the same figure. */
    default List<Constraint> reported(List<Constraint> broken) {
        return broken;
    }

    @Override
    default List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        List<Constraint> broken =
                claims(evidence).stream().filter(claim -> !claim.holds()).toList();
        reported(broken).forEach(claim -> report(claim).addTo(found));
        return found;
    }
}
