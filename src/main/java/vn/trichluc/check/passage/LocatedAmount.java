package vn.trichluc.check.passage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.check.claim.Figure;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.model.Amount;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Bound;
import vn.trichluc.model.Reading;
import vn.trichluc.model.Ref;

/** An amount with its place in its passage. */
public final class LocatedAmount {
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*+");

    private final Amount amount;
    private final int index;
    private final Passage passage;
    private final int start;
    private final int end;

    /** The figure of an amount that has one value, null for a range; it is made once, since many rules ask for it. */
    private final @Nullable Figure figure;

    private LocatedAmount(Amount amount, int index, Passage passage, int start) {
        this.amount = amount;
        this.index = index;
        this.passage = passage;
        this.start = start;
        this.end = start + amount.text().length();
        Long vnd = amount.vnd();
        figure = vnd == null ? null : figure(BigDecimal.valueOf(vnd));
    }

    /** Returns the amounts that stand verbatim in a passage of their section, in reading order. */
    public static List<LocatedAmount> all(Reading reading, List<Passage> passages) {
        Map<String, List<Passage>> bySection = new HashMap<>();
        for (Passage passage : passages) {
            bySection
                    .computeIfAbsent(key(passage.section()), s -> new ArrayList<>())
                    .add(passage);
        }
        List<LocatedAmount> located = new ArrayList<>();
        IdentityHashMap<Passage, Integer> read = new IdentityHashMap<>();
        for (int i = 0; i < reading.amounts().size(); i++) {
            Amount amount = reading.amounts().get(i);
            for (Passage passage : bySection.getOrDefault(key(amount.section()), List.of())) {
                int start = passage.string().indexOf(amount.text().text(), read.getOrDefault(passage, 0));
                if (start >= 0) {
                    LocatedAmount found = new LocatedAmount(amount, i, passage, start);
                    read.put(passage, found.end());
                    located.add(found);
                    break;
                }
            }
        }
        return located;
    }

    private static String key(@Nullable String section) {
        return section == null ? "" : section;
    }

    public Amount amount() {
        return amount;
    }

    /** Returns the index of the amount in the output. */
    int index() {
        return index;
    }

    public Passage passage() {
        return passage;
    }

    /** Returns the index of its first character in the passage. */
    public int start() {
        return start;
    }

    /** Returns the index behind its last character. */
    public int end() {
        return end;
    }

    public Ref ref() {
        return new Ref.Amount(index);
    }

    public List<Anchor> at() {
        return amount.text().at();
    }

    /** Returns the amount as a figure in đồng; it must have one value. */
    public Figure figure() {
        if (figure == null) {
            throw new IllegalArgumentException("a range is no figure: " + amount.text());
        }
        return figure;
    }

    private Figure figure(BigDecimal value) {
        return new Figure(
                ref(),
                Phrase.NONE,
                printed(),
                value,
                step(value),
                unit(),
                true,
                amount.text().confidence(),
                at());
    }

    /** Returns the printed amount without the words in brackets that repeat it. */
    private String printed() {
        String text = amount.text().text();
        int bracket = text.indexOf('(');
        return bracket > 0 ? text.substring(0, bracket).strip() : text;
    }

    /** Returns the number of đồng in one of the printed unit. */
    private BigDecimal unit() {
        String text = amount.text().text().toLowerCase(Locale.ROOT);
        int exponent = text.contains("triệu") ? 6 : text.contains("tỷ") || text.contains("tỉ") ? 9 : 0;
        return BigDecimal.TEN.pow(exponent);
    }

    /**
     * Returns the number of đồng in one of the last printed digit: 1.000.000 for 8.063 triệu đồng, 1.000.000 for 17,205
     * tỷ đồng.
     */
    private BigDecimal step(BigDecimal value) {
        Matcher matcher = FIGURE.matcher(amount.text().text());
        if (value.signum() == 0 || !matcher.find()) {
            return BigDecimal.ONE;
        }
        BigDecimal digits = new BigDecimal(matcher.group().replaceAll("[.,]", ""));
        if (digits.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal[] quotient = value.divideAndRemainder(digits);
        return quotient[1].signum() == 0 ? quotient[0] : BigDecimal.ONE;
    }

    /**
     * Whether this amount, stated as a part, is more than its whole by more than one step of the whole's last digit.
     */
    public boolean exceeds(LocatedAmount whole) {
        Bound ofPart = amount.bound();
        Bound ofWhole = whole.amount.bound();
        boolean open = ofPart == Bound.AT_MOST
                || ofPart == Bound.LESS_THAN
                || ofWhole == Bound.AT_LEAST
                || ofWhole == Bound.MORE_THAN;
        Figure total = whole.figure();
        return !open && figure().value().compareTo(total.value().add(total.step())) > 0;
    }
}
