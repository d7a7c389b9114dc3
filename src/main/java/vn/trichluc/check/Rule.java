package vn.trichluc.check;

import java.util.List;
import vn.trichluc.model.Discrepancy;

/** One kind of contradiction or doubt. A rule has no state and reads nothing but the evidence. */
interface Rule {
    /** What the rule finds, without ids, in any order. */
    List<Discrepancy> find(Evidence evidence);
}
