package vn.trichluc.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.trichluc.model.Amount;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Bound;
import vn.trichluc.model.Cell;
import vn.trichluc.model.Citation;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Decision;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Fund;
import vn.trichluc.model.Head;
import vn.trichluc.model.MoneyUnit;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Reading;
import vn.trichluc.model.Relation;
import vn.trichluc.model.Row;
import vn.trichluc.model.RowKind;
import vn.trichluc.model.Section;
import vn.trichluc.model.SectionKind;
import vn.trichluc.model.Signer;
import vn.trichluc.model.Table;
import vn.trichluc.normalise.Normaliser;
import vn.trichluc.structure.table.ColumnRelations;

/** A reading made by hand: what a test states, with each line of it on a line of its own. */
public final class Given {
    private static final PlacedText SIGNER = PlacedText.of("Nguyễn Văn A", new Anchor.OnLine(900));

    private String number = "12/QĐ-UBND";
    private LocalDate date = LocalDate.of(2021, 1, 25);
    private PlacedText type = on(3, "QUYẾT ĐỊNH");
    private PlacedText headNumber = on(1, "Số: 12/QĐ-UBND");
    private PlacedText headDate = on(2, "Sơn La, ngày 25 tháng 01 năm 2021");
    private List<Signer> signers = List.of(new Signer(SIGNER, PlacedText.EMPTY, List.of()));
    private final List<PlacedText> captions = new ArrayList<>();
    private final List<PlacedText> preamble = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Amount> amounts = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();

    static PlacedText on(int line, String text) {
        return PlacedText.of(text, new Anchor.OnLine(line));
    }

    Given head(String newNumber, LocalDate newDate) {
        number = newNumber;
        date = newDate;
        return this;
    }

    Given headLines(String numberLine, String dateLine) {
        headNumber = numberLine.isEmpty() ? PlacedText.EMPTY : on(1, numberLine);
        headDate = dateLine.isEmpty() ? PlacedText.EMPTY : on(2, dateLine);
        return this;
    }

    /** Without the word for its kind in the head. */
    Given untyped() {
        type = PlacedText.EMPTY;
        return this;
    }

    Given unsigned() {
        signers = List.of();
        return this;
    }

    Given caption(int line, String text) {
        captions.add(on(line, text));
        return this;
    }

    Given paragraph(int line, String text) {
        preamble.add(on(line, text));
        return this;
    }

    /** A heading in the first place of its kind; the parent is an id or empty. */
    Given heading(int line, String parent, String headingNumber, String title) {
        return section(line, parent, SectionKind.HEADING, headingNumber, title, "");
    }

    public Given section(int line, String parent, SectionKind kind, String sectionNumber, String title, String text) {
        List<PlacedText> lines = new ArrayList<>();
        String[] parts = text.isEmpty() ? new String[0] : text.split("\n");
        for (int i = 0; i < parts.length; i++) {
            lines.add(on(line + 1 + i, parts[i]));
        }
        sections.add(new Section(
                "s" + (sections.size() + 1),
                parent.isEmpty() ? null : parent,
                kind,
                sectionNumber,
                title.isEmpty() ? PlacedText.EMPTY : on(line, title),
                PlacedText.join("\n", lines),
                List.of(new Anchor.OnLine(line))));
        return this;
    }

    /** An amount in the last section; what it is a part of is an id or empty. */
    public Given amount(int line, String text, long vnd, String whole) {
        return amount(line, text, vnd, null, "", whole);
    }

    Given amount(int line, String text, long vnd, Bound bound, String per, String whole) {
        amounts.add(new Amount(
                "a" + (amounts.size() + 1),
                sections.isEmpty() ? null : "s" + sections.size(),
                on(line, text),
                vnd,
                null,
                null,
                bound,
                per,
                null,
                null,
                whole.isEmpty() ? null : whole));
        return this;
    }

    Given citation(String type, Citation.Mention... mentions) {
        citations.add(new Citation(type, mentions[0].number(), mentions[0].date(), List.of(mentions)));
        return this;
    }

    Given citation(Citation citation) {
        citations.add(citation);
        return this;
    }

    static Citation.Mention mention(int line, String number, LocalDate date) {
        return new Citation.Mention(on(line, number), number, date);
    }

    /**
     * A table in triệu đồng. Columns are separated by blanks: "number", "label", or "money:fund:year" and
     * "quantity:fund:year", where fund and year may be left empty, and ":name:SUM-1-2_3" may follow: a formula, its whole and its parts. Rows begin with their kind (G, I, T) and have their
     * cells between bars; items belong to the last group.
     */
    public Given table(int line, String columns, String... rows) {
        return table(line, true, columns, rows);
    }

    Given tableWithoutUnit(int line, String columns, String... rows) {
        return table(line, false, columns, rows);
    }

