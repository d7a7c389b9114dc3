package vn.trichluc.structure.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Block.Grid;
import vn.trichluc.model.Block.GridCell;
import vn.trichluc.model.Block.GridRow;
import vn.trichluc.model.Box;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.PlacedText;

class RepeatedHeaderTest {
    private static final String FIRST = "TT|Nội dung chương trình|Năm 2021|Năm 2022";
    private static final List<String> BODY = List.of("1|Hỗ trợ tư vấn|200|300", "2|Tập huấn chính sách|400|500");

    @Test
    void joinsTablesWhoseNumberColumnWasReadAsAnotherName() {
        assertThat(joined(FIRST, "lu|Nội dung chương trình|Năm 2021|Năm 2022")).hasSize(1);
        assertThat(joined("TI|Nội dung chương trình|Năm 2021", "TT|Nội dung chương tình|Năm 2021"))
                .hasSize(1);
    }

    @Test
    void keepsNoRepeatedHeaderAsARow() {
        assertThat(joined(FIRST, "lu|Nội dung chương trình|Năm 2021|Năm 2022")
                        .get(0)
                        .body())
                .hasSize(4);
    }

    @Test
    void showsEachCellAsItWasReadMoreSurely() {
        List<TableJoiner.Joined> joined = new TableJoiner()
                .join(List.of(
                        grid(0.4, 500, "li|Nội dung|Năm 2021", BODY.get(0)),
                        grid(0.9, 500, "TT|Nội dung|Năm 2021", BODY.get(1))));

        assertThat(joined).hasSize(1);
        assertThat(joined.get(0).header().get(0).texts()).first().isEqualTo("TT");
    }

    @Test
    void keepsTablesOfOtherYearsApart() {
        assertThat(joined(FIRST, "TT|Nội dung chương trình|Năm 2023|Năm 2024")).hasSize(2);
    }

    @Test
    void keepsTablesWithOtherColumnsApart() {
        assertThat(joined("TT|Nội dung|Vốn ngân sách", "TI|Nội dung|Số lượng cơ sở"))
                .hasSize(2);
        assertThat(joined("TT|Nội dung|Năm 2021", "TI|Nội dung|Năm 2021|Năm 2022"))
                .hasSize(2);
    }

    @Test
    void keepsTablesOfAnotherWidthApart() {
        List<Grid> grids =
                List.of(grid(0.9, 500, "TT|Nội dung|Vốn", BODY.get(0)), grid(0.9, 430, "TI|Nội dung|Vốn", BODY.get(1)));

        assertThat(new TableJoiner().join(grids)).hasSize(2);
    }

    @Test
    void believesNamesThatWereNotRecognised() {
        List<Grid> grids = List.of(
                grid(null, 500, "TT|Nội dung|Vốn", BODY.get(0)), grid(null, 500, "Mã|Nội dung|Vốn", BODY.get(1)));

        assertThat(new TableJoiner().join(grids)).hasSize(2);
    }

    private static List<TableJoiner.Joined> joined(String header, String headerAgain) {
        return new TableJoiner()
                .join(List.of(
                        grid(0.9, 500, header, BODY.get(0), BODY.get(1)),
                        grid(0.9, 495, headerAgain, BODY.get(0), BODY.get(1))));
    }

    private static Grid grid(@Nullable Double confidence, double width, String... lines) {
        Anchor at = new Anchor.InBox(new Box(1, 40, 40, 40 + width, 60));
        List<GridRow> rows = new ArrayList<>();
        for (String line : lines) {
            List<GridCell> cells = new ArrayList<>();
            for (String text : line.split("\\|")) {
                cells.add(new GridCell(PlacedText.of(text, at, Confidence.stated(confidence)), 1, 1, false, false));
            }
            rows.add(new GridRow(cells, List.of(at)));
        }
        return new Grid(rows, true, List.of(at));
    }
}
