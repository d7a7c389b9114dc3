package vn.trichluc.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trichluc.layout.Typewriter.INDENT;
import static vn.trichluc.layout.Typewriter.LEFT;
import static vn.trichluc.layout.Typewriter.PITCH;
import static vn.trichluc.layout.Typewriter.RIGHT;
import static vn.trichluc.layout.Typewriter.texts;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trichluc.model.Alignment;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Block;
import vn.trichluc.model.PlacedText;

class ParagraphTest {
    private static final String LONG = "lời văn chạy dài suốt cả một dòng từ lề trái đến lề phải";

    private static Typewriter body(int paragraphs) {
        Typewriter typewriter = Typewriter.standing(1);
        double y = 100;
        for (int i = 0; i < paragraphs; i++) {
            typewriter.justified(INDENT, RIGHT, y, "Đoạn " + i + " mở đầu bằng một dòng thụt vào và đi");
            typewriter.justified(LEFT, RIGHT, y + PITCH, LONG);
            typewriter.write(LEFT, y + 2 * PITCH, "rồi hết.");
            y += 3 * PITCH;
        }
        return typewriter;
    }

    @Test
    void linesThatTheMarginBrokeAreOneParagraph() {
        List<Block> blocks = body(4).blocks();

        assertThat(texts(blocks))
                .hasSize(4)
                .first()
                .isEqualTo("Đoạn 0 mở đầu bằng một dòng thụt vào và đi " + LONG + " rồi hết.");
        Block.Paragraph paragraph = (Block.Paragraph) blocks.get(0);
        assertThat(paragraph.style().alignment()).isEqualTo(Alignment.JUSTIFIED);
        assertThat(paragraph.style().fontSize()).isEqualTo(14);
        assertThat(paragraph.at()).hasSize(3);
    }

    @Test
    void eachWordKeepsItsPlace() {
        PlacedText text = ((Block.Paragraph) body(3).blocks().get(0)).text();

        assertThat(text.pieces()).hasSize(text.text().split(" ").length);
        int start = text.text().indexOf("hết.");
        assertThat(text.at(start, start + 4)).singleElement().isInstanceOfSatisfying(Anchor.InBox.class, at -> {
            assertThat(at.box().top()).isBetween(100 + 2 * PITCH - 14, 100 + 2 * PITCH);
            assertThat(at.box().left()).isGreaterThan(LEFT);
        });
    }

    @Test
    void aFullLineIsFollowedByANewParagraphWhereTheNextOneStandsIn() {
        Typewriter typewriter = body(3).justified(
                        INDENT, RIGHT, 300, "Câu này vừa khít một dòng cho đến tận lề phải của trang.")
                .justified(INDENT, RIGHT, 300 + PITCH, "Câu sau mở một đoạn khác, cũng đi đến tận lề phải và")
                .write(LEFT, 300 + 2 * PITCH, "còn nữa.");

        assertThat(texts(typewriter.blocks()))
                .endsWith(
                        "Câu này vừa khít một dòng cho đến tận lề phải của trang.",
                        "Câu sau mở một đoạn khác, cũng đi đến tận lề phải và còn nữa.");
    }

    @Test
    void aListMarkOpensAParagraphEvenAfterAFullLine() {
        Typewriter typewriter = body(3).justified(
                        INDENT, RIGHT, 300, "- Câu này vừa khít một dòng cho đến tận lề phải của trang;")
                .justified(INDENT, RIGHT, 300 + PITCH, "a) Câu sau mở một đoạn khác, cũng đi đến tận lề phải;")
                .write(INDENT, 300 + 2 * PITCH, "1.1. Mục.");

        assertThat(texts(typewriter.blocks())).hasSize(6).last().isEqualTo("1.1. Mục.");
    }

    @Test
    void anArticleSetFlushBelowAFullOneBeginsAParagraph() {
        Typewriter typewriter = Typewriter.standing(1)
                .justified(LEFT, RIGHT, 300, "Điều 4. Giao các sở, ban, ngành của tỉnh thực hiện các việc nêu trên.")
                .justified(
                        LEFT, RIGHT, 300 + PITCH, "Điều 5. Việc sau đây cũng đi đến tận lề phải và theo quy định tại")
                .justified(
                        LEFT, RIGHT, 300 + 2 * PITCH, "Điều 9. của một văn bản khác mà câu này còn chưa hết ở đây và")
                .write(LEFT, 300 + 3 * PITCH, "còn nữa.");

        assertThat(texts(typewriter.blocks()))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("Điều 5. Việc")
                .endsWith("còn nữa.");
    }

