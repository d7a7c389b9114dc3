package vn.trichluc.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trichluc.model.Box;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Page;
import vn.trichluc.model.PageInfo;
import vn.trichluc.model.Ruling;
import vn.trichluc.model.TextOrigin;
import vn.trichluc.model.Word;

class IncomingStampTest {
    private static final double WIDTH = 595;
    private static final double HEIGHT = 842;

    /** 53 mm by 25 mm at the left of the title. */
    private static final List<Ruling> FRAME =
            List.of(across(40, 190, 178), across(42, 191, 220), down(40, 165, 220), across(250, 350, 240));

    private static final List<Word> STAMP = List.of(
            word("TRUNG", 45, 168),
            word("TÂM", 80, 168),
            word("ĐẾN", 45, 195),
            word("Số:....352", 80, 185),
            word("Chuyển:", 80, 208));

    private static final List<Word> TITLE =
            List.of(word("Về", 200, 185), word("việc", 220, 185), word("chính;", 60, 230));

    @Test
    void wordsAndLinesOfAStampAreRemovedAndThoseBesideItStay() {
        Page rest = IncomingStamp.removedFrom(page(TextOrigin.OCR, both(), FRAME));

        assertThat(rest.words()).isEqualTo(TITLE);
        assertThat(rest.rulings()).containsExactly(FRAME.get(3));
    }

    @Test
    void theFirstWordOfALineThatGoesOnBesideTheLowerEdgeStays() {
        Word first = word("Preng", 152, 212);
        List<Word> words = new ArrayList<>(both());
        words.add(first);
        words.add(word("thời", 182, 213));

        assertThat(IncomingStamp.removedFrom(page(TextOrigin.OCR, words, FRAME)).words())
                .contains(first)
                .doesNotContainAnyElementsOf(STAMP);
    }

    @Test
    void aFrameWithOtherWordsStays() {
        List<Word> words = List.of(word("Số:", 45, 195), word("12/QĐ-UBND", 80, 195), word("Đơn", 45, 208));
        Page page = page(TextOrigin.OCR, words, FRAME);

        assertThat(IncomingStamp.removedFrom(page)).isEqualTo(page);
    }

    @Test
    void theSameWordsWithoutAFrameStay() {
        Page page = page(TextOrigin.OCR, both(), FRAME.subList(2, 4));

        assertThat(IncomingStamp.removedFrom(page)).isEqualTo(page);
    }

    @Test
    void aTableFartherDownThePageStays() {
        List<Ruling> low =
                FRAME.stream().map(ruling -> new Ruling(shifted(ruling.box()))).toList();
        List<Word> words =
                STAMP.stream().map(word -> word.withBox(shifted(word.box()))).toList();
        Page page = page(TextOrigin.OCR, words, low);

        assertThat(IncomingStamp.removedFrom(page)).isEqualTo(page);
    }

    @Test
    void printOfATextLayerIsNoStamp() {
        Page page = page(TextOrigin.TEXT_LAYER, both(), FRAME);

        assertThat(new Mend().mended(page)).isEqualTo(page);
    }

    private static List<Word> both() {
        List<Word> words = new ArrayList<>(STAMP);
        words.addAll(TITLE);
        return words;
    }

    private static Box shifted(Box box) {
        return new Box(1, box.left(), box.top() + 400, box.right(), box.bottom() + 400);
    }

    private static Page page(TextOrigin origin, List<Word> words, List<Ruling> rulings) {
        return new Page(new PageInfo(1, origin, WIDTH, HEIGHT, 0, 0, Confidence.of(0.9)), words, rulings);
    }

    private static Word word(String text, double left, double top) {
        return new Word(
                text, new Box(1, left, top, left + 5 * text.length(), top + 10), 10, false, false, Confidence.of(0.5));
    }

    private static Ruling across(double left, double right, double y) {
        return new Ruling(new Box(1, left, y, right, y + 1));
    }

    private static Ruling down(double x, double top, double bottom) {
        return new Ruling(new Box(1, x, top, x + 1, bottom));
    }
}
