package vn.trichluc.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Document;
import vn.trichluc.model.Head;
import vn.trichluc.model.MoneyUnit;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Reading;
import vn.trichluc.model.Section;
import vn.trichluc.model.Table;
import vn.trichluc.model.Warning;
import vn.trichluc.structure.DocumentPart;

/**
 * Warns of what a person should look at: fields of the head that were recognised but not surely enough for the
 * decision, tables that count in an unusual unit of money, and tables that became running text.
 */
final class DocumentWarnings {
    private static final int THOUSAND = 1_000;

    /**
     * The lines of number and date in the head that are not left blank: figures stand before the symbol; day, month and
     * year are there.
     */
    private static final Pattern FILLED_NUMBER = Pattern.compile("^[^/\\d]{0,30}\\d");

    private static final Pattern FILLED_DATE = Pattern.compile("\\d{1,2}\\D+\\d{1,2}\\D+\\d{4}");

    private DocumentWarnings() {}

    /**
     * Returns the document's own warnings, one where the file holds other documents, one for each field of the head
     * that is to be read by a person, one for each table in an unusual unit or one that no column takes, and one for
     * each section whose text holds rows of figures.
     *
     * @param parts the documents of the file
     * @param reading the reading of them all
     */
    static List<Warning> warnings(Document document, List<DocumentPart> parts, Reading reading) {
        List<Warning> warnings = new ArrayList<>(document.warnings());
        SeveralDocuments.warning(parts).ifPresent(warnings::add);
        if (reading.decision().number().isEmpty()) {
            add(warnings, "number", reading.head().number(), FILLED_NUMBER);
        }
        if (reading.decision().date() == null) {
            add(warnings, "date", reading.head().placeAndDate(), FILLED_DATE);
        }
        Head head = reading.head();
        boolean whole = !head.number().isBlank() && !head.placeAndDate().isBlank();
        if (whole && head.title().isBlank() && !head.type().isBlank()) {
            warnings.add(Warning.at(
                    "head-unread",
                    String.format(
                            Locale.ROOT,
                            "Below \"%s\" no title could be told, where one always stands: read it there.",
                            head.type().text().strip()),
                    head.type().at()));
        }
        reading.decision().signers().stream()
                .filter(signer ->
                        signer.position().isEmpty() && !signer.authority().isEmpty())
                .forEach(signer -> warnings.add(Warning.at(
                        "head-unread",
                        String.format(
                                Locale.ROOT,
                                "Between \"%s\" and the name of %s no position could be read, where one always stands: read it there.",
                                signer.authority().get(signer.authority().size() - 1),
                                signer.name().text()),
                        signer.name().at())));
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
        reading.tables().stream()
                .filter(DocumentWarnings::hasUnitWithoutMoney)
                .forEach(table -> warnings.add(unused(table)));
        reading.tables().forEach(table -> warnings.addAll(FiguresWithoutValue.in(table)));
        for (Section section : reading.sections()) {
            TablesAsText.in(section)
                    .ifPresent(
                            found -> warnings.add(new Warning("table-as-text", found.message(), page(found.first()))));
        }
        return warnings;
    }

    /** Whether a table has a unit of money and figures, but no column whose header could be read as one of money. */
    private static boolean hasUnitWithoutMoney(Table table) {
        return table.unit() != null
                && table.columns().stream().noneMatch(column -> column.role() == ColumnRole.MONEY)
                && table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> cell.value() != null && cell.vnd() == null);
    }

    private static Warning unused(Table table) {
        return new Warning(
                "unit-unused",
                String.format(
                        Locale.ROOT,
                        "Table %s stands below \"%s\", but no header of it was recognised as money: its figures have no values in đồng.",
                        table.id(),
                        table.unitLine().text().strip()),
                page(table.unitLine()));
    }

    /** Whether a unit of money is a usual one: đồng, nghìn, triệu, tỷ or nghìn tỷ. */
    private static boolean isUsual(long vnd) {
        long rest = vnd;
        while (rest > 1 && rest % THOUSAND == 0) {
            rest /= THOUSAND;
        }
        return rest == 1;
    }

    private static void add(List<Warning> warnings, String field, PlacedText line, Pattern filled) {
        if (line.confidence().isRecognised() && !line.isBlank()) {
            warnings.add(new Warning(
                    "handwritten",
                    String.format(
                            Locale.ROOT,
                            "The decision's %s could not be read with certainty, probably filled in by pen (recognition saw \"%s\"): read it from the page.",
                            field,
                            line.text().strip()),
                    page(line)));
        } else if (line.confidence().isPrinted() && filled.matcher(line.text()).find()) {
            warnings.add(Warning.at(
                    "head-unread",
                    String.format(
                            Locale.ROOT,
                            "The decision's %s is printed in a form that could not be understood (\"%s\"): read it there.",
                            field,
                            line.text().strip()),
                    line.at()));
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
