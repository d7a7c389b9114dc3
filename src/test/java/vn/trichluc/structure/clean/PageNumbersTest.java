package vn.trichluc.structure.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trichluc.model.Block;
import vn.trichluc.model.LeftOut;
import vn.trichluc.structure.Blocks;

class PageNumbersTest {
    private static final String PAGE = "Một đoạn văn của trang. ".repeat(40).strip();

    @Test
    void numbersThatCountOnAPageApartArePageNumbers() {
        assertThat(leftOut(PAGE, "2", PAGE, "3", PAGE, "5", PAGE)).containsExactly("2", "3", "5");
    }

    @Test
    void aNumberInTheMiddleOfASentenceIsAPageNumber() {
        assertThat(leftOut("Kinh phí được cấp cho các huyện miền núi và", "7", "các xã biên giới."))
                .containsExactly("7");
    }

    @Test
    void numbersFromOneAreThoseOfRows() {
        assertThat(leftOut("1", PAGE, "2", PAGE, "3", PAGE)).isEmpty();
    }

    @Test
    void numbersCloseTogetherAreContent() {
        assertThat(leftOut("2", "Lớp học", "3", "Hội chợ", "4", "Bản tin")).isEmpty();
    }

    @Test
    void aNumberAloneIsContent() {
        assertThat(leftOut("Số lượng:", "25", "Đơn vị: lớp")).isEmpty();
        assertThat(leftOut(PAGE, "4.", PAGE, "5.", PAGE)).isEmpty();
    }

    private static List<String> leftOut(String... lines) {
        List<Block> blocks = Blocks.of(lines);
        List<LeftOut> leftOut = new ArrayList<>();
        CleanedBlocks.of(blocks, leftOut);
        return leftOut.stream().map(each -> each.text().text()).toList();
    }
}
