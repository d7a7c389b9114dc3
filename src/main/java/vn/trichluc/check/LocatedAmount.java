package vn.trichluc.check;

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
import vn.trichluc.model.Amount;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Reading;

/**
 * An amount and where it stands in its passage.
 *
 * @param index of the amount in the output
 * @param start first character in the passage
 * @param end behind its last character
 */
record LocatedAmount(Amount amount, int index, Passage passage, int start, int end) {
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*");

    /** Those amounts that stand verbatim in a passage of their section, in reading order. */
    static List<LocatedAmount> all(Reading reading, List<Passage> passages) {
        Map<String, List<Passage>> bySection = new HashMap<>();
        for (Passage passage : passages) {
            bySection
                    .computeIfAbsent(key(passage.section()), s -> new ArrayList<>())
                    .add(passage);
        }
        List<LocatedAmount> located = new ArrayList<>();
        Map<Passage, Integer> read = new IdentityHashMap<>();
        for (int i = 0; i < reading.amounts().size(); i++) {
            Amount amount = reading.amounts().get(i);
            for (Passage passage : bySection.getOrDefault(key(amount.section()), List.of())) {
                int start = passage.string().indexOf(amount.text().text(), read.getOrDefault(passage, 0));
                if (start >= 0) {
                    int end = start + amount.text().length();
                    read.put(passage, end);
                    located.add(new LocatedAmount(amount, i, passage, start, end));
                    break;
                }
            }
        }
        return located;
    }

    private static String key(@Nullable String section) {
        return section == null ? "" : section;
    }

    String ref() {
        return Ref.amount(index);
    }

    List<Anchor> at() {
        return amount.text().at();
    }

    /** As a figure in đồng; call only on amounts that have one value. */
    Figure figure() {
        Long vnd = amount.vnd();
        if (vnd == null) {
            throw new IllegalArgumentException("a range is no figure: " + amount.text());
        }
        BigDecimal value = BigDecimal.valueOf(vnd);
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

    /** Without what is said of it in brackets: its words. */
    private String printed() {
        String text = amount.text().text();
        int bracket = text.indexOf('(');
        return bracket > 0 ? text.substring(0, bracket).strip() : text;
    }

    /** What one in the printed unit counts, in đồng. */
    private BigDecimal unit() {
        String text = amount.text().text().toLowerCase(Locale.ROOT);
        int exponent = text.contains("triệu") ? 6 : text.contains("tỷ") || text.contains("tỉ") ? 9 : 0;
        return BigDecimal.TEN.pow(exponent);
    }

    /** What the last printed digit counts: 1.000.000 for 8.063 triệu đồng, 1.000.000 for 17,205 tỷ đồng. */
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
}
