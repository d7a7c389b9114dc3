package vn.trichluc.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trichluc.ingest.text.TextDocuments;
import vn.trichluc.model.Block;
import vn.trichluc.model.SourceInfo;
import vn.trichluc.model.UnreadableDocument;

/** Marks of emphasis in every mixture, closed by another kind, on another line or not at all. */
class EmphasisTest {
    private static final int TEXTS = 20_000;
    private static final int MAX_PIECES = 40;

    private static final List<String> MARKS = List.of(
            "*", "_", "**", "__", "***", "****", "*****", "`", "```", "~~", "<b>", "</b>", "<i>", "</i>", "<br>", "(",
            ")", "\\*", "&amp;");

    private static final List<String> WORDS = List.of(
            "huyện",
            "Đồng Văn",
            "2.750.000",
            "triệu đồng;",
            "12,5 %.",
            "- cây",
            "Điều 3.",
            "a)",
            "1. Nuôi ong",
            "đợt",
            "|",
            "#");

    private static String shown(List<Block> blocks) {
        StringBuilder shown = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                shown.append(paragraph.text().text()).append('\n');
            } else if (block instanceof Block.Grid grid) {
                grid.rows()
                        .forEach(row -> row.cells()
                                .forEach(
                                        cell -> shown.append(cell.text().text()).append('\n')));
            }
        }
        return shown.toString();
    }

    /** Letters, digits and signs of figures: no mark may take one of them along. */
    private static String content(String text) {
        return text.replaceAll("(?i)</?(?:b|i|br)>", "").replace("&amp;", "&").replaceAll("[^\\p{L}\\p{N}&.,;()%]", "");
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = 2 + random.nextInt(MAX_PIECES); left > 0; left--) {
            List<String> pieces = random.nextBoolean() ? MARKS : WORDS;
            text.append(pieces.get(random.nextInt(pieces.size())));
            text.append(List.of("", "", " ", "\n").get(random.nextInt(4)));
        }
        return withoutStruckText(text.toString());
    }

    /** What stands between two pairs of tildes is struck through, and no content: one pair stays alone. */
    private static String withoutStruckText(String text) {
        int behind = text.indexOf("~~") + 2;
        return behind < 2
                ? text
                : text.substring(0, behind) + text.substring(behind).replace("~", "");
    }

    private static List<Block> read(String text) throws UnreadableDocument {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        SourceInfo info = new SourceInfo("mau.md", "text/markdown", "0".repeat(64), bytes.length, null);
        return new TextDocuments()
                .read(new vn.trichluc.model.Source("mau.md", java.nio.file.Path.of("mau.md")), info, bytes)
                .blocks();
    }

    @Test
    void noMixtureOfMarksEndsTheReadingOrTakesContentAlong() throws Exception {
        Random random = new Random(20_260_714);
        for (int n = 0; n < TEXTS; n++) {
            String text = text(random);
            if (!content(text).isEmpty()) {
                assertThat(content(shown(read(text)))).as(text).isEqualTo(content(text));
            }
        }
    }

    /** A bold run that never closes, in a paragraph that goes on for longer than such a run may. */
    @Test
    void anOpenRunInALongParagraphIsNoMark() throws Exception {
        String lines = Collections.nCopies(12, "và hỗ trợ các hộ trồng chè ở xã").stream()
                .collect(Collectors.joining("\n"));

        String shown = shown(read("**Điều 4. Kinh phí*\n" + lines));

        assertThat(shown).startsWith("**Điều 4. Kinh phí*").contains("trồng chè ở xã");
        assertThat(content(shown)).isEqualTo(content("**Điều 4. Kinh phí*" + lines));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "15.400**** ¦ 15.400****",
                "(****) Số ước tính ¦ (****) Số ước tính",
                "****Ghi chú** thêm ¦ **Ghi chú thêm",
                "**Biểu 2:****Chi tiết** ¦ Biểu 2: Chi tiết",
                "**a* b ¦ **a* b",
                "_một_ hai ¦ _một_ hai",
            })
    void starsWithNothingBetweenThemAreNoEmphasis(String text, String shown) throws Exception {
        assertThat(shown(read(text)).strip()).isEqualTo(shown);
    }
}
