package vn.trichluc.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Document;
import vn.trichluc.model.MoneyUnit;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Reading;
import vn.trichluc.model.Section;
import vn.trichluc.model.Table;
import vn.trichluc.model.Warning;

/**
 * What a person should look at, told in warnings: what was recognised in the head and left out of the decision, because
 * it is not sure, tables that count in an unusual unit of money, and tables that became running text.
 */
final class Doubts {
    private static final int THOUSAND = 1_000;

    private Doubts() {}

    /**
     * The document's own warnings, one for each field of the head that is to be read by a person, one for each table in
     * an unusual unit, and one for each section whose text holds rows of figures.
     */
    static List<Warning> warnings(Document document, Reading reading) {
        List<Warning> warnings = new ArrayList<>(document.warnings());
        if (reading.decision().number().isEmpty()) {
            add(warnings, "number", reading.head().number());
        }
        if (reading.decision().date() == null) {
            add(warnings, "date", reading.head().placeAndDate());
        }
        for (Table table : reading.tables()) {
            MoneyUnit unit = table.unit();
            if (unit != null && !isUsual(unit.vnd())) {
                warnings.add(new Warning(
                        "unit-unusual",
                        String.format(
                                Locale.ROOT,
                                "Table %s counts in \"%s\", %d đồng each: compare a figure with the text before you use its values.",
                                table.id(),
                                unit.text(),
                                unit.vnd()),
                        page(table.unitLine())));
            }
        }
        for (Section section : reading.sections()) {
            TablesAsText.in(section)
                    .ifPresent(
                            found -> warnings.add(new Warning("table-as-text", found.message(), page(found.first()))));
        }
        return warnings;
    }

    /** đồng, nghìn, triệu, tỷ, nghìn tỷ. */
    private static boolean isUsual(long vnd) {
        long rest = vnd;
        while (rest > 1 && rest % THOUSAND == 0) {
            rest /= THOUSAND;
        }
        return rest == 1;
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
