package vn.trichluc.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.trichluc.model.Outline;
import vn.trichluc.model.SectionKind;

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
}
