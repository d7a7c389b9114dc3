package vn.trichluc.ingest.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.ingest.DocxFile;
import vn.trichluc.ingest.WordDocuments;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Source;
import vn.trichluc.model.SourceInfo;
import vn.trichluc.model.UnreadableDocument;
import vn.trichluc.model.Warning;

/** Pictures of pages and tables among text are told, emblems, seals, signatures and ornaments are not. */
class PictureWarningsTest {
    private static final String BLIP = "<graphic><graphicData><pic><blip embed=\"r9\"/></pic></graphicData></graphic>";

    @ParameterizedTest
    @CsvSource({
        "a table over the page's width, 160, 42",
        "a page, 165, 230",
        "a narrow column of figures, 45, 90",
        "one line of a table, 120, 9"
    })
    void shouldTellAPictureThatMayHoldText(String what, int width, int height) throws UnreadableDocument {
        assertThat(drawn(drawing(width, height, BLIP))).hasSize(1);
        assertThat(drawn(old(width, height))).hasSize(1);
        assertThat(html("<p>Điều 1.</p><img src=a.png width=%d height=%d>".formatted(px(width), px(height))))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "an emblem, 28, 28",
        "a seal, 42, 42",
        "a signature, 55, 30",
        "a line below the head, 160, 1",
        "a border, 3, 240",
        "a code, 25, 25"
    })
    void shouldSayNothingOfAnOrnament(String what, int width, int height) throws UnreadableDocument {
        assertThat(drawn(drawing(width, height, BLIP))).isEmpty();
        assertThat(drawn(old(width, height))).isEmpty();
        assertThat(html("<p>Điều 1.</p><img src=a.png width=%d height=%d>".formatted(px(width), px(height))))
                .isEmpty();
    }

    @Test
    void shouldTellAChartAndNoShape() throws UnreadableDocument {
        assertThat(drawn(drawing(150, 80, "<graphic><graphicData><chart/></graphicData></graphic>")))
                .hasSize(1);
        assertThat(drawn(drawing(150, 80, "<graphic><graphicData><wsp/></graphicData></graphic>")))
                .isEmpty();
    }

    @Test
    void shouldSayWhereThePictureStands() throws UnreadableDocument {
        String table =
                "<w:tbl><w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr><w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr></w:tbl>"
                        .formatted(p("TT"), p("Nội dung"), p("1"), paragraph(drawing(150, 60, BLIP)));

        List<Warning> found =
                warnings(DocxFile.withBody(p("Điều 1. Giao dự toán.") + paragraph(drawing(160, 80, BLIP)) + table)
                        .bytes());

        assertThat(found)
                .extracting(Warning::at)
                .containsExactly(List.of(new Anchor.OnLine(2)), List.of(new Anchor.OnLine(4)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=page-1.jpg>",
                "<img src=page-1.jpg style='width:100%'>",
                "<p>Bảng: <img src='data:image/png;base64,xx'></p>"
            })
    void shouldTellAPictureOfWhichThePageDoesNotSayTheSize(String image) throws UnreadableDocument {
        assertThat(html("<p>Điều 1. Giao dự toán.</p>" + image)).hasSize(1);
    }

    @Test
    void shouldLookIntoAPictureInThePageItself() throws UnreadableDocument {
        String dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

        assertThat(html("<p>Điều 1. Giao dự toán.<img src='data:image/png;base64," + dot + "'></p>"))
                .isEmpty();
    }

    @Test
    void shouldSayWhatToDoWithADocumentThatIsAPictureOfAPage() {
        byte[] scan = DocxFile.withBody(paragraph(drawing(160, 220, BLIP))).bytes();

        assertThatThrownBy(() -> warnings(scan))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class,
                        failed -> assertThat(failed.category()).isEqualTo(UnreadableDocument.Category.EMPTY))
                .hasMessageContaining("picture")
                .hasMessageContaining("save it as PDF");
    }

    private static List<Warning> drawn(String picture) throws UnreadableDocument {
        return warnings(DocxFile.withBody(p("Điều 1. Giao dự toán.") + paragraph(picture))
                .bytes());
    }

    private static List<Warning> html(String body) throws UnreadableDocument {
        return warnings(("<!DOCTYPE html><meta charset=utf-8>" + body).getBytes(StandardCharsets.UTF_8));
    }

    private static List<Warning> warnings(byte[] content) throws UnreadableDocument {
        Source source = new Source("test", Path.of("test"));
        SourceInfo info = new SourceInfo("test", "test", "00", content.length, null);
        return new WordDocuments()
                .read(source, info, content).warnings().stream()
                        .filter(warning -> warning.code().equals("picture-unread"))
                        .toList();
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String paragraph(String run) {
        return "<w:p><w:r>" + run + "</w:r></w:p>";
    }

    private static String drawing(int width, int height, String graphic) {
        return "<w:drawing><inline><extent cx=\"%d\" cy=\"%d\"/><docPr id=\"1\"/>%s</inline></w:drawing>"
                .formatted(width * 36_000, height * 36_000, graphic);
    }

    private static String old(int width, int height) {
        return "<w:pict><v:shape style=\"position:absolute;width:%.1fpt;height:%.1fpt\"><v:imagedata/></v:shape></w:pict>"
                .formatted(width * 72 / 25.4, height * 72 / 25.4);
    }

    private static long px(int millimetres) {
        return Math.round(millimetres * 96 / 25.4);
    }
}
