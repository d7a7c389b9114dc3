package vn.trichluc.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.Reading;
import vn.trichluc.text.Funds;
import vn.trichluc.text.Lexicons;

/**
 * Finds what in a document does not agree with itself, and what is doubtful. Changes nothing: a discrepancy names the
 * figures as printed.
 */
public final class Checks {
    private final List<Rule> rules;
    private final Funds funds;

    /** All rules. */
    public Checks() {
        this(Lexicons.standard());
    }

    /** All rules, with the words of a user. */
    public Checks(Lexicons lexicons) {
        this(
                lexicons.funds(),
                List.of(
                        new NumberConflict(),
                        new NumberBlank(),
                        new DateConflict(),
                        new RowTotal(),
                        new ColumnTotal(),
                        new GroupTotal(),
                        new CellLost(),
                        new PageMissing(),
                        new TableTable(),
                        new TextTable(),
                        new TextTableCount(),
                        new TextTotal(),
                        new PartExceedsWhole(),
                        new Share(),
                        new WordsFigures(),
                        new RateProduct(),
                        new ListCount(),
                        new PeriodCount(),
                        new AmountImplausible(),
                        new AnnexMissing(),
                        new NumberingGap(),
                        new NumberingRepeat(),
                        new CitationMalformed(),
                        new CitationConflict(),
                        new PartMissing(),
                        new UnitMissing(),
                        new NumberAmbiguous()));
    }

    Checks(Funds funds, List<Rule> rules) {
        this.funds = funds;
        this.rules = List.copyOf(rules);
    }

    /** All discrepancies of the document, numbered d1, d2, … by place and then by code; empty where none was found. */
    public List<Discrepancy> find(Reading reading) {
        Evidence evidence = Evidence.of(reading, funds);
        Map<Object, Discrepancy> distinct = new LinkedHashMap<>();
        for (Rule rule : rules) {
            for (Discrepancy one : rule.find(evidence)) {
                distinct.putIfAbsent(List.of(one.code(), one.at(), one.message()), one);
            }
        }
        List<Discrepancy> ordered = new ArrayList<>(distinct.values());
        ordered.sort(ReadingOrder.DISCREPANCIES);
        List<Discrepancy> numbered = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            numbered.add(ordered.get(i).withId("d" + (i + 1)));
        }
        return numbered;
    }
}
