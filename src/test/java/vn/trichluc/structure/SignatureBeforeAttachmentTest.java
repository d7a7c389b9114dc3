package vn.trichluc.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Block;
import vn.trichluc.model.Box;
import vn.trichluc.model.Outline;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.SectionKind;
import vn.trichluc.model.Style;

class SignatureBeforeAttachmentTest {
    @Test
    void aBoldCentredNameIsTheSignersAndNotTheTitleOfWhatIsAttachedBehindIt() {
        Outline outline = new Structure()
                .outline(new Blocks()
                        .bold("ỦY BAN NHÂN DÂN", "TỈNH KIÊN GIANG", "QUYẾT ĐỊNH")
                        .bold("Ban hành Chương trình khuyến công")
                        .plain("Điều 1. Ban hành kèm theo Quyết định này Chương trình khuyến công.")
                        .plain("Nơi nhận:", "- Như Điều 1;", "- Lưu: VT.")
                        .bold("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Đức Chín")
                        .bold("CHƯƠNG TRÌNH", "Khuyến công địa phương giai đoạn 2021-2025")
                        .plain("(Ban hành kèm theo Quyết định số 2454/QĐ-UBND ngày 20/10/2020)", "I. MỤC TIÊU")
                        .list());
        assertThat(outline.head().signers())
                .singleElement()
                .satisfies(signer -> assertThat(signer.name().text()).isEqualTo("Nguyễn Đức Chín"));
        assertThat(outline.sections())
                .filteredOn(section -> section.kind() == SectionKind.ANNEX)
                .singleElement()
                .satisfies(annex -> assertThat(annex.title().text()).startsWith("CHƯƠNG TRÌNH"));
    }

    @Test
    void whatStandsOnALaterPageThanTheFinishedCloseIsNoRecipientAndIsNotLost() {
        List<Block> blocks = new ArrayList<>();
        for (String line : List.of(
                "QUYẾT ĐỊNH",
                "Phê duyệt Kế hoạch khuyến công",
                "Điều 1. Phê duyệt kèm theo Quyết định này Kế hoạch khuyến công.",
                "Nơi nhận:",
                "- Như Điều 1;",
                "- Lưu: VT.",
                "KT. CHỦ TỊCH",
                "PHÓ CHỦ TỊCH",
                "Đàm Văn Eng")) {
            blocks.add(on(1, line));
        }
        blocks.add(on(3, "- Quy mô các cơ sở công nghiệp nông thôn trên địa bàn tỉnh còn nhỏ lẻ."));
        Outline outline = new Structure().outline(blocks);
        assertThat(outline.head().recipients()).hasSize(2);
        assertThat(outline.sections())
                .anySatisfy(section -> assertThat(section.text().text()).contains("Quy mô các cơ sở"));
    }

    private static Block on(int page, String line) {
        return new Block.Paragraph(PlacedText.of(line, new Anchor.InBox(new Box(page, 0, 0, 10, 10))), Style.PLAIN);
    }
}
