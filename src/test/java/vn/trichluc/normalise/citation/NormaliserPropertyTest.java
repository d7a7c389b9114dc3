package vn.trichluc.normalise.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.Rounds;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Cell;
import vn.trichluc.model.Citation;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Outline;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Reading;
import vn.trichluc.model.Table;
import vn.trichluc.normalise.Normaliser;
import vn.trichluc.normalise.Sample;
import vn.trichluc.normalise.head.EffectiveDate;

/** What holds for any input: nothing is thrown, nothing printed is lost, time grows with the input. */
class NormaliserPropertyTest {
    private static final List<String> PIECES = List.of(
            "Nghị định",
            "Luật ",
            "Luật Nhà ở ",
            "Quyết định ",
            "Công văn",
            " số ",
            "số: ",
            " 45/2012/NĐ-CP",
            "/",
            "-",
            " – ",
            "QĐ-UBND",
            "12/",
            "2020",
            "/QH15",
            "ngày ",
            "21/5/2012",
            " ngày 05 tháng 3 năm 2019",
            "năm 2013",
            " và ",
            ", ",
            "; ",
            ". ",
            "(",
            ")",
            "\n",
            "\u00a0",
            " của Chính phủ ",
            "nêu trên",
            "sửa đổi, bổ sung ",
            "kèm theo ",
            "1",
            "l",
            "O",
            "§",
            "1.000",
            "3,715",
            "-NQ/TW",
            " triệu đồng",
            "%",
            "có hiệu lực ",
            "kể từ ngày ký",
            "sau 10 ngày ",
            "ê",
            "a\u0301",
            "\ud83d\ude00",
            "\ud83d",
            "\u0000",
            "Ð",
            "٣",
            "߀");

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static Outline outline(Random random) {
        Sample sample = new Sample()
                .head(text(random, 20), text(random, 12), text(random, 25), text(random, 60))
                .caption(text(random, 60))
                .effect(text(random, 60))
                .preamble(text(random, 120), text(random, 120));
        for (int i = 0; i < 3; i++) {
            sample.section("s" + i, null, text(random, 40), text(random, 150), text(random, 150));
        }
        List<Column> columns = new ArrayList<>();
        for (ColumnRole role : ColumnRole.values()) {
            columns.add(Sample.column(role, text(random, 10)));
        }
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            StringBuilder row = new StringBuilder(i == 5 ? "Tổng" : "");
            for (int k = 0; k < columns.size() + random.nextInt(3) - 1; k++) {
                row.append('|').append(text(random, 1 + random.nextInt(6)));
            }
            rows.add(row.toString());
        }
        return sample.table(text(random, 20), columns, rows.toArray(String[]::new))
                .outline();
    }

    @Test
    void anyOutlineIsReadAndKeepsWhatItPrints() {
        for (int seed = 0; seed < Rounds.of(1_000); seed++) {
            Outline outline = outline(new Random(seed));
            Reading reading = new Normaliser().read(outline);
            assertThat(reading.sections()).isEqualTo(outline.sections());
            for (int t = 0; t < outline.tables().size(); t++) {
                keepsCells(outline.tables().get(t), reading.tables().get(t));
            }
            for (Citation citation : reading.decision().citations()) {
                assertThat(citation.type()).isNotBlank().isLowerCase();
                assertThat(citation.mentions())
                        .allSatisfy(mention -> assertThat(mention.text().text()).isNotBlank());
            }
        }
    }

    private static void keepsCells(Table printed, Table read) {
        for (int r = 0; r < printed.rows().size(); r++) {
            List<Cell> cells = read.rows().get(r).cells();
            for (int c = 0; c < cells.size(); c++) {
                String text = printed.rows().get(r).cells().get(c).text().text();
                Cell cell = cells.get(c);
                assertThat(cell.read() == null ? cell.text().text() : cell.read())
                        .isEqualTo(text);
            }
        }
    }

    @Test
    void citationsAreTheSameHoweverOftenTheyAreRead() {
        for (int seed = 0; seed < Rounds.of(300); seed++) {
            PlacedText text = PlacedText.of(text(new Random(seed), 400), new Anchor.OnLine(1));
            List<Citation> once = new CitationReader("", null).read(List.of(text));
            List<Citation> twice = new CitationReader("", null).read(List.of(text, text));
            assertThat(twice.stream().map(c -> c.type() + c.number() + c.date()).distinct())
                    .containsAll(once.stream()
                            .map(c -> c.type() + c.number() + c.date())
                            .toList());
        }
    }

    /** Quadratic time would take hours. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nghị định số 45/2012/NĐ-CP ngày 21/5/2012; ",
                "Nghị định số ",
                "Nghị định 45; ",
                "45/",
                "1/1/",
                "12/QĐ-UBND ",
                "QĐ-UBND-",
                "QĐ - UBND - ",
                "Luật ",
                "Luật Nhà ở ",
                "Luật Nhà ở năm 2013, ",
                "Luật sửa đổi, bổ sung một số điều của ",
                "Nghị định nêu trên ",
                "số 1 và số 2 và ",
                "Quyết định số 1 và số 2, số 3 và ",
                "của ",
                "ngày ",
                "ngày 21/5/2012 ",
                " ",
                "1 ",
                "l1O",
                "-NQ/TW",
                "kèm theo "
            })
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aQuarterOfAMegabyteOfAnyPhraseIsReadInTimeThatGrowsWithIt(String phrase) {
        PlacedText text = PlacedText.of(phrase.repeat(250_000 / phrase.length()), new Anchor.OnLine(1));
        assertThat(new CitationReader("27/QĐ-UBND", null).read(List.of(text))).isNotNull();
        assertThat(EffectiveDate.read(text, null)).isNull();
    }

    @Test
    @Timeout(value = 240, unit = TimeUnit.SECONDS)
    void manyDifferentInstrumentsAreReadInTimeThatGrowsWithThem() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 1_000_000; i++) {
            text.append("Nghị định số ")
                    .append(i % 40_000)
                    .append("/NĐ-CP; Nghị định ")
                    .append(i)
                    .append("; Luật A")
                    .append(i)
                    .append(" năm 2013; theo Luật A")
                    .append(i)
                    .append("; ");
        }
        PlacedText placed = PlacedText.of(text.toString(), new Anchor.OnLine(1));
        assertThat(new CitationReader("", null).read(List.of(placed))).hasSizeGreaterThan(10_000);
    }
}
