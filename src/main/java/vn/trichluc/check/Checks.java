package vn.trichluc.check;

import java.util.ArrayList;
import java.util.Comparator;
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
                        new CellShifted(),
                        new PageMissing(),
                        new TableTable(),
                        new TextTable(),
                        new TextText(),
                        new GoalCount(),
                        new TextTableCount(),
                        new YearlyCount(),
                        new PairedCount(),
                        new WholePlanCount(),
                        new TextTotal(),
                        new PartExceedsWhole(),
                        new Share(),
                        new ColumnShare(),
                        new WordsFigures(),
                        new RateProduct(),
                        new RateBound(),
                        new ListCount(),
                        new PeriodCount(),
                        new AmountImplausible(),
                        new AnnexMissing(),
                        new NumberingGap(),
                        new NumberingRepeat(),
                        new RowNumbering(),
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

    /** The same for a source of unknown making. */
    public List<Discrepancy> find(Reading reading) {
        return find(reading, Origin.ANY);
    }

    /**
     * All discrepancies of the document, numbered d1, d2, … by place and then by code; empty where none was found. What
     * follows from one wrong figure names its root, and the root proposes the repair.
     */
    public List<Discrepancy> find(Reading reading, Origin origin) {
        Evidence evidence = Evidence.of(reading, funds);
        List<Constraint> claims = new ArrayList<>();
        Map<Object, Flag> distinct = new LinkedHashMap<>();
        for (Rule rule : rules) {
            for (Flag flag : flags(rule, evidence, claims)) {
                Discrepancy one = flag.discrepancy();
                distinct.putIfAbsent(List.of(one.code(), one.at(), one.message()), flag);
            }
        }
        List<Flag> flags = new ArrayList<>(distinct.values());
        flags.sort(Comparator.comparing(Flag::discrepancy, ReadingOrder.DISCREPANCIES));
        for (int i = 0; i < flags.size(); i++) {
            Flag flag = flags.get(i);
            flags.set(i, flag.with(flag.discrepancy().withId("d" + (i + 1))));
        }
        Roots roots = new Roots(claims);
        return new RootNaming(roots, new Causes(origin, roots.slips())).name(flags);
    }

    /** What the rule finds; what it claims is added to the claims. */
    private static List<Flag> flags(Rule rule, Evidence evidence, List<Constraint> claims) {
        List<Flag> flags = new ArrayList<>();
        if (rule instanceof Claims claiming) {
            List<Constraint> own = claiming.claims(evidence);
            claims.addAll(own);
            List<Constraint> broken =
                    own.stream().filter(claim -> !claim.holds()).toList();
            for (Constraint claim : claiming.reported(broken)) {
                List<Discrepancy> one = new ArrayList<>();
                claiming.report(claim).addTo(one);
                one.forEach(discrepancy -> flags.add(new Flag(discrepancy, claim)));
            }
        } else {
            rule.find(evidence).forEach(discrepancy -> flags.add(new Flag(discrepancy, null)));
        }
        return flags;
    }
}
