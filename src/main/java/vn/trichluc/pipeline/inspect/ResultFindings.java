package vn.trichluc.pipeline.inspect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Amount;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Box;
import vn.trichluc.model.Cell;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.Extraction;
import vn.trichluc.model.PageInfo;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Reading;
import vn.trichluc.model.Row;
import vn.trichluc.model.Section;
import vn.trichluc.model.Signer;
import vn.trichluc.model.Table;
import vn.trichluc.model.Warning;

/** What the output says of one page, where the output says that it stands: on the upright page with its skew. */
final class ResultFindings {
    private final PageInfo page;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private ResultFindings(PageInfo page) {
        this.page = page;
    }

    /**
     * @param findings what is large comes first, discrepancies last
     * @param notes discrepancies that have a place on the page and warnings about it, a line each
     */
    record Result(List<Finding> findings, List<String> notes) {
        Result {
            findings = List.copyOf(findings);
            notes = List.copyOf(notes);
        }
    }

    static Result of(Extraction extraction, PageInfo page) {
        ResultFindings result = new ResultFindings(page);
        Reading reading = extraction.reading();
        reading.tables().forEach(table -> result.add(Mark.TABLE, table.at(), table.id()));
        reading.sections().forEach(result::heading);
        new TreeMap<>(reading.decision().at()).forEach((field, at) -> result.add(Mark.FIELD, at, field));
        for (Signer signer : reading.decision().signers()) {
            result.text(Mark.FIELD, signer.name(), "signer");
        }
        for (Table table : reading.tables()) {
            for (Row row : table.rows()) {
                row.cells().forEach(result::cell);
            }
        }
        reading.amounts().forEach(result::amount);
        result.discrepancies(extraction.discrepancies());
        for (Warning warning : extraction.warnings()) {
            if (Objects.equals(warning.page(), page.number())) {
                result.notes.add(warning.code() + ": " + warning.message());
            }
        }
        return new Result(result.findings, result.notes);
    }

    /** A place of several has all their names. */
    private void discrepancies(List<Discrepancy> discrepancies) {
        Map<Box, Set<String>> names = new LinkedHashMap<>();
        for (Discrepancy each : discrepancies) {
            List<Box> boxes = boxes(each.at());
            boxes.forEach(box ->
                    names.computeIfAbsent(box, unnamed -> new LinkedHashSet<>()).add(each.id()));
            if (!boxes.isEmpty() || each.at().contains(new Anchor.OnPage(page.number()))) {
                notes.add(each.id() + " " + each.code().code() + ": " + each.message());
            }
        }
        names.forEach((box, ids) -> findings.add(new Finding(Mark.DISCREPANCY, box, String.join(" ", ids))));
    }

    private void heading(Section section) {
        add(Mark.HEADING, section.at(), section.id());
        low(section.title());
        low(section.text());
    }

    private void cell(Cell cell) {
        List<String> label = new ArrayList<>();
        BigDecimal value = cell.value();
        if (value != null) {
            label.add("= " + value.toPlainString());
        }
        Double confidence = cell.text().confidence();
        if (confidence != null && confidence < PageFindings.SURE) {
            label.add(PageFindings.percent(confidence));
        }
        if (cell.read() != null) {
            label.add("first read " + cell.read());
        }
        tinted(cell.text());
        add(value == null ? Mark.WORDING : Mark.VALUE, cell.text().at(), String.join(", ", label));
    }

    private void amount(Amount amount) {
        text(Mark.AMOUNT, amount.text(), amount.id() + said(amount));
        Double confidence = amount.confidence();
        if (confidence != null && confidence < PageFindings.SURE) {
            add(Mark.LOW, amount.text().at(), PageFindings.percent(confidence));
        }
    }

    private static String said(Amount amount) {
        if (amount.vnd() != null) {
            return " = " + amount.vnd();
        }
        return " = " + orOpen(amount.low()) + " to " + orOpen(amount.high());
    }

    private static String orOpen(@Nullable Long limit) {
        return limit == null ? "?" : limit.toString();
    }

    private void text(Mark mark, PlacedText text, String label) {
        low(text);
        add(mark, text.at(), label);
    }

    private void low(PlacedText text) {
        doubtful(text)
                .forEach(piece -> add(Mark.LOW, List.of(piece.anchor()), PageFindings.percent(confidence(piece))));
    }

    private void tinted(PlacedText text) {
        doubtful(text).forEach(piece -> add(Mark.LOW, List.of(piece.anchor()), ""));
    }

    private static Stream<PlacedText.Piece> doubtful(PlacedText text) {
        return text.pieces().stream().filter(piece -> confidence(piece) < PageFindings.SURE);
    }

    private static double confidence(PlacedText.Piece piece) {
        Double confidence = piece.confidence();
        return confidence == null ? 1 : confidence;
    }

    /** Only the last of several boxes has the label, which stands below it: there no line of the same text follows. */
    private void add(Mark mark, List<Anchor> at, String label) {
        List<Box> boxes = boxes(at);
        for (int i = 0; i < boxes.size(); i++) {
            findings.add(new Finding(mark, boxes.get(i), i == boxes.size() - 1 ? label : ""));
        }
    }

    private List<Box> boxes(List<Anchor> at) {
        List<Box> boxes = new ArrayList<>();
        for (Anchor anchor : at) {
            if (anchor instanceof Anchor.InBox inBox && inBox.box().page() == page.number()) {
                boxes.add(page.asStored(inBox.box()));
            }
        }
        return boxes;
    }
}
