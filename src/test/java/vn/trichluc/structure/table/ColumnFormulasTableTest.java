package vn.trichluc.structure.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.trichluc.structure.Grids;

/** column-formulas.tsv: every way to write in the row of column numbers how one column comes from others. */
class ColumnFormulasTableTest {
    @ParameterizedTest
    @CsvFileSource(resources = "column-formulas.tsv", delimiter = '\t', quoteCharacter = '\0')
    void formulasOfColumnsAreUnderstoodOrLeft(String row, String expected) {
        TableLine line = TableLine.of(Grids.grid(row)).get(0);
        List<ColumnNumbers.@Nullable Formula> formulas = ColumnNumbers.formulas(line, 6);
        List<String> read = new ArrayList<>();
        for (int column = 0; column < formulas.size(); column++) {
            ColumnNumbers.Formula formula = formulas.get(column);
            if (formula != null) {
                String columns = formula.columns().stream().map(String::valueOf).collect(Collectors.joining(","));
                read.add(column + " " + formula.operation() + " " + columns);
            }
        }
        assertThat(read.isEmpty() ? "none" : String.join("; ", read)).isEqualTo(expected);
    }
}
