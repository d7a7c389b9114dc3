package vn.trichluc.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trichluc.layout.Typewriter.INDENT;
import static vn.trichluc.layout.Typewriter.LEFT;
import static vn.trichluc.layout.Typewriter.PITCH;
import static vn.trichluc.layout.Typewriter.RIGHT;
import static vn.trichluc.layout.Typewriter.texts;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trichluc.model.Page;

class PageBreakTest {
    private static final List<String> OPENINGS =
            List.of("", "đầu trang một", "mở đầu tờ hai", "lên trang ba", "vào bốn", "sau năm");

    /** A page of running text that neither begins nor ends a paragraph. */
    private static Typewriter middle(int page) {
        Typewriter typewriter = Typewriter.standing(page);
        double y = 100;
        typewriter.justified(LEFT, RIGHT, y, OPENINGS.get(page) + " nối tiếp câu còn dở dang của trang trước rồi");
        typewriter.write(LEFT, y + PITCH, "hết.");
        for (int i = 0; i < 4; i++) {
            y += 2 * PITCH;
            typewriter.justified(INDENT, RIGHT, y, "Đoạn " + i + " trang " + page + " mở đầu bằng một dòng thụt vào");
            typewriter.justified(LEFT, RIGHT, y + PITCH, "và đi hết dòng thứ hai cho đến lề phải của trang và");
        }
        return typewriter;
    }

    @Test
    void pagesThatAreCopiesOfOneAnotherKeepTheirFirstLine() {
        List<Page> pages = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            Typewriter typewriter = Typewriter.standing(page);
            for (int line = 0; line < 10; line++) {
                typewriter.write(
                        LEFT, 80 + line * PITCH, "Khoản " + line + ": mức hỗ trợ " + (line + 3) + " triệu đồng.");
            }
            pages.add(typewriter.page());
        }
        assertThat(String.join("\n", texts(Typewriter.blocks(pages))))
                .matches(text -> text.split("mức hỗ trợ 3 triệu đồng", -1).length == 5, "the first line four times");
    }

    @Test
    void aParagraphThatAPageBreakCutsIsOne() {
        List<String> texts =
                texts(Typewriter.blocks(List.of(middle(1).page(), middle(2).page())));

        assertThat(texts)
                .contains("Đoạn 3 trang 1 mở đầu bằng một dòng thụt vào và đi hết dòng thứ hai cho đến lề phải"
                        + " của trang và mở đầu tờ hai nối tiếp câu còn dở dang của trang trước rồi hết.");
    }

    @Test
    void pageNumbersAndRunningHeadsStandBetweenNoHalves() {
        List<Page> pages = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            pages.add(middle(i)
                    .size(9)
                    .centred(300, 30, Integer.toString(i))
                    .write(LEFT, 50, "Công báo tỉnh Sơn La")
                    .write(LEFT, 815, "Đề án khuyến công, trang " + i)
                    .page());
        }

        String all = String.join("\n", texts(Typewriter.blocks(pages)));

        assertThat(all).doesNotContain("Công báo").doesNotContain("Đề án");
        assertThat(all).contains("của trang và lên trang ba").doesNotContainPattern("(?m)^\\d$");
    }

    @Test
    void annexesThatCountLikePagesKeepTheirCaptions() {
        List<Page> pages = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            pages.add(middle(i).page());
        }
        for (int i = 1; i <= 3; i++) {
            Typewriter annex = Typewriter.standing(4 + i).bold().centred(312, 100, "PHỤ LỤC " + i);
            pages.add(annex.regular()
                    .write(INDENT, 130, "Nội dung của phụ lục này.")
                    .page());
        }

        assertThat(texts(Typewriter.blocks(pages))).contains("PHỤ LỤC 1", "PHỤ LỤC 2", "PHỤ LỤC 3");
    }

    @Test
    void theUnitOverEveryTableStays() {
        List<Page> pages = new ArrayList<>();
        for (int i = 1; i <= 2; i++) {
            pages.add(middle(i).page());
        }
        for (int i = 3; i <= 5; i++) {
            Typewriter annex = Typewriter.lying(i).size(10).write(600, 60, "Đơn vị tính: triệu đồng");
            annex.table(LEFT, 66, 100, 20, 4, 5);
            for (int row = 0; row < 4; row++) {
                annex.write(LEFT + 5, 80 + 20 * row, "hàng").write(LEFT + 105, 80 + 20 * row, "1" + row);
            }
            pages.add(annex.page());
        }

        assertThat(texts(Typewriter.blocks(pages)))
                .filteredOn("Đơn vị tính: triệu đồng"::equals)
                .hasSizeGreaterThanOrEqualTo(1);
    }

    @Test
    void aFootnoteFollowsTheSentenceThatItsPageCuts() {
        Page first = middle(1)
                .across(LEFT, LEFT + 144, 740)
                .size(10)
                .write(LEFT, 755, "1 Phường Hoàn Kiếm: 01 điểm.")
                .page();

        List<String> texts = texts(Typewriter.blocks(List.of(first, middle(2).page())));

        int note = texts.indexOf("1 Phường Hoàn Kiếm: 01 điểm.");
        assertThat(texts.get(note - 1)).contains("của trang và mở đầu tờ hai nối tiếp");
    }

    @Test
    void aNumberInTheTextIsNoPageNumber() {
        Page page = middle(1).write(LEFT, 300, "5.000").page();

        assertThat(texts(Typewriter.blocks(List.of(page)))).contains("5.000");
    }
}
