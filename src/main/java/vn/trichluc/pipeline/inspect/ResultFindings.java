package vn.trichluc.pipeline.inspect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
import vn.trichluc.model.Citation;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Decision;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.Doubt;
import vn.trichluc.model.DoubtRule;
import vn.trichluc.model.Extraction;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.PageInfo;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Reading;
import vn.trichluc.model.Section;
import vn.trichluc.model.Table;
import vn.trichluc.model.Warning;

/**
 * Collects what the output says of one page, at the places that the output gives: on the upright page with its skew.
 */
final class ResultFindings {
    private final PageInfo page;
    private final DoubtRule doubts;
    private final List<Remark> findings = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** The places that discrepancies name, each with the gravest kind of doubt there. */
    private final Map<Box, Doubt.Kind> named = new LinkedHashMap<>();

    private ResultFindings(PageInfo page, DoubtRule doubts) {
        this.page = page;
        this.doubts = doubts;
    }

    /**
     * The findings and notes of a page.
     *
     * @param findings what is large comes first, discrepancies last
     * @param notes discrepancies that have a place on the page and warnings about it, a line each
     */
    record Result(List<Remark> findings, List<String> notes) {
        Result {
            findings = List.copyOf(findings);
            notes = List.copyOf(notes);
        }
    }

    static Result of(Extraction extraction, PageInfo page) {
        ResultFindings result = new ResultFindings(page, DoubtRule.of(extraction.discrepancies()));
        Reading reading = extraction.reading();
        extraction.leftOut().forEach(result::leftOut);
        reading.tables().forEach(table -> result.add(Mark.TABLE, table.at(), table.id()));
        reading.sections().forEach(result::heading);
        result.head(reading.decision());
        for (int t = 0; t < reading.tables().size(); t++) {
            result.cells(t, reading.tables().get(t));
        }
        for (int i = 0; i < reading.amounts().size(); i++) {
            result.amount(i, reading.amounts().get(i));
        }
        result.discrepancies(extraction.discrepancies());
        extraction.warnings().forEach(result::warning);
        return new Result(result.findings, result.notes);
    }

    private void leftOut(LeftOut leftOut) {
        String reason = leftOut.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        add(Mark.LEFT_OUT, leftOut.text().at(), "left out: " + reason);
    }

    private void warning(Warning warning) {
        boolean here = Objects.equals(warning.page(), page.number());
        if (here || !boxes(warning.at()).isEmpty()) {
            notes.add(warning.code() + ": " + warning.message());
        }
        add(Mark.WARNING, warning.at(), warning.code());
    }

    private void head(Decision decision) {
        new TreeMap<>(decision.at()).forEach((field, at) -> {
            Confidence confidence = decision.confidence().getOrDefault(field, Confidence.PRINTED);
            doubt(doubts.ofField(field, confidence), at, at);
            add(Mark.FIELD, at, withPercent(field, confidence));
        });
        for (int i = 0; i < decision.signers().size(); i++) {
            PlacedText name = decision.signers().get(i).name();
            doubt(doubts.ofSigner(i, name.confidence()), name);
            add(Mark.FIELD, name.at(), withPercent("signer", name.confidence()));
        }
        for (int i = 0; i < decision.citations().size(); i++) {
            Citation citation = decision.citations().get(i);
            Doubt doubt = doubts.ofCitation(i, citation.confidence(), citation.read() != null);
            String name = citation.number().isEmpty() ? citation.type() : citation.number();
            String label =
                    doubt.kind() == null ? "" : withPercent(name, citation.confidence()) + firstRead(citation.read());
            for (Citation.Mention mention : citation.mentions()) {
                doubt(doubt, mention.text().at(), mention.text().at());
                add(Mark.CITATION, mention.text().at(), label);
            }
        }
    }

    /** Returns a label with the confidence behind it where that is low. */
    private static String withPercent(String label, Confidence confidence) {
        return confidence.isInDoubt() ? label + " " + PageFindings.percent(confidence) : label;
    }

    private static String firstRead(@Nullable String read) {
        return read == null ? "" : ", first read " + read;
    }

