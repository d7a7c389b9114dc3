package vn.trichluc.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Block;
import vn.trichluc.model.Box;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Style;

class SeveralDocumentsTest {
    private static final List<String> SUBMISSION = List.of(
            "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Số: 22/TTr-UBND",
            "TỜ TRÌNH",
            "Về việc ban hành Nghị quyết",
            "Kính gửi: Hội đồng nhân dân tỉnh");

    private static final List<String> DRAFT = List.of(
            "HỘI ĐỒNG NHÂN DÂN",
            "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Số: /2025/NQ-HĐND",
            "NGHỊ QUYẾT",
            "Quy định mức chi");

    private static final List<String> PROGRAMME = List.of(
            "ỦY BAN NHÂN DÂN",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "CHƯƠNG TRÌNH KHUYẾN CÔNG",
            "(Kèm theo Quyết định số 180/QĐ-UBND)");

    private final List<Block> blocks = new ArrayList<>();

    private SeveralDocumentsTest onPage(int page, List<String> lines) {
        for (String line : lines) {
            add(line, new Anchor.InBox(new Box(page, 100, 100, 300, 112)));
        }
        return this;
    }

    private SeveralDocumentsTest asText(List<String> lines) {
        for (String line : lines) {
            add(line, new Anchor.OnLine(blocks.size() + 1));
        }
        return this;
    }

    private void add(String line, Anchor at) {
        blocks.add(new Block.Paragraph(PlacedText.of(line, at), Style.PLAIN));
    }

    @Test
    void aSubmissionAndItsDraftAreTwoDocuments() {
        onPage(1, SUBMISSION).onPage(3, DRAFT);
        assertThat(SeveralDocuments.warning(blocks)).hasValueSatisfying(warning -> {
            assertThat(warning.code()).isEqualTo("several-documents");
            assertThat(warning.message()).contains("2 documents", "page 1, page 3");
            assertThat(warning.page()).isEqualTo(3);
        });
    }

    @Test
    void inATextTheLinesAreNamed() {
        asText(SUBMISSION).asText(DRAFT);
        assertThat(SeveralDocuments.warning(blocks)).hasValueSatisfying(warning -> {
            assertThat(warning.message()).contains("line 2, line 9");
            assertThat(warning.page()).isNull();
        });
    }

    @Test
    void aProgrammeThatADecisionIssuesIsNoDocumentOfItsOwn() {
        onPage(1, SUBMISSION).onPage(3, PROGRAMME);
        assertThat(SeveralDocuments.warning(blocks)).isEmpty();
    }

    @Test
    void aFormIsNoDocument() {
        onPage(1, SUBMISSION).onPage(3, List.of("Mẫu số 01")).onPage(3, DRAFT);
        assertThat(SeveralDocuments.warning(blocks)).isEmpty();
    }

    @Test
    void oneDocumentRaisesNoWarning() {
        onPage(1, DRAFT);
        assertThat(SeveralDocuments.warning(blocks)).isEmpty();
        assertThat(SeveralDocuments.warning(List.of())).isEmpty();
    }
}
