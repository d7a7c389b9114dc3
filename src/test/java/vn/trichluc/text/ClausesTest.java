package vn.trichluc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTest {
    private static List<String> parts(Clauses clauses, String text) {
        List<String> parts = new ArrayList<>();
        for (int start = 0; start < text.length(); start = clauses.end(text, start) + 1) {
            parts.add(text.substring(start, clauses.end(text, start)).strip());
        }
        return parts;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // text | sentences | items | clauses | phrases
                "Hỗ trợ 1.200 cơ sở. Đào tạo nghề | 2 | 2 | 2 | 2",
                "Gồm: đào tạo, tư vấn; hỗ trợ vốn. | 1 | 2 | 3 | 4",
                "Số: 12/QĐ-UBND ngày 05.01.2021 | 1 | 1 | 2 | 2",
                "Từ 2,5 đến 3,0 tỷ đồng; v.v. | 1 | 2 | 2 | 2",
                "Tại Tp. Huế, P. Xuân Hòa và TX. Hương Trà. Kinh phí | 2 | 2 | 2 | 3",
                "ThS. Nguyễn Văn A trình bày. Đại biểu nghe | 2 | 2 | 2 | 2",
                "Nhóm A. Nhóm B | 2 | 2 | 2 | 2",
                "Chè, mật ong, v.v. cùng gạo | 1 | 1 | 1 | 3",
            })
    void eachEndsWhereTheOneBeforeEndsAndAtOneMoreMark(
            String text, int sentences, int items, int clauses, int phrases) {
        assertThat(parts(Clauses.SENTENCE, text)).hasSize(sentences);
        assertThat(parts(Clauses.ITEM, text)).hasSize(items);
        assertThat(parts(Clauses.CLAUSE, text)).hasSize(clauses);
        assertThat(parts(Clauses.PHRASE, text)).hasSize(phrases);
    }

    @Test
    void aLineFeedEndsAll() {
        assertThat(parts(Clauses.SENTENCE, "Mục tiêu\n- Đào tạo")).containsExactly("Mục tiêu", "- Đào tạo");
    }

    @Test
    void whatStandsAroundAPlaceBeginsBehindTheMarkBeforeIt() {
        String text = "Đào tạo nghề; hỗ trợ 05 cơ sở, tư vấn";
        int figure = text.indexOf("05");
        assertThat(Clauses.ITEM.around(text, figure, figure + 2)).isEqualTo(" hỗ trợ 05 cơ sở, tư vấn");
        assertThat(Clauses.PHRASE.around(text, figure, figure + 2)).isEqualTo(" hỗ trợ 05 cơ sở");
    }
}
