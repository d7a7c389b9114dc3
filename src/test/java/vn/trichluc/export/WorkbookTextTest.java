package vn.trichluc.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTextTest {
    /** As a spreadsheet decodes it. */
    private static String shown(String written) {
        return new XSSFRichTextString(written).getString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_x0041_",
                "_x0041_ _x000D_",
                "_x0041_x0042_",
                "a_x00e1_b",
                "_x005F_x0041_",
                "__x0041__",
                "_x0041",
                "x0041_",
                "_X0041_",
                "_xGGGG_",
                "Kinh phí _ x0041_",
                "Số 12_x1F4B0_",
                "đường_xã_bản",
                "dòng một\ndòng hai\tcột",
                "💰 1.200"
            })
    void aTextShowsAsItIs(String text) {
        WorkbookText written = WorkbookText.of(text);
        assertThat(shown(written.text())).isEqualTo(text);
        assertThat(written.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a\uFFFEb, a\uFFFDb",
        "a\uFFFFb, a\uFFFDb",
        "a\u0001b, a\uFFFDb",
        "a\u001Bb, a\uFFFDb",
        "a\uD83D, a\uFFFD",
        "\uDCB0a, \uFFFDa",
        "\uDCB0\uD83Da, \uFFFD\uFFFDa"
    })
    void whatXmlCannotHoldIsReplacedAndSaid(String text, String shown) {
        WorkbookText written = WorkbookText.of(text);
        assertThat(written.text()).isEqualTo(shown);
        assertThat(written.notes()).containsExactly("characters that a workbook cannot hold are shown as \uFFFD");
    }

    @Test
    void aTextThatACellCannotHoldIsCutAndSaid() {
        assertThat(WorkbookText.of("ô".repeat(32_767)).notes()).isEmpty();
        WorkbookText cut = WorkbookText.of("ô".repeat(32_768));
        assertThat(cut.text()).hasSize(32_767).endsWith("ô…");
        assertThat(cut.notes().get(0)).startsWith("cut: 32766 of 32768 characters are shown");
    }

    @Test
    void aPairOfSurrogatesIsCutBeforeOrBehindIt() {
        assertThat(WorkbookText.of("a" + "💰".repeat(5), 5).text()).isEqualTo("a💰…");
        assertThat(WorkbookText.of("ab" + "💰".repeat(5), 5).text()).isEqualTo("ab💰…");
        assertThat(WorkbookText.cut("a💰", 2)).isEqualTo("a");
    }

    @Test
    void escapesCountAsWhatIsWritten() {
        WorkbookText written = WorkbookText.of("_x0041_".repeat(4_000));
        assertThat(written.text().length()).isLessThanOrEqualTo(WorkbookText.MAX_LENGTH);
        assertThat("_x0041_".repeat(4_000)).startsWith(shown(written.text()).replace("…", ""));
        assertThat(shown(written.text()).length()).isGreaterThan(17_000);
        assertThat(written.notes()).hasSize(1);
    }
}
