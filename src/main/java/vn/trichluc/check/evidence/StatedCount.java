package vn.trichluc.check.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.check.claim.Figure;
import vn.trichluc.check.passage.Clause;
import vn.trichluc.check.passage.CountedNoun;
import vn.trichluc.check.passage.Passage;
import vn.trichluc.check.passage.SectionPaths;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Cause;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Quantity;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;
import vn.trichluc.text.Clauses;
import vn.trichluc.text.WordEdge;
import vn.trichluc.text.amount.Bounds;

/**
 * A count of one value that running text states.
 *
 * @param before the quantity that stands before it in its passage; null where none does
 */
public record StatedCount(
        Passage passage, Quantity quantity, @Nullable Quantity before) {
    private static final Pattern PAST = words("đã|qua|trước|vừa");

    private static final Pattern ONE_YEAR = Pattern.compile("năm", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern YEARS = Pattern.compile("\\d+ năm", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static Pattern words(String any) {
        return Pattern.compile(
                WordEdge.START + "(?:" + any + ")" + WordEdge.END, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * Returns the counts of a passage that are one number, without a bound and without a doubt; they may have a rate.
     */
    public static List<StatedCount> of(Passage passage) {
        List<StatedCount> counts = new ArrayList<>();
        Quantity before = null;
        for (Quantity quantity : passage.quantities()) {
            if (isOneNumber(quantity) && !Bounds.leadUpTo(passage.string(), quantity.start())) {
                counts.add(new StatedCount(passage, quantity, before));
            }
            before = quantity;
        }
        return counts;
    }

    /** Returns the counts of all passages, without those under a heading that looks back. */
    static List<StatedCount> ofPlan(List<Passage> passages, SectionPaths paths) {
        return passages.stream()
                .filter(passage -> !passage.quantities().isEmpty() && !paths.looksBack(passage.section()))
                .flatMap(passage -> of(passage).stream())
                .toList();
    }

    private static boolean isOneNumber(Quantity quantity) {
        return quantity.isCount() && quantity.sure() && quantity.bound() == null && quantity.low() != null;
    }

    /** Whether words speak of the past: đã, qua, trước. */
    public static boolean lookBack(String words) {
        return PAST.matcher(words).find();
    }

    public int start() {
        return quantity.start();
    }

    public BigDecimal value() {
        return Objects.requireNonNull(quantity.low());
    }

    /** Returns the digits as printed. */
    public String printed() {
        return passage.string()
                .substring(quantity.figure().start(), quantity.figure().end());
    }

    public Figure figure() {
        return passage.figure(quantity.figure().start(), nounEnd(), printed(), value());
    }

    public CountedNoun noun() {
        return CountedNoun.of(quantity.unit());
    }

    /** Returns the index behind the noun. */
    public int nounEnd() {
        Quantity.Place unit = quantity.unitAt();
        return unit == null
                ? quantity.end()
                : Math.max(unit.end(), quantity.figure().end());
    }

    /** Returns the places of the figure and its noun. */
    public List<Anchor> at() {
        return passage.text().at(quantity.figure().start(), nounEnd());
    }

    /**
     * Returns the stretch of text around the count; where it comes right behind a colon, together with the words before
     * that.
     */
    public Quantity.Place within(Clauses clauses) {
        String text = passage.string();
        int start = clauses.start(text, quantity.start());
        boolean labelled = start > 0
                && text.charAt(start - 1) == ':'
                && text.substring(start, quantity.start()).isBlank();
        return new Quantity.Place(labelled ? clauses.start(text, start - 1) : start, clauses.end(text, nounEnd()));
    }

    /** Returns the telling words of the stretch of text around the count. */
    public Clause clause(Clauses clauses) {
        return Clause.of(passage.words(within(clauses)));
    }

    /**
     * Returns the words from the quantity before it to the figure; empty where there is none before it or a clause ends
     * between.
     */
    public String gap(Clauses stretch) {
        if (before == null) {
            return "";
        }
        int from = before.end();
        int to = quantity.figure().start();
        return from < to && stretch.end(passage.string(), from) >= to
                ? passage.string().substring(from, to)
                : "";
    }

    /** Begins a finding that this count is not the one planned elsewhere. */
    public Finding against(DiscrepancyCode code, Phrase message) {
        return against(code, message, nounEnd());
    }

    /** Begins such a finding whose place reaches over the words up to {@code end}. */
    public Finding against(DiscrepancyCode code, Phrase message, int end) {
        return Finding.of(code, Severity.WARNING, Cause.SOURCE, message)
                .stated(Statement.of(value()))
                .refs(passage.refs())
                .at(passage.text().at(quantity.figure().start(), end));
    }

    /** Whether the rate is a single year: 20 học viên/năm. */
    public boolean isOfOneYear() {
        return ONE_YEAR.matcher(quantity.per()).matches();
    }

    /** Whether there is no rate, or one of several years: 90 đại biểu/05 năm. */
    public boolean isOfThePeriod() {
        return quantity.per().isEmpty() || YEARS.matcher(quantity.per()).matches();
    }
}
