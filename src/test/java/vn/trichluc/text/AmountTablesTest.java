package vn.trichluc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What printed forms say, in tables that can be read and extended without Java: {@code
 * src/test/resources/vn/trichluc/text/amounts/*.tsv}, one row a text, the first column as printed (¶ is a line feed, ⍽ a
 * no-break space), the second as {@link Notation} writes it. Lines that begin with # are comments.
 */
class AmountTablesTest {
    private static final List<String> TABLES = List.of(
            "money", "words", "bounds", "ranges", "rates", "foreign", "counts", "shares", "dates", "slips", "rejected");

    record Row(String table, String text, String reading) {
        @Override
        public String toString() {
            return table + ": " + text;
        }
    }

    static Stream<Row> rows() {
        return TABLES.stream().flatMap(AmountTablesTest::rows);
    }

    private static Stream<Row> rows(String table) {
        return lines(table)
                .map(line -> line.split("\t", -1))
                .map(f -> new Row(table, f[0].replace('¶', '\n').replace('⍽', '\u00a0'), f[1]));
    }

    private static Stream<String> lines(String table) {
        try (InputStream in = Objects.requireNonNull(
                AmountTablesTest.class.getResourceAsStream("amounts/" + table + ".tsv"), table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void saysWhatTheTableSays(Row row) {
        assertThat(Notation.of(Amounts.parse(row.text()))).isEqualTo(row.reading());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void decomposedLettersSayTheSame(Row row) {
        List<Mention> mentions = Amounts.parse(Normalizer.normalize(row.text(), Normalizer.Form.NFD));
        assertThat(Normalizer.normalize(Notation.of(mentions), Normalizer.Form.NFC))
                .isEqualTo(row.reading());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void thePlacesLieWithinTheMentionAndHoldWhatTheySay(Row row) {
        for (Mention mention : Amounts.parse(row.text())) {
            assertThat(row.text().substring(mention.start(), mention.end()))
                    .isEqualTo(
                            row.text().substring(mention.start(), mention.end()).strip());
            if (mention instanceof Mention.Quantity quantity) {
                Mention.Places places = quantity.places();
                Stream.of(places.figure(), places.unit(), places.bound(), places.rate())
                        .filter(Objects::nonNull)
                        .forEach(place -> assertThat(place.start() >= mention.start() && place.end() <= mention.end())
                                .as(place.toString())
                                .isTrue());
                assertThat(places.rate() == null).isEqualTo(quantity.per().isEmpty());
            }
        }
    }

    static Stream<List<String>> places() {
        return lines("places").map(line -> List.of(line.split("\t", -1)));
    }

    @ParameterizedTest
    @MethodSource("places")
    void eachPartStandsWhereItIsPrinted(List<String> row) {
        String text = row.get(0);
        Mention.Quantity quantity = (Mention.Quantity) Amounts.parse(text).get(0);
        Mention.Places places = quantity.places();
        assertThat(List.of(
                        text.substring(quantity.start(), quantity.end()),
                        printed(text, places.figure()),
                        printed(text, places.unit()),
                        printed(text, places.bound()),
                        printed(text, places.rate())))
                .isEqualTo(row.subList(1, row.size()));
    }

    private static String printed(String text, Mention.@Nullable Place place) {
        return place == null ? "-" : text.substring(place.start(), place.end());
    }

    @Test
    void thereAreRowsOfEveryKind() {
        assertThat(rows().count()).isGreaterThan(400);
        assertThat(TABLES).allSatisfy(table -> assertThat(rows(table)).isNotEmpty());
    }
}