    @Test
    void aDashThatHappensToBeginAFlushLineOpensNothing() {
        Typewriter typewriter = body(3).justified(INDENT, RIGHT, 300, "Giao Sở Công Thương phối hợp với Bộ Lao động")
                .justified(LEFT, RIGHT, 300 + PITCH, "- Thương binh và Xã hội thực hiện những việc sau đây và")
                .write(LEFT, 300 + 2 * PITCH, "báo cáo.");

        assertThat(texts(typewriter.blocks())).last().asString().contains("Bộ Lao động - Thương binh và Xã hội thực");
    }

    @Test
    void anItemHangsBelowItsText() {
        Typewriter typewriter = Typewriter.standing(1).size(11);
        double text = LEFT + 5.5 + 2.75;
        typewriter
                .write(LEFT, 600, "- Như Điều 3;")
                .write(LEFT, 614, "- Các sở, ngành: Kế hoạch và Đầu tư, Tài chính, Nội vụ,")
                .write(text, 628, "Nông nghiệp;")
                .write(LEFT, 642, "- Lưu: VT.");

        assertThat(texts(typewriter.blocks()))
                .containsExactly(
                        "- Như Điều 3;",
                        "- Các sở, ngành: Kế hoạch và Đầu tư, Tài chính, Nội vụ, Nông nghiệp;",
                        "- Lưu: VT.");
    }

    @Test
    void titlesAreJoinedWhileTheirStyleGoesOn() {
        double middle = (LEFT + RIGHT) / 2;
        Typewriter typewriter = body(3).bold()
                .centred(middle, 300, "QUYẾT ĐỊNH")
                .centred(middle, 300 + PITCH, "Về việc ban hành Chương trình khuyến công của tỉnh")
                .centred(middle, 300 + 2 * PITCH, "giai đoạn 2021 - 2025")
                .regular()
                .italic()
                .centred(middle, 300 + 3 * PITCH, "(Kèm theo Quyết định số 12/QĐ-UBND)");

        List<Block> blocks = typewriter.blocks();

        assertThat(texts(blocks))
                .endsWith(
                        "QUYẾT ĐỊNH",
                        "Về việc ban hành Chương trình khuyến công của tỉnh giai đoạn 2021 - 2025",
                        "(Kèm theo Quyết định số 12/QĐ-UBND)");
        Block.Paragraph title = (Block.Paragraph) blocks.get(4);
        assertThat(title.style().bold()).isTrue();
        assertThat(title.style().alignment()).isEqualTo(Alignment.CENTRE);
    }

    @Test
    void aFormBrokenAtAHyphenGoesOnWithoutABlank() {
        Typewriter typewriter = body(3).justified(INDENT, RIGHT, 300, "Căn cứ Quyết định số 38/2020/QĐ-")
                .write(LEFT, 300 + PITCH, "TTg của Thủ tướng.");

        assertThat(texts(typewriter.blocks())).last().isEqualTo("Căn cứ Quyết định số 38/2020/QĐ-TTg của Thủ tướng.");
    }

    @Test
    void aRaisedFigureAndALittleSkewBreakNoLine() {
        Typewriter typewriter = Typewriter.standing(1);
        for (int i = 0; i < 10; i++) {
            double y = 100 + i * PITCH;
            for (int j = 0; j < 12; j++) {
                double x = LEFT + j * 38;
                double skewed = y + j * 0.35;
                typewriter.word("d%dt%d".formatted(i, j), x, skewed - 12, x + 30, skewed + 2);
            }
        }
        typewriter.size(7).word("1", LEFT + 30.2, 88, LEFT + 33, 95);

        List<String> texts = texts(typewriter.blocks());

        assertThat(String.join(" ", texts)).startsWith("d0t0 1 d0t1 d0t2").contains("d0t11 d1t0");
    }

    @Test
    void linesOfContentsAreNotJoined() {
        Typewriter typewriter = body(3).write(
                        LEFT, 300, "I. Quan điểm .............................................................. 3")
                .write(
                        LEFT,
                        300 + PITCH,
                        "II. Mục tiêu ............................................................ 4");

        assertThat(texts(typewriter.blocks())).hasSize(5);
    }
}
