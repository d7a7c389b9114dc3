package vn.trichluc.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Document;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Reading;
import vn.trichluc.model.Warning;

/** What was recognised in the head and left out of the decision, because it is not sure: told in warnings. */
final class Doubts {
    private Doubts() {}

    /** The document's own warnings, and one for each field of the head that is to be read by a person. */
    static List<Warning> warnings(Document document, Reading reading) {
        List<Warning> warnings = new ArrayList<>(document.warnings());
        if (reading.decision().number().isEmpty()) {
            add(warnings, "number", reading.head().number());
        }
        if (reading.decision().date() == null) {
            add(warnings, "date", reading.head().placeAndDate());
        }
        return warnings;
    }

    private static void add(List<Warning> warnings, String field, PlacedText line) {
        if (line.confidence() != null && !line.isBlank()) {
            warnings.add(new Warning(
                    "handwritten",
                    String.format(
                            Locale.ROOT,
                            "The decision's %s could not be read with certainty, probably filled in by pen (recognition saw \"%s\"): read it from the page.",
                            field,
                            line.text().strip()),
                    page(line)));
        }
    }

    private static @Nullable Integer page(PlacedText line) {
        for (Anchor anchor : line.at()) {
            if (anchor instanceof Anchor.InBox inBox) {
                return inBox.box().page();
            }
        }
        return null;
    }
}
