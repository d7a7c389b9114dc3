package vn.trichluc.check.rule;

import java.util.List;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.model.Discrepancy;

/** One kind of contradiction or doubt. A rule has no state and reads nothing but the evidence. */
public interface Rule {
    /** What the rule finds, without ids, in any order. */
    List<Discrepancy> find(Evidence evidence);
}
