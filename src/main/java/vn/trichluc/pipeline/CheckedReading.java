package vn.trichluc.pipeline;

import java.util.List;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.Reading;

/** A document with what in it does not agree. */
record CheckedReading(Reading reading, List<Discrepancy> discrepancies) {
    CheckedReading {
        discrepancies = List.copyOf(discrepancies);
    }
}
