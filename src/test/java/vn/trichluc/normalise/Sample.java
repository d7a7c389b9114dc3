package vn.trichluc.normalise;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Cell;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Head;
import vn.trichluc.model.Outline;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Row;
import vn.trichluc.model.RowKind;
import vn.trichluc.model.Section;
import vn.trichluc.model.SectionKind;
import vn.trichluc.model.Table;
import vn.trichluc.structure.table.ColumnRelations;

/** Small outlines, put together by hand; every line of text stands on a line of its own. */
public final class Sample {
    private PlacedText issuer = PlacedText.EMPTY;
    private PlacedText type = PlacedText.EMPTY;
    private PlacedText number = PlacedText.EMPTY;
    private PlacedText placeAndDate = PlacedText.EMPTY;
    private PlacedText title = PlacedText.EMPTY;
    private PlacedText effect = PlacedText.EMPTY;
    private final List<PlacedText> captions = new ArrayList<>();
    private final List<PlacedText> preamble = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private int line;

    private @Nullable Double confidence;

    public PlacedText text(String text) {
        return text.isEmpty()
                ? PlacedText.EMPTY
                : PlacedText.of(text, new Anchor.OnLine(++line), Confidence.stated(confidence));
    }

    /** What follows was recognised in a picture. */
    public Sample recognised() {
        return recognised(0.95);
    }

    /** What follows was recognised with this confidence. */
    public Sample recognised(double words) {
        confidence = words;
        return this;
    }

    public Sample head(String issuerLine, String numberLine, String dateLine, String titleLine) {
        issuer = text(issuerLine);
        number = text(numberLine);
        placeAndDate = text(dateLine);
        type = text("QUYẾT ĐỊNH");
        title = text(titleLine);
        return this;
    }

    public Sample caption(String text) {
        captions.add(text(text));
        return this;
    }

    public Sample effect(String text) {
        effect = text(text);
        return this;
    }

    public Sample preamble(String... paragraphs) {
        for (String paragraph : paragraphs) {
            preamble.add(text(paragraph));
        }
        return this;
    }

    public Sample section(String id, @Nullable String parent, String sectionTitle, String... lines) {
        PlacedText placedTitle = text(sectionTitle);
        List<PlacedText> placed = new ArrayList<>();
        for (String each : lines) {
            placed.add(text(each));
        }
        PlacedText body = PlacedText.join("\n", placed);
        sections.add(new Section(id, parent, SectionKind.HEADING, "", placedTitle, body, List.of()));
        return this;
    }

    /**
     * Adds a table.
     *
     * @param rows cells between strokes; a row that begins with "Tổng" is a total
     */
    public Sample table(String unitLine, List<Column> columns, String... rows) {
        String id = "t" + (tables.size() + 1);
        List<Row> all = new ArrayList<>();
        for (String row : rows) {
            List<Cell> cells = new ArrayList<>();
            for (String cell : row.split("\\|", -1)) {
                cells.add(Cell.of(text(cell.strip())));
            }
            RowKind kind = row.startsWith("Tổng") ? RowKind.TOTAL : RowKind.ITEM;
            String label = cells.get(0).text().text();
            all.add(new Row(id + ".r" + (all.size() + 1), null, kind, "", label, cells, cells.size(), List.of()));
        }
        tables.add(new Table(
                id,
                null,
                PlacedText.EMPTY,
                text(unitLine),
                null,
                columns,
                ColumnRelations.of(columns),
                all,
                List.of(new Anchor.OnLine(1))));
        return this;
    }

    public static Column column(ColumnRole role, String... path) {
        return new Column(List.of(path), role, null, null, null);
    }

    private List<Section> withPreamble() {
        List<Section> all = new ArrayList<>(sections);
        if (!preamble.isEmpty()) {
            all.add(0, Section.preamble(preamble));
        }
        return all;
    }

    public Outline outline() {
        return outline(tables);
    }

    public Outline outline(List<Table> others) {
        Head head = new Head(issuer, type, number, placeAndDate, title, captions, effect, List.of(), List.of());
        return new Outline(head, withPreamble(), others, List.of());
    }
}
