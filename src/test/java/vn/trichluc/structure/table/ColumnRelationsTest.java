package vn.trichluc.structure.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Fund;
import vn.trichluc.model.Relation;
import vn.trichluc.structure.table.ColumnNumbers.Formula;
import vn.trichluc.structure.table.ColumnNumbers.Operation;

/** What headers state of the columns below them, and what they leave open. */
class ColumnRelationsTest {
    /** A column is role, year and fund, its header behind the colon, parts of it parted by strokes; "-" is none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "m - total:Tổng, m - central:TW, m - province:Tỉnh; 0=1+2 funds",
                "m - total:Tổng, m - central:TW; none", // one part is no sum
                "m - total:Tổng, m - state:NSNN, m - other:Khác; 0=1+2 funds",
                "m - total:Tổng, m - state:NSNN, m - central:TW, m - other:Khác; none", // NSNN holds TW
                "m - total:Tổng, m - central:TW/Đầu tư, m - central:TW/Sự nghiệp; none", // one source twice
                "m - total:Tổng, m - other:Xã, m - other:Dân; 0=1+2 funds",
                "m - total:Tổng, q - -:Số lượng, m - central:TW, m - province:Tỉnh; 0=2+3 funds",
                "m 2021 total:2021/Tổng, m 2021 -:2021/Đầu tư, m 2021 -:2021/Sự nghiệp; 0=1+2 funds",
                "m - -:Tổng, m 2021 -:2021, m 2022 -:2022; 0=1+2 years",
                "m - total:Tổng, m 2021 -:2021, m 2022 -:2022; 0=1+2 years",
                "q - -:Cả/Lớp, q - -:Cả/Người, q 2021 -:2021/Lớp, q 2021 -:2021/Người, q 2022 -:2022/Lớp,"
                        + " q 2022 -:2022/Người; 0=2+4 years, 1=3+5 years",
                "m - central:TW, m 2021 central:TW, m 2022 central:TW, m 2023 province:Tỉnh; none", // 2023 is missing
                "m - -:Mức chi/Cả, m 2021 -:Mức chi/2021, m 2022 -:Mức chi/2022; none", // rates
            })
    void headersStateSums(String columns, String expected) {
        assertThat(shown(ColumnRelations.of(columns(columns)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "DIFFERENCE;2;0 1;0=2+1 formula",
                "SUM;0;1 2;0=1+2 formula",
                "PRODUCT;2;0 1;2=0x1 formula",
                "QUOTIENT;2;1 0;2=1%0 formula",
                "QUOTIENT;1;2 0;1=2/0 formula",
            })
    void formulasStateRelations(Operation operation, int column, String operands, String expected) {
        List<Column> columns = columns("m - -:Dự toán, m - -:Đã chi, p - -:Số");
        List<@Nullable Formula> formulas = new ArrayList<>(Collections.nCopies(3, null));
        List<Integer> parts =
                Stream.of(operands.split("\\D+")).map(Integer::valueOf).toList();
        formulas.set(column, new Formula("", operation, parts));
        assertThat(shown(ColumnRelations.of(columns, formulas))).isEqualTo(expected);
    }

    @Test
    void aDifferenceIsToldAsASumAndWhatTheHeaderSaysIsNotToldTwice() {
        List<Column> columns = columns("m - total:Tổng, m - central:TW, m - province:Tỉnh");
        Formula sum = new Formula("1=2+3", Operation.SUM, List.of(1, 2));
        Formula rest = new Formula("3=1-2", Operation.DIFFERENCE, List.of(0, 1));
        assertThat(shown(ColumnRelations.of(columns, Arrays.asList(sum, null, rest))))
                .isEqualTo("0=1+2 funds");
        assertThat(shown(ColumnRelations.of(columns("m - -:A, m - -:B, m - -:C"), Arrays.asList(null, null, rest))))
                .isEqualTo("0=2+1 formula");
    }

    private static List<Column> columns(String description) {
        List<Column> columns = new ArrayList<>();
        for (String each : description.split(", ")) {
            String[] sides = each.split(":");
            String[] words = sides[0].strip().split(" ");
            ColumnRole role = Map.of("m", ColumnRole.MONEY, "q", ColumnRole.QUANTITY, "p", ColumnRole.PERCENT)
                    .get(words[0]);
            Integer year = words[1].equals("-") ? null : Integer.valueOf(words[1]);
            Fund fund = words[2].equals("-") ? null : Fund.valueOf(words[2].toUpperCase(Locale.ROOT));
            List<String> path = List.of(sides[1].split("/"));
            columns.add(new Column(path, role, year, fund, null, ColumnRelations.isAdditive(path, role)));
        }
        return columns;
    }

    private static String shown(List<Relation> relations) {
        String all = relations.stream()
                .map(relation -> relation.whole() + "="
                        + relation.parts().stream().map(String::valueOf).collect(Collectors.joining(sign(relation)))
                        + " " + relation.basis().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "none" : all;
    }

    private static String sign(Relation relation) {
        return switch (relation.kind()) {
            case SUM -> "+";
            case PRODUCT -> "x";
            case SHARE -> "/";
            case PER_CENT -> "%";
        };
    }
}
