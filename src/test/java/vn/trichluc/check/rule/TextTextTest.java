package vn.trichluc.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.trichluc.check.Given;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.Discrepancy.Repair;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Ref;
import vn.trichluc.model.SectionKind;

/** One fact stated twice in running text. The table programme-money.tsv is for those who know such decisions. */
class TextTextTest {
    private static final Pattern AMOUNT = Pattern.compile("([\\d.,]+) (triệu|tỷ) đồng");

    private static long vnd(String printed) {
        Matcher amount = AMOUNT.matcher(printed);
        assertThat(amount.matches()).isTrue();
        BigDecimal number = new BigDecimal(amount.group(1).replace(".", "").replace(',', '.'));
        return number.movePointRight(amount.group(2).equals("tỷ") ? 9 : 6).longValueExact();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/vn/trichluc/check/programme-money.tsv", delimiter = '\t', quoteCharacter = '\0')
    void theMoneyOfTheProgrammeIsOneFactWhereverItIsStated(
            String words, String amount, String again, String other, String contradict, String why) {
        Given given = new Given()
                .section(10, "", SectionKind.ARTICLE, "1", "", words + ": " + amount + ".")
                .amount(11, amount, vnd(amount), "")
                .section(50, "", SectionKind.ANNEX, "", "CHƯƠNG TRÌNH KHUYẾN CÔNG", "")
                .section(60, "s2", SectionKind.HEADING, "I", "Nội dung", again + ": " + other + ".")
                .amount(61, other, vnd(other), "");
        assertThat(given.found(DiscrepancyCode.TEXT_TEXT)).as(why).hasSize(contradict.equals("yes") ? 1 : 0);
    }

    @Test
    void theOneThatItsOwnPartsDoNotBearOutIsTheRoot() {
        List<Discrepancy> found = new Given()
                .section(10, "", SectionKind.ARTICLE, "1", "", "Tổng kinh phí: 140.150 triệu đồng.")
                .amount(11, "140.150 triệu đồng", 140_150_000_000L, "")
                .section(50, "", SectionKind.ANNEX, "", "CHƯƠNG TRÌNH KHUYẾN CÔNG", "")
                .section(
                        60,
                        "s2",
                        SectionKind.HEADING,
                        "I",
                        "Kinh phí thực hiện",
                        "Kinh phí: 140.510 triệu đồng, trong đó:\n- Dân: 84.090 triệu đồng;\n- Tỉnh: 56.060 triệu đồng.")
                .amount(61, "140.510 triệu đồng", 140_510_000_000L, "")
                .amount(62, "84.090 triệu đồng", 84_090_000_000L, "a2")
                .amount(63, "56.060 triệu đồng", 56_060_000_000L, "a2")
                .found();
        assertThat(found)
                .extracting(Discrepancy::code)
                .containsExactlyInAnyOrder(DiscrepancyCode.TEXT_TOTAL, DiscrepancyCode.TEXT_TEXT);
        assertThat(found.stream().flatMap(one -> one.repair().stream()))
                .containsExactly(new Repair(new Ref.Amount(1), BigDecimal.valueOf(140_150_000_000L)));
    }

    @Test
    void theSameWordsOfTwoProgrammesOfOneDocumentAreTwoFacts() {
        Given given = new Given()
                .section(10, "", SectionKind.ANNEX, "I", "Kế hoạch A", "")
                .section(20, "s1", SectionKind.HEADING, "2", "Mục tiêu cụ thể", "- Hỗ trợ lập 05 cụm công nghiệp.")
                .section(50, "", SectionKind.ANNEX, "II", "Kế hoạch B", "")
                .section(60, "s3", SectionKind.HEADING, "2", "Mục tiêu cụ thể", "- Hỗ trợ lập 06 cụm công nghiệp.");
        assertThat(given.found(DiscrepancyCode.TEXT_TEXT)).isEmpty();
    }
}
