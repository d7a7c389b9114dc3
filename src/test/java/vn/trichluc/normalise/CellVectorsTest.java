package vn.trichluc.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trichluc.model.Cell;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;

/** The vectors that stand in cells: "541,125 [triệu]", "- [money cell]", "05 [count]". */
class CellVectorsTest {
    private static final Column LABEL = Sample.column(ColumnRole.LABEL, "Nội dung");
    private static final Column MONEY = Sample.column(ColumnRole.MONEY, "Kinh phí");
    private static final Column COUNT = Sample.column(ColumnRole.QUANTITY, "Số lượng");

    record Vector(String id, String printed, String context, String value) {
        @Override
        public String toString() {
            return id + " " + printed + " [" + context + "]";
        }
    }

    static Stream<Vector> vectors() {
        try (InputStream in = Objects.requireNonNull(
                CellVectorsTest.class.getResourceAsStream("/vn/trichluc/text/amount-vectors.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> line.split("\t", -1))
                            .filter(f -> f[1].contains(" ["))
                            .map(f -> new Vector(
                                    f[0],
                                    f[1].substring(0, f[1].indexOf(" [")).replace("(blank)", ""),
                                    f[1].substring(f[1].indexOf('[') + 1, f[1].indexOf(']')),
                                    f[2]))
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void aCellIsWorthWhatItsColumnAndItsTableSay(Vector vector) {
        Cell cell = cell(vector);
        assertThat(cell.text().text()).isEqualTo(vector.printed());
        if (vector.value().equals("null")) {
            assertThat(cell.value()).isNull();
            assertThat(cell.vnd()).isNull();
        } else if (vector.context().equals("count")) {
            assertThat(number(cell.value())).isEqualTo(vector.value());
            assertThat(cell.vnd()).isNull();
        } else {
            assertThat(cell.vnd()).isEqualTo(Long.parseLong(vector.value()));
        }
    }

    @Test
    void noVectorIsLeftOut() {
        assertThat(vectors().count()).isEqualTo(10);
    }

    private static @Nullable String number(@Nullable BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }

    /** Among fellows that settle how the table writes its figures: by an amount of the text, or by decimals. */
    private static Cell cell(Vector vector) {
        boolean commas = vector.context().contains("table");
        boolean count = vector.context().equals("count");
        Sample sample = new Sample();
        if (commas) {
            sample.preamble("Tổng kinh phí thực hiện là 124.099 triệu đồng.");
        }
        sample.table(
                "Đơn vị tính: triệu đồng",
                List.of(LABEL, count ? COUNT : MONEY),
                "Đào tạo|" + vector.printed(),
                commas ? "Tư vấn|124,099" : "Tư vấn|938,33");
        return new Normaliser()
                .read(sample.outline())
                .tables()
                .get(0)
                .rows()
                .get(0)
                .cells()
                .get(1);
    }
}
