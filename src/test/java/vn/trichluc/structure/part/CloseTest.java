package vn.trichluc.structure.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Block;
import vn.trichluc.model.Box;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Signer;
import vn.trichluc.model.Style;
import vn.trichluc.structure.Blocks;
import vn.trichluc.structure.words.SignatureLine;

class CloseTest {
    @Test
    void recipientsLoseDashAndClosingMark() {
        Close close = read("Nơi nhận:", "- Như Điều 3;", "- Bộ Công Thương;", "- Lưu: VT, tmchau (01b).");

        assertThat(close.recipients())
                .extracting(PlacedText::text)
                .containsExactly("Như Điều 3", "Bộ Công Thương", "Lưu: VT, tmchau (01b)");
        assertThat(close.next()).isEqualTo(4);
    }

    @Test
    void recipientsOnOneLineAreTakenApart() {
        assertThat(read("Nơi nhận: - Như Điều 3; - Bộ Công Thương; - Lưu: VT.").recipients())
                .hasSize(3);
    }

    @Test
    void aLineWithoutDashGoesOn() {
        Close close = read("Nơi nhận:", "- VP: CVP, các PCVP,", "Các phòng: TH, ĐT;", "- Lưu: VT.", "f", "R");

        assertThat(close.recipients())
                .extracting(PlacedText::text)
                .containsExactly("VP: CVP, các PCVP, Các phòng: TH, ĐT", "Lưu: VT");
    }

    @Test
    void recipientsMayHaveNoDashes() {
        assertThat(read("Nơi nhận:", "Như Điều 3;", "Lưu: VT.").recipients()).hasSize(2);
    }

    @Test
    void specksBesideRecipientsAreNoneOfThem() {
        Close close = read("Nơi nhận:", "„- Như trên;", "Ñ", "- UBND tỉnh;", "- Lưu: VT.");
        assertThat(close.recipients()).extracting(PlacedText::text).containsExactly("Như trên", "UBND tỉnh", "Lưu: VT");
        Close undashed = read("Nơi nhận:", "Như trên;", "Ñ", "UBND tỉnh;", "Lưu: VT.");
        assertThat(undashed.recipients())
                .extracting(PlacedText::text)
                .containsExactly("Như trên", "UBND tỉnh", "Lưu: VT");
    }

    @Test
    void aSignatureThatNamesNobodyIsOne() {
        assertThat(read("Nơi nhận:", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "(Đã ký)")
                        .signers())
                .singleElement()
                .satisfies(signer -> {
                    assertThat(signer.name().isBlank()).isTrue();
                    assertThat(signer.position()).hasToString("CHỦ TỊCH");
                });
        assertThat(read("Nơi nhận:", "- Lưu: VT.").signers()).isEmpty();
    }

