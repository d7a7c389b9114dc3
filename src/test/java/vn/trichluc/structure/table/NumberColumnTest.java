package vn.trichluc.structure.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Row;
import vn.trichluc.model.Table;
import vn.trichluc.structure.Grids;

/** The column that counts numbers the rows, whatever its head says. */
class NumberColumnTest {
    private static final List<String> COUNTING = List.of(
            "1|Khảo sát|120;2|In tài liệu|80;3|Tổng kết|60",
            "I|Khảo sát|200;1|Đợt một|120;2|Đợt hai|80;II|Tổng kết|60;1|Hội nghị|60",
            "1|Khảo sát|200;1.1|Đợt một|120;1.2|Đợt hai|80;2|Tổng kết|60",
            "A|Khảo sát|200;a|Đợt một|120;b|Đợt hai|80;B|Tổng kết|60",
            "01|Khảo sát|120;02|In tài liệu|80;|Cộng|200",
            "1|Khảo sát|120;2|In tài liệu|80;4|Tổng kết|60;5|Lưu trữ|10",
            "1|Khảo sát|120;-|Đợt một|100;-|Đợt hai|20;2|In tài liệu|80");

    private static Table table(String head, String body) {
        return Grids.table(Stream.concat(Stream.of(head), Arrays.stream(body.split(";", -1)))
                .toArray(String[]::new));
    }

    private static List<ColumnRole> roles(Table table) {
        return table.columns().stream().map(column -> column.role()).toList();
    }

    static Stream<String> damagedHeads() {
        return Stream.of(
                "TI", "SI", "Tĩ", "1T", "TT.", "S1T", "S T T", "STr", "Sô TT", "", "ST", "SIT", "Số TI", "Il", "T",
                "TÍ", "Số", "STF", "sn", "ľT", "Mục", "TT1", "Nọ", "II", "11", "l", "§TT");
    }

    @ParameterizedTest
    @MethodSource("damagedHeads")
    void rowsAreAsWithoutDamage(String head) {
        for (String body : COUNTING) {
            List<Row> expected = table("TT|Nội dung|Kinh phí", body).rows();

            assertThat(table(head + "|Nội dung|Kinh phí", body).rows())
                    .as("%s over %s", head, body)
                    .isEqualTo(expected);
            assertThat(table(head + "|Nộỉ đung|Kinh phí", body).rows())
                    .as("%s over %s", head, body)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tháng|Nội dung|Kinh phí#1|Khảo sát|120;2|In|80;3|Tổng kết|60",
                "Số lượng|Nội dung|Kinh phí#1|Khảo sát|120;2|In|80;3|Tổng kết|60",
                "Năm|Nội dung|Kinh phí#2024|Khảo sát|120;2025|In|80;2026|Tổng kết|60",
                "Tổng số|Nội dung|Kinh phí#1.500|Khảo sát|120;2.100|In|80;640|Tổng kết|60",
                "Số hộ|Địa bàn|Kinh phí#15|Xã A|120;7|Xã B|80;31|Xã C|60",
                "Nội dung|Số lớp|Kinh phí#Khảo sát|1|120;In tài liệu|2|80;Tổng kết|3|60",
                "Xã|Số hộ|Kinh phí#A Lưới|1|120;Nam Đông|2|80;Hương Trà|3|60"
            })
    void figuresThatNameOrCountSomethingAreNoRowNumbers(String table) {
        String[] parts = table.split("#", -1);

        assertThat(roles(table(parts[0], parts[1]))).doesNotContain(ColumnRole.NUMBER);
    }

    @Test
    void aHeadOverFiguresThatDoNotCountNamesNoRowNumbers() {
        Table table = table("TT|Nội dung|Kinh phí", "1.520|Khảo sát|1.600;2.310|In tài liệu|2.400;640|Tổng kết|700");

        assertThat(roles(table)).startsWith(ColumnRole.QUANTITY, ColumnRole.LABEL);
        assertThat(table.rows()).extracting(Row::label).containsExactly("Khảo sát", "In tài liệu", "Tổng kết");
    }

    @Test
    void totalsAndGroupsWithoutNumbersDoNotHideTheCount() {
        Table table = table(
                "SI|Nội dung|Kinh phí",
                "|Tổng cộng|260;|Chi đầu tư|;1|Khảo sát|120;2|In tài liệu|80;|Chi khác|;1|Tổng kết|60");

        assertThat(table.rows())
                .extracting(row -> Objects.requireNonNullElse(row.number(), "") + " " + row.label())
                .contains("1 Khảo sát", "2 In tài liệu", "1 Tổng kết");
    }
}
