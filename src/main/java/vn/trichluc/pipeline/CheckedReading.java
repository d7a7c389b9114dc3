package vn.trichluc.pipeline;

import java.util.List;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.Reading;

/** A document together with its discrepancies. */
record CheckedReading(Reading reading, List<Discrepancy> discrepancies) {
    CheckedReading {
        discrepancies = List.copyOf(discrepancies);
    }
}