    @Test
    void aSignerHasAuthorityPositionAndName() {
        Signer signer = read("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "(Đã ký)", "Nguyễn Đức Chín")
                .signers()
                .get(0);

        assertThat(signer.authority())
                .extracting(PlacedText::text)
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH");
        assertThat(signer.position()).hasToString("PHÓ CHỦ TỊCH");
        assertThat(signer.name()).hasToString("Nguyễn Đức Chín");
    }

    @Test
    void interleavedColumnsAreTakenApart() {
        Close close = read(
                "Nơi nhận: TM. ỦY BAN NHÂN DÂN",
                "- Như Điều 3; KT. CHỦ TỊCH",
                "- Bộ Công Thương; PHÓ CHỦ TỊCH",
                "- Lưu: VT.",
                "Trương Việt Dũng");

        assertThat(close.recipients()).hasSize(3);
        assertThat(close.signers()).singleElement().satisfies(signer -> {
            assertThat(signer.name()).hasToString("Trương Việt Dũng");
            assertThat(signer.position()).hasToString("PHÓ CHỦ TỊCH");
            assertThat(signer.authority()).hasSize(2);
        });
    }

    @Test
    void twoSignersSideBySideKeepTheirNames() {
        List<Signer> signers = read(
                        "KT. BỘ TRƯỞNG", "THỨ TRƯỞNG", "KT. BỘ TRƯỞNG", "THỨ TRƯỞNG", "Nguyễn Văn An", "Trần Thị Bình")
                .signers();

        assertThat(signers)
                .extracting(signer -> signer.name().text())
                .containsExactly("Nguyễn Văn An", "Trần Thị Bình");
    }

    @Test
    void aPositionAloneClosesOnlyAboveAName() {
        assertThat(Close.startsAt(Blocks.of("THỦ TƯỚNG", "Lê Minh Hưng"), 0)).isTrue();
        assertThat(Close.startsAt(Blocks.of("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", "Căn cứ Luật;"), 0))
                .isFalse();
    }

    @Test
    void whatRecognitionMadeOfASignatureDoesNotPartThePositionFromTheName() {
        Close close = read(
                "Nơi nhận:",
                "- Lưu: VT, Ks3.",
                "CHỦ TỊCH",
                ">I:",
                "P7 ) -",
                "Lê Văn Lương",
                "Phụ lục",
                "DANH MỤC THỦ TỤC",
                "(Kèm theo Quyết định số 12/QĐ-UBND ngày 27/6/2025)");

        assertThat(close.signers()).singleElement().satisfies(signer -> {
            assertThat(signer.name().text()).isEqualTo("Lê Văn Lương");
            assertThat(signer.position()).hasToString("CHỦ TỊCH");
        });
        assertThat(close.recipients()).extracting(PlacedText::text).containsExactly("Lưu: VT, Ks3");
        assertThat(close.next()).isEqualTo(6);
    }

    @Test
    void aRecognisedNameBehindTheFileCopySignsWhereASealHidThePosition() {
        assertThat(recognised(1, "Nơi nhận:", "- Lưu: VT, Ks3.", "“Phạm Trường Thọ")
                        .signers())
                .singleElement()
                .satisfies(signer -> {
                    assertThat(signer.name().text()).isEqualTo("Phạm Trường Thọ");
                    assertThat(signer.position().text()).isEmpty();
                });
        assertThat(recognised(1, "Nơi nhận:", "- Sở Tài chính", "Phạm Trường Thọ")
                        .signers())
                .as("may be a recipient")
                .isEmpty();
        assertThat(recognised(2, "Nơi nhận:", "- Lưu: VT, Ks3.", "Phạm Trường Thọ")
                        .signers())
                .as("on the next page")
                .isEmpty();
        assertThat(read("Nơi nhận:", "- Lưu: VT, Ks3.", "Phạm Trường Thọ").signers())
                .as("print is complete")
                .isEmpty();
    }

    /** All on page 1 but the last line. */
    private static Close recognised(int lastPage, String... lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            int page = i == lines.length - 1 ? lastPage : 1;
            Anchor at = new Anchor.InBox(new Box(page, 10, 20 * i, 200, 20 * i + 12));
            PlacedText text = new PlacedText(
                    lines[i], List.of(new PlacedText.Piece(0, lines[i].length(), at, Confidence.of(0.9), List.of())));
            blocks.add(new Block.Paragraph(text, Style.PLAIN));
        }
        return Close.read(blocks, 0);
    }

    @Test
    void theCloseEndsWhereAnAttachmentBegins() {
        Close close = read(
                "Nơi nhận:",
                "- Như Điều 3;",
                "CHƯƠNG TRÌNH",
                "KHUYẾN CÔNG TRÊN ĐỊA BÀN TỈNH",
                "(Kèm theo Quyết định số 1625/QĐ-UBND)");

        assertThat(close.next()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Giàng A Tỉnh", "Y Thanh Hà Niê Kđăm", "H’Yim Kđoh", "HỒ VĂN HÀ", "TS. Lê Văn Lương"})
    void namesOfPersonsAreKnown(String line) {
        assertThat(SignatureLine.name(PlacedText.of(line, new Anchor.OnLine(1))))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Văn phòng",
                "Công báo tỉnh",
                "Ủ TỊCH",
                "Như Điều 3;",
                "Sienoent ĐIỆN PHÙ",
                "(Đã ký)",
                "Lê",
                "Sở Công Thương"
            })
    void otherLinesAreNoNames(String line) {
        assertThat(SignatureLine.name(PlacedText.of(line, new Anchor.OnLine(1))))
                .isEmpty();
    }

    private static Close read(String... lines) {
        List<Block> blocks = Blocks.of(lines);
        assertThat(Close.startsAt(blocks, 0)).isTrue();
        return Close.read(blocks, 0);
    }
}
