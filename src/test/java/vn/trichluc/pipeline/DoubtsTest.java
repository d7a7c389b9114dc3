package vn.trichluc.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Box;
import vn.trichluc.model.Decision;
import vn.trichluc.model.Document;
import vn.trichluc.model.Head;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Reading;
import vn.trichluc.model.SourceInfo;
import vn.trichluc.model.Warning;

class DoubtsTest {
    private static final Anchor HERE = new Anchor.InBox(new Box(3, 100, 90, 200, 110));

    @Test
    void aRecognisedNumberThatWasLeftOutIsTold() {
        assertThat(warnings(PlacedText.of("Số: 4+ /QĐ-UBND", HERE, 0.48), ""))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.code()).isEqualTo("handwritten");
                    assertThat(warning.page()).isEqualTo(3);
                    assertThat(warning.message()).contains("number").contains("4+ /QĐ-UBND");
                });
    }

    @Test
    void aNumberThatWasReadIsNoDoubt() {
        assertThat(warnings(PlacedText.of("Số: 84/QĐ-UBND", HERE, 0.95), "84/QĐ-UBND"))
                .isEmpty();
    }

    @Test
    void aBlankInAFileThatWasNotRecognisedIsNoHandwriting() {
        assertThat(warnings(PlacedText.of("Số: /QĐ-UBND", new Anchor.OnLine(9)), ""))
                .isEmpty();
    }

    private static List<Warning> warnings(PlacedText number, String read) {
        PlacedText none = PlacedText.EMPTY;
        Head head = new Head(none, none, number, none, none, List.of(), none, List.of(), List.of());
        Decision decision =
                new Decision("", "", "", "", read, "", "", null, null, null, List.of(), List.of(), List.of(), Map.of());
        Document document = new Document(
                new SourceInfo("qd.pdf", "application/pdf", "0".repeat(64), 1, 1),
                List.of(),
                List.of(),
                List.of(),
                true);
        return Doubts.warnings(document, new Reading(head, decision, List.of(), List.of(), List.of(), List.of()));
    }
}
