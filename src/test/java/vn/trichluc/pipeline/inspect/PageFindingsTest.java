package vn.trichluc.pipeline.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trichluc.model.Box;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Page;
import vn.trichluc.model.PageInfo;
import vn.trichluc.model.Ruling;
import vn.trichluc.model.TextOrigin;
import vn.trichluc.model.Word;

class PageFindingsTest {
    private static final Box PLACE = new Box(2, 100, 100, 140, 110);
    private static final PageInfo INFO = new PageInfo(2, TextOrigin.OCR, 595, 842, 0, 0, Confidence.PRINTED);

    private static Word word(@Nullable Double confidence, String... readings) {
        return new Word("1.250", PLACE, 10, false, false, Confidence.stated(confidence), List.of(readings));
    }

    private static Page page(Word... words) {
        return new Page(INFO, List.of(words), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        ", PRINTED, ''",
        "1, SURE, ''",
        "0.8, SURE, ''",
        "0.799, DOUBTED, 1.250 79 %",
        "0.5, DOUBTED, 1.250 50 %",
        "0.49, UNSURE, 1.250 49 %",
        "0, UNSURE, 1.250 0 %"
    })
    void aWordIsMarkedByItsConfidence(@Nullable Double confidence, Mark mark, String label) {
        assertThat(PageFindings.words(page(word(confidence)))).containsExactly(new Remark(mark, PLACE, label));
    }

    @Test
    void whatSeveralReadingsSawStandsBesideTheWord() {
        assertThat(PageFindings.words(page(word(0.4, "1.250", "1.260"))))
                .extracting(Remark::label)
                .containsExactly("1.250 | 1.260 40 %");
    }

    @Test
    void labelledWordsAreDrawnLast() {
        assertThat(PageFindings.words(page(word(0.4), word(0.9), word(0.6), word(null))))
                .extracting(Remark::mark)
                .containsExactly(Mark.SURE, Mark.PRINTED, Mark.UNSURE, Mark.DOUBTED);
    }

    @Test
    void aRuledTableHasItsCellsAndLines() {
        List<Ruling> lines = new ArrayList<>();
        for (double y : new double[] {100, 130, 160}) {
            lines.add(new Ruling(new Box(2, 100, y, 300, y + 1)));
        }
        for (double x : new double[] {100, 200, 300}) {
            lines.add(new Ruling(new Box(2, x, 100, x + 1, 161)));
        }
        List<Word> words = new ArrayList<>();
        for (double x : new double[] {110, 210}) {
            for (double y : new double[] {110, 140}) {
                words.add(word(0.9).withBox(new Box(2, x, y, x + 40, y + 10)));
            }
        }
        Box enclosed = new Box(2, 101, 101, 200, 130);
        List<Remark> findings = PageFindings.rulings(new Page(INFO, words, lines), List.of(enclosed));
        assertThat(findings.get(0)).isEqualTo(new Remark(Mark.ENCLOSED, enclosed, ""));
        assertThat(findings)
                .filteredOn(finding -> finding.mark() == Mark.CELL)
                .hasSize(4)
                .allSatisfy(cell -> assertThat(cell.box().width()).isBetween(98.0, 102.0));
        assertThat(findings)
                .filteredOn(finding -> finding.mark() == Mark.RULING)
                .extracting(Remark::box)
                .containsExactlyElementsOf(lines.stream().map(Ruling::box).toList());
    }
}
