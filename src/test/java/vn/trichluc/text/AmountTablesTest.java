package vn.trichluc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trichluc.text.amount.Amounts;
import vn.trichluc.text.amount.Mention;

/**
 * What printed forms say, in tables that can be read and extended without Java: {@code
 * src/test/resources/vn/trichluc/text/amounts/*.tsv}, one row a text, the first column as printed (¶ is a line feed, ⍽ a
 * no-break space, ¬ a soft hyphen, · a space without width), the second as {@link Notation} writes it. Lines that begin with # are comments.
 */
class AmountTablesTest {
    /** The table that tells plain numbers, too; the others leave them out. */
    private static final String NUMBERS = "numbers";

    private static final List<String> TABLES = List.of(
            "money",
            "words",
            "bounds",
            "ranges",
            "rates",
            "foreign",
            "counts",
            "shares",
            "dates",
            "signs",
            "slips",
            "rejected",
            NUMBERS);

    record Row(String text, String reading) {}

    private static String reading(String table, String text) {
        List<Mention> told = Amounts.parse(text).stream()
                .filter(mention -> table.equals(NUMBERS) || !(mention instanceof Mention.Number))
                .toList();
        return Notation.of(told);
    }

    static List<String> tables() {
        return TABLES;
    }

    private static List<Row> rows(String table) {
        return lines(table)
                .map(line -> line.split("\t", -1))
                .map(f -> new Row(
                        f[0].replace('¶', '\n')
                                .replace('⍽', '\u00a0')
                                .replace('¬', '\u00ad')
                                .replace('·', '\u200b'),
                        f[1]))
                .toList();
    }

    private static Stream<String> lines(String table) {
        try (InputStream in = Objects.requireNonNull(
                AmountTablesTest.class.getResourceAsStream("/vn/trichluc/text/amounts/" + table + ".tsv"), table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One test for a table, which names each row that reads otherwise: a test for each row takes far longer. */
    private static void eachRow(String table, Function<Row, String> reading) {
        SoftAssertions rows = new SoftAssertions();
        for (Row row : rows(table)) {
            rows.assertThat(reading.apply(row)).as(row.text()).isEqualTo(row.reading());
        }
        rows.assertAll();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void saysWhatTheTableSays(String table) {
        eachRow(table, row -> reading(table, row.text()));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void decomposedLettersSayTheSame(String table) {
        eachRow(
                table,
                row -> Normalizer.normalize(
                        reading(table, Normalizer.normalize(row.text(), Normalizer.Form.NFD)), Normalizer.Form.NFC));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void thePlacesLieWithinTheMentionAndHoldWhatTheySay(String table) {
        for (Row row : rows(table)) {
            for (Mention mention : Amounts.parse(row.text())) {
                String printed = row.text().substring(mention.start(), mention.end());
                assertThat(printed).isEqualTo(printed.strip());
                if (mention instanceof Mention.Quantity quantity) {
                    Mention.Places places = quantity.places();
                    Stream.of(places.figure(), places.unit(), places.bound(), places.rate())
                            .filter(Objects::nonNull)
                            .forEach(place -> assertThat(
                                            place.start() >= mention.start() && place.end() <= mention.end())
                                    .as(row.text() + " " + place)
                                    .isTrue());
                    assertThat(places.rate() == null)
                            .as(row.text())
                            .isEqualTo(quantity.per().isEmpty());
                }
            }
        }
    }

    @Test
    void eachPartStandsWhereItIsPrinted() {
        SoftAssertions rows = new SoftAssertions();
        lines("places").map(line -> List.of(line.split("\t", -1))).forEach(row -> {
            String text = row.get(0);
            Mention.Quantity quantity = (Mention.Quantity) Amounts.parse(text).get(0);
            Mention.Places places = quantity.places();
            rows.assertThat(List.of(
                            text.substring(quantity.start(), quantity.end()),
                            printed(text, places.figure()),
                            printed(text, places.unit()),
                            printed(text, places.bound()),
                            printed(text, places.rate())))
                    .as(text)
                    .isEqualTo(row.subList(1, row.size()));
        });
        rows.assertAll();
    }

    private static String printed(String text, Mention.@Nullable Place place) {
        return place == null ? "-" : text.substring(place.start(), place.end());
    }

    @Test
    void thereAreRowsOfEveryKind() {
        assertThat(TABLES.stream().mapToLong(table -> rows(table).size()).sum()).isGreaterThan(400);
        assertThat(TABLES).allSatisfy(table -> assertThat(rows(table)).isNotEmpty());
    }
}
