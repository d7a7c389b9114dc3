package vn.trichluc.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Box;
import vn.trichluc.model.Cell;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.PageInfo;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Row;
import vn.trichluc.model.RowKind;
import vn.trichluc.model.Table;
import vn.trichluc.model.TextOrigin;
import vn.trichluc.model.Warning;

class LowConfidenceTest {
    @ParameterizedTest
    @CsvSource({"0.79, 1", "0.8, 0", "0.95, 0"})
    void shouldTellAPageBelowTheThreshold(double confidence, int warnings) {
        assertThat(LowConfidence.warnings(List.of(page(2, TextOrigin.OCR, confidence)), List.of()))
                .hasSize(warnings)
                .allSatisfy(warning -> {
                    assertThat(warning.code()).isEqualTo("low-confidence");
                    assertThat(warning.page()).isEqualTo(2);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "1 of 12, 1, 12, 0",
        "a fourth, 3, 12, 0",
        "half with a mean below, 6, 12, 1",
        "most, 8, 12, 1",
        "all of too few, 3, 3, 0"
    })
    void shouldTellATableMostOfWhoseFiguresAreInDoubt(String what, int doubted, int all, int warnings) {
        List<Double> confidences = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            confidences.add(i < doubted ? 0.5 : 0.95);
        }

        List<Warning> found =
                LowConfidence.warnings(List.of(page(1, TextOrigin.OCR, 0.9)), List.of(table(confidences)));

        assertThat(found).hasSize(warnings);
    }

    @Test
    void shouldSayNothingOfATextLayer() {
        assertThat(LowConfidence.warnings(
                        List.of(page(1, TextOrigin.TEXT_LAYER, null)), List.of(table(List.of(0.5, 0.5, 0.5, 0.5)))))
                .isEmpty();
    }

    private static PageInfo page(int number, TextOrigin origin, @Nullable Double confidence) {
        return new PageInfo(number, origin, 595, 842, 0, 0, Confidence.stated(confidence));
    }

    private static Table table(List<Double> confidences) {
        Anchor at = new Anchor.InBox(new Box(1, 10, 10, 50, 20));
        List<Row> rows = new ArrayList<>();
        for (Double confidence : confidences) {
            Cell figure = Cell.of(PlacedText.of("1.250", at, Confidence.of(confidence)));
            Cell label = Cell.of(PlacedText.of("Giống cây", at, Confidence.of(0.3)));
            rows.add(new Row("r" + rows.size(), null, RowKind.ITEM, "", "", List.of(label, figure), 2, List.of(at)));
        }
        Column column = new Column(List.of("Nội dung"), ColumnRole.TEXT, null, null, null);
        return new Table(
                "t1", null, PlacedText.EMPTY, PlacedText.EMPTY, null, List.of(column, column), rows, List.of(at));
    }
}