    private Given table(int line, boolean withUnit, String columns, String... rows) {
        String id = "t" + (tables.size() + 1);
        List<Column> headers = new ArrayList<>();
        for (String column : columns.split(" ")) {
            headers.add(column(column));
        }
        List<Row> body = new ArrayList<>();
        String group = null;
        for (int i = 0; i < rows.length; i++) {
            Row row = row(id + ".r" + (i + 1), group, line + 1 + i, headers, rows[i]);
            body.add(row);
            group = row.kind() == RowKind.GROUP ? row.id() : group;
        }
        tables.add(new Table(
                id,
                sections.isEmpty() ? null : "s" + sections.size(),
                PlacedText.EMPTY,
                withUnit ? on(line, "Đơn vị tính: triệu đồng") : PlacedText.EMPTY,
                new MoneyUnit(1_000_000, withUnit ? "triệu đồng" : ""),
                headers,
                relations(headers, columns.split(" ")),
                body,
                List.of(new Anchor.OnLine(line))));
        return this;
    }

    private static Column column(String description) {
        String[] parts = description.split(":", -1);
        Fund fund = parts.length < 2 || parts[1].isEmpty() ? null : Fund.valueOf(parts[1].toUpperCase(Locale.ROOT));
        Integer year = parts.length < 3 || parts[2].isEmpty() ? null : Integer.valueOf(parts[2]);
        List<String> path = parts.length > 3
                ? List.of(parts[3].replace('_', ' '))
                : List.of(description.replace(':', ' ').strip());
        ColumnRole role = ColumnRole.valueOf(parts[0].toUpperCase(Locale.ROOT));
        return new Column(path, role, year, fund, null, ColumnRelations.isAdditive(path, role));
    }

    private static List<Relation> relations(List<Column> headers, String[] descriptions) {
        List<Relation> relations = new ArrayList<>(ColumnRelations.of(headers));
        for (int i = 0; i < descriptions.length; i++) {
            String[] parts = descriptions[i].split(":", -1);
            if (parts.length > 4) {
                String[] formula = parts[4].split("-");
                List<Integer> columns = new ArrayList<>();
                for (String column : formula[2].split("_")) {
                    columns.add(Integer.valueOf(column));
                }
                relations.add(new Relation(
                        Relation.Kind.valueOf(formula[0]),
                        Relation.Basis.FORMULA,
                        Integer.parseInt(formula[1]),
                        columns));
            }
        }
        return relations;
    }

    private static Row row(String id, String group, int line, List<Column> columns, String description) {
        String[] cells = description.split("\\|", -1);
        RowKind kind =
                cells[0].startsWith("G") ? RowKind.GROUP : cells[0].startsWith("T") ? RowKind.TOTAL : RowKind.ITEM;
        List<Cell> placed = new ArrayList<>();
        String number = "";
        String label = "";
        for (int i = 0; i < columns.size(); i++) {
            String text = i + 1 < cells.length ? cells[i + 1].strip() : "";
            ColumnRole role = columns.get(i).role();
            number = role == ColumnRole.NUMBER ? text : number;
            label = role == ColumnRole.LABEL ? text : label;
            PlacedText sure = text.isEmpty() ? PlacedText.EMPTY : on(line, text);
            PlacedText at = text.endsWith("?") ? doubtful(line, text.substring(0, text.length() - 1)) : sure;
            boolean unsure = text.endsWith("~"); // recognised with a doubt, but understood
            at = unsure ? doubtful(line, text.substring(0, text.length() - 1)) : at;
            text = unsure ? text.substring(0, text.length() - 1) : text;
            boolean figures = role == ColumnRole.MONEY || role == ColumnRole.QUANTITY || role == ColumnRole.PERCENT;
            placed.add(new Cell(at, figures ? value(text) : null, null, null));
        }
        String parent = kind == RowKind.ITEM ? group : null;
        return new Row(id, parent, kind, number, label, placed, cells.length - 1, List.of(new Anchor.OnLine(line)));
    }

    private static PlacedText doubtful(int line, String text) {
        return new PlacedText(
                text, List.of(new PlacedText.Piece(0, text.length(), new Anchor.OnLine(line), Confidence.of(0.5))));
    }

    private static BigDecimal value(String text) {
        if (text.equals("-")) {
            return BigDecimal.ZERO;
        }
        String plain = text.replace(".", "").replace(',', '.');
        return plain.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(plain) : null;
    }

    public Reading reading() {
        Head head = new Head(
                PlacedText.EMPTY,
                type,
                headNumber,
                headDate,
                PlacedText.EMPTY,
                captions,
                PlacedText.EMPTY,
                List.of(),
                signers);
        Decision decision = new Decision(
                "",
                "",
                "",
                "quyết định",
                number,
                "",
                "",
                date,
                null,
                null,
                citations,
                signers,
                List.of(),
                Map.of("number", headNumber.at()),
                Map.of());
        List<Section> all = withPreamble();
        return new Reading(head, decision, all, tables, amounts, new Normaliser().quantities(all));
    }

    private List<Section> withPreamble() {
        List<Section> all = new ArrayList<>(sections);
        if (!preamble.isEmpty()) {
            all.add(0, Section.preamble(preamble));
        }
        return all;
    }

    /** What all rules find. */
    public List<Discrepancy> found() {
        return new Checks().find(reading());
    }

    /** What all rules find of one code. */
    public List<Discrepancy> found(DiscrepancyCode code) {
        return found().stream().filter(one -> one.code() == code).toList();
    }
}
