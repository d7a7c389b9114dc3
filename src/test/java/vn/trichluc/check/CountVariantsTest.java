package vn.trichluc.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.SectionKind;

/**
 * What else may be said for one and the same contradiction, and what only looks like it: {@code
 * src/test/resources/vn/trichluc/check/counts.tsv}, a row a text: the relation, "!" where it contradicts and "=" where it
 * does not, and the text (¶ is a line feed).
 */
class CountVariantsTest {
    private static final String YEARS =
            "number label unit quantity::2021 quantity::2022 quantity::2023 quantity::2024 quantity::2025 quantity";

    private static final Map<String, Function<String, Given>> DOCUMENTS = Map.of(
            "row", CountVariantsTest::row,
            "heading", CountVariantsTest::heading,
            "each-year", CountVariantsTest::eachYear,
            "pair", CountVariantsTest::pair,
            "whole-plan", CountVariantsTest::wholePlan,
            "list", CountVariantsTest::text,
            "rate", CountVariantsTest::rate,
            "copy", CountVariantsTest::copy);

    private static final Map<String, DiscrepancyCode> CODES = Map.of(
            "heading", DiscrepancyCode.TEXT_TEXT,
            "copy", DiscrepancyCode.TEXT_TEXT,
            "list", DiscrepancyCode.LIST_COUNT,
            "rate", DiscrepancyCode.RATE_PRODUCT);

    private record Case(String relation, boolean contradicts, String text) {}

    static List<String> relations() {
        return DOCUMENTS.keySet().stream().sorted().toList();
    }

    private static Given text(String text) {
        return new Given().section(10, "", SectionKind.HEADING, "1", "Nội dung", text);
    }

    private static Given row(String text) {
        return text(text)
                .table(
                        30,
                        "number label unit quantity",
                        "I|1|Lập quy hoạch chi tiết cụm công nghiệp|Cụm|3",
                        "I|2|Tổ chức hội nghị khách hàng ngành dệt may|Hội nghị|7");
    }

    private static Given heading(String text) {
        return text(text)
                .section(
                        40,
                        "",
                        SectionKind.HEADING,
                        "2",
                        "Tham gia hội chợ, triển lãm hàng công nghiệp trong nước",
                        "- Số lượng: 16 hội chợ.\n- Đơn vị thực hiện: Trung tâm.");
    }

    private static Given eachYear(String text) {
        return text(text)
                .table(
                        30,
                        YEARS,
                        "I|1|Số học viên được đào tạo khởi sự doanh nghiệp|Học viên|||50||50|100",
                        "I|2|Số cơ sở được tư vấn|Cơ sở|4|4|4|4|4|20");
    }

    private static Given pair(String text) {
        return text(text)
                .table(
                        30,
                        YEARS,
                        "I|1|Số hội thảo, hội nghị tập huấn nghiệp vụ|Hội nghị||||||3",
                        "I||- Số đại biểu|Đại biểu||||||90",
                        "I|2|Số hội nghị, tập huấn nghiệp vụ khác|Hội nghị||||||7");
    }

    private static Given wholePlan(String text) {
        return text(text)
                .table(
                        30,
                        YEARS,
                        "I|1|Số mô hình trình diễn kỹ thuật xây dựng được|Mô hình|1|1|1|1|1|5",
                        "I|2|Số mô hình thí điểm sản xuất sạch hơn|Mô hình|2||||1|3");
    }

    /** The text's amounts are its own: they stand on its lines. */
    private static Given rate(String text) {
        return text(text)
                .amount(12, "250 triệu đồng/phòng", 250_000_000, null, "phòng", "")
                .amount(13, "550 triệu đồng", 550_000_000, "");
    }

    private static Given copy(String text) {
        return new Given()
                .section(10, "", SectionKind.ARTICLE, "1", "", "")
                .section(11, "s1", SectionKind.HEADING, "2", "Mục tiêu cụ thể", text)
                .section(50, "", SectionKind.ANNEX, "", "Chương trình", "")
                .section(
                        60,
                        "s3",
                        SectionKind.HEADING,
                        "2",
                        "Mục tiêu cụ thể",
                        "- Hỗ trợ lập 06 cụm công nghiệp; đào tạo 1.200 lao động, tỷ lệ có việc làm 85%.");
    }

    private static List<Case> cases(String relation) {
        try (InputStream in =
                Objects.requireNonNull(CountVariantsTest.class.getResourceAsStream("/vn/trichluc/check/counts.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .filter(row -> row[0].equals(relation))
                    .map(row -> new Case(row[0], row[1].equals("!"), row[2].replace('¶', '\n')))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("relations")
    void aContradictionIsFoundInAnyWordsAndNothingElseIs(String relation) {
        DiscrepancyCode code = CODES.getOrDefault(relation, DiscrepancyCode.TEXT_TABLE);
        List<Case> cases = cases(relation);
        assertThat(cases).hasSizeGreaterThanOrEqualTo(20);
        SoftAssertions rows = new SoftAssertions();
        for (Case one : cases) {
            List<Discrepancy> found = DOCUMENTS.get(relation).apply(one.text()).found(code);
            rows.assertThat(found).as(one.text()).hasSize(one.contradicts() ? 1 : 0);
        }
        rows.assertAll();
    }
}
