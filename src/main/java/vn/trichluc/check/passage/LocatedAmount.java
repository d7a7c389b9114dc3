package vn.trichluc.check.passage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.check.claim.Figure;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.model.Amount;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Bound;
import vn.trichluc.model.Quantity;
import vn.trichluc.model.Reading;
import vn.trichluc.model.Ref;
import vn.trichluc.text.lexicon.MoneyUnits;

/** An amount with its place in its passage. */
public final class LocatedAmount {
    /** Matches a figure that is one number; "2 tỷ 350" has two, and number words have none. */
    private static final Pattern ONE_NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*+");

    private final Amount amount;
    private final int index;
    private final Passage passage;
    private final Quantity quantity;

    /** The figure of an amount that has one value, null for a range; it is made once, since many rules ask for it. */
    private final @Nullable Figure figure;

    private LocatedAmount(Amount amount, int index, Passage passage, Quantity quantity) {
        this.amount = amount;
        this.index = index;
        this.passage = passage;
        this.quantity = quantity;
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
                int from = read.getOrDefault(passage, 0);
                Optional<Quantity> quantity = passage.quantities().stream()
                        .filter(one -> one.start() >= from && states(passage, one, amount))
                        .findFirst();
                if (quantity.isPresent()) {
                    read.put(passage, quantity.get().end());
                    located.add(new LocatedAmount(amount, i, passage, quantity.get()));
                    break;
                }
            }
        }
        return located;
    }

    private static boolean states(Passage passage, Quantity quantity, Amount amount) {
        return quantity.kind() == Quantity.Kind.MONEY
                && passage.words(quantity.at()).equals(amount.text().text());
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
        return quantity.start();
    }

    /** Returns the index behind its last character. */
    public int end() {
        return quantity.end();
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
        Quantity.Place unit = quantity.unitAt();
        return unit == null
                ? BigDecimal.ONE
                : MoneyUnits.standard()
                        .behindAmount(passage.words(unit))
                        .map(named -> BigDecimal.valueOf(named.vnd()))
                        .orElse(BigDecimal.ONE);
    }

    /**
     * Returns the number of đồng in one of the last printed digit: 1.000.000 for 8.063 triệu đồng, 1.000.000 for 17,205
     * tỷ đồng; one đồng where the figure is not one number.
     */
    private BigDecimal step(BigDecimal value) {
        String printed = passage.words(quantity.figure());
        if (value.signum() == 0 || !ONE_NUMBER.matcher(printed).matches()) {
            return BigDecimal.ONE;
        }
        BigDecimal digits = new BigDecimal(printed.replaceAll("[.,]", ""));
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