    /** Tints what was not read surely; what discrepancies name is framed later, with their names. */
    private void doubt(Doubt doubt, List<Anchor> at, List<Anchor> tinted) {
        if (doubt.isNamed()) {
            Doubt.Kind kind = doubt.kind() == Doubt.Kind.ROOT ? Doubt.Kind.ROOT : Doubt.Kind.SUSPECT;
            boxes(at).forEach(box -> named.merge(box, kind, (one, other) -> one.compareTo(other) <= 0 ? one : other));
        }
        if (doubt.isOfReading()) {
            tinted.forEach(each -> add(Mark.LOW, List.of(each), ""));
        }
    }

    /** Tints the words in doubt of a text with several words, or all of it where none is. */
    private void doubt(Doubt doubt, PlacedText text) {
        List<Anchor> low =
                doubtful(text).map(PlacedText.Piece::anchor).distinct().toList();
        doubt(doubt, text.at(), low.isEmpty() ? text.at() : low);
    }

    /** Marks the places of discrepancies. A place of several has all their names, and the look of the gravest. */
    private void discrepancies(List<Discrepancy> discrepancies) {
        Map<Box, Set<String>> names = new LinkedHashMap<>();
        named.keySet().forEach(box -> names.put(box, new LinkedHashSet<>()));
        for (Discrepancy each : discrepancies) {
            List<Box> boxes = boxes(each.at());
            for (Box box : boxes) {
                names.computeIfAbsent(box, unnamed -> new LinkedHashSet<>()).add(each.id());
                named.putIfAbsent(box, each.root() == null ? Doubt.Kind.ROOT : Doubt.Kind.SUSPECT);
            }
            if (!boxes.isEmpty() || each.at().contains(new Anchor.OnPage(page.number()))) {
                notes.add(each.id() + " " + each.code().code() + ": " + each.message());
            }
        }
        names.forEach((box, ids) -> findings.add(new Remark(
                named.get(box) == Doubt.Kind.SUSPECT ? Mark.SUSPECT : Mark.DISCREPANCY, box, String.join(" ", ids))));
    }

    private void heading(Section section) {
        add(Mark.HEADING, section.at(), section.id());
        low(section.title());
        low(section.text());
    }

    private void cells(int tableIndex, Table table) {
        for (int r = 0; r < table.rows().size(); r++) {
            List<Cell> cells = table.rows().get(r).cells();
            for (int c = 0; c < cells.size(); c++) {
                ColumnRole role =
                        c < table.columns().size() ? table.columns().get(c).role() : ColumnRole.TEXT;
                cell(cells.get(c), doubts.ofCell(tableIndex, r, c, DoubtRule.Shown.of(cells.get(c), role)));
            }
        }
    }

    private void cell(Cell cell, Doubt doubt) {
        List<String> label = new ArrayList<>();
        BigDecimal value = cell.value();
        if (value != null) {
            label.add("= " + value.toPlainString());
        }
        if (doubt.words().contains(Doubt.Kind.NO_NUMBER.word())) {
            label.add("no number");
        }
        Confidence confidence = cell.text().confidence();
        if (confidence.isInDoubt()) {
            label.add(PageFindings.percent(confidence));
        }
        if (cell.read() != null) {
            label.add("first read " + cell.read());
        }
        doubt(doubt, cell.text());
        add(value == null ? Mark.WORDING : Mark.VALUE, cell.text().at(), String.join(", ", label));
    }

    private void amount(int index, Amount amount) {
        Confidence confidence = amount.leastConfidence();
        doubt(doubts.ofAmount(index, confidence), amount.text());
        add(Mark.AMOUNT, amount.text().at(), withPercent(amount.id() + said(amount), confidence));
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

    private void low(PlacedText text) {
        doubtful(text)
                .forEach(piece -> add(Mark.LOW, List.of(piece.anchor()), PageFindings.percent(piece.confidence())));
    }

    private static Stream<PlacedText.Piece> doubtful(PlacedText text) {
        return text.pieces().stream().filter(piece -> piece.confidence().isInDoubt());
    }

    /**
     * Adds a mark at several boxes. Only the last has the label, which stands below it: there no line of the same text
     * follows.
     */
    private void add(Mark mark, List<Anchor> at, String label) {
        List<Box> boxes = boxes(at);
        for (int i = 0; i < boxes.size(); i++) {
            findings.add(new Remark(mark, boxes.get(i), i == boxes.size() - 1 ? label : ""));
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
