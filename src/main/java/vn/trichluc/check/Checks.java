package vn.trichluc.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.trichluc.check.claim.Constraint;
import vn.trichluc.check.claim.Roots;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.rule.AmountImplausible;
import vn.trichluc.check.rule.AnnexMissing;
import vn.trichluc.check.rule.CellLost;
import vn.trichluc.check.rule.CellShifted;
import vn.trichluc.check.rule.CitationConflict;
import vn.trichluc.check.rule.CitationMalformed;
import vn.trichluc.check.rule.Claims;
import vn.trichluc.check.rule.ColumnShare;
import vn.trichluc.check.rule.ColumnTotal;
import vn.trichluc.check.rule.DateConflict;
import vn.trichluc.check.rule.GoalCount;
import vn.trichluc.check.rule.GroupTotal;
import vn.trichluc.check.rule.ListCount;
import vn.trichluc.check.rule.NumberAmbiguous;
import vn.trichluc.check.rule.NumberBlank;
import vn.trichluc.check.rule.NumberConflict;
import vn.trichluc.check.rule.NumberingGap;
import vn.trichluc.check.rule.NumberingRepeat;
import vn.trichluc.check.rule.PageMissing;
import vn.trichluc.check.rule.PairedCount;
import vn.trichluc.check.rule.PartExceedsWhole;
import vn.trichluc.check.rule.PartMissing;
import vn.trichluc.check.rule.PeriodCount;
import vn.trichluc.check.rule.RateBound;
import vn.trichluc.check.rule.RateProduct;
import vn.trichluc.check.rule.RowNumbering;
import vn.trichluc.check.rule.RowTotal;
import vn.trichluc.check.rule.Rule;
import vn.trichluc.check.rule.Share;
import vn.trichluc.check.rule.TableTable;
import vn.trichluc.check.rule.TextTable;
import vn.trichluc.check.rule.TextTableCount;
import vn.trichluc.check.rule.TextText;
import vn.trichluc.check.rule.TextTotal;
import vn.trichluc.check.rule.UnitMissing;
import vn.trichluc.check.rule.WholePlanCount;
import vn.trichluc.check.rule.WordsFigures;
import vn.trichluc.check.rule.YearlyCount;
import vn.trichluc.check.say.ReadingOrder;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.Reading;
import vn.trichluc.model.SourceKind;
import vn.trichluc.text.lexicon.Funds;
import vn.trichluc.text.lexicon.Lexicons;

/**
 * Finds statements of a document that do not agree with each other, or are doubtful. It changes nothing: a discrepancy
 * names the figures as printed.
 */
public final class Checks {
    private final List<Rule> rules;
    private final Funds funds;

    /** Makes all rules. */
    public Checks() {
        this(Lexicons.standard());
    }

    /** Makes all rules, with a user's own names of funds and units. */
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

    /** Returns all discrepancies of a document from a source of unknown making. */
    public List<Discrepancy> find(Reading reading) {
        return find(reading, SourceKind.Origin.TEXT);
    }

    /**
     * Returns all discrepancies of the document, numbered d1, d2, … by place and then by code; empty where none was
     * found. Those that follow from one wrong figure name their root, and the root proposes the repair.
     */
    public List<Discrepancy> find(Reading reading, SourceKind.Origin origin) {
        Evidence evidence = Evidence.of(reading, funds);
        List<Constraint> claims = new ArrayList<>();
        Map<Object, RootNote> distinct = new LinkedHashMap<>();
        for (Rule rule : rules) {
            for (RootNote flag : flags(rule, evidence, claims)) {
                Discrepancy one = flag.discrepancy();
                distinct.putIfAbsent(List.of(one.code(), one.at(), one.message()), flag);
            }
        }
        List<RootNote> flags = new ArrayList<>(distinct.values());
        flags.sort(Comparator.comparing(RootNote::discrepancy, ReadingOrder.DISCREPANCIES));
        for (int i = 0; i < flags.size(); i++) {
            RootNote flag = flags.get(i);
            flags.set(i, flag.with(flag.discrepancy().withId("d" + (i + 1))));
        }
        Roots roots = new Roots(claims);
        return new RootNaming(roots, new Causes(origin, roots.slips())).name(flags);
    }

    /** Returns the findings of a rule, and adds to {@code claims} what it claims. */
    private static List<RootNote> flags(Rule rule, Evidence evidence, List<Constraint> claims) {
        List<RootNote> flags = new ArrayList<>();
        if (rule instanceof Claims claiming) {
            List<Constraint> own = claiming.claims(evidence);
            claims.addAll(own);
            List<Constraint> broken =
                    own.stream().filter(claim -> !claim.holds()).toList();
            for (Constraint claim : claiming.reported(broken)) {
                List<Discrepancy> one = new ArrayList<>();
                claiming.report(claim).addTo(one);
                one.forEach(discrepancy -> flags.add(new RootNote(discrepancy, claim)));
            }
        } else {
            rule.find(evidence).forEach(discrepancy -> flags.add(new RootNote(discrepancy, null)));
        }
        return flags;
    }
}
