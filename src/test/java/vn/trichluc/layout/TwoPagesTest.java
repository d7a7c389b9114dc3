package vn.trichluc.layout;

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

class TwoPagesTest {
    private static final double WIDTH = 1190;
    private static final double HEIGHT = 842;

    @Test
    void shouldPartTwoPagesOfText() {
        List<Page> pages = TwoPages.of(sheet(WIDTH, both(text(60, 530), text(660, 1130)), List.of()));

        assertThat(pages).hasSize(2);
        assertThat(pages.get(0).words()).allMatch(word -> word.box().right() < 560);
        assertThat(pages.get(1).words()).allMatch(word -> word.box().left() > 600);
    }

    @Test
    void shouldPartATableFromTheTextBesideIt() {
        List<Ruling> rulings = List.of(across(660, 1130, 200), across(660, 1130, 240), across(660, 1130, 280));

        List<Page> pages = TwoPages.of(sheet(WIDTH, both(text(60, 530), text(660, 1130)), rulings));

        assertThat(pages).hasSize(2);
        assertThat(pages.get(0).rulings()).isEmpty();
        assertThat(pages.get(1).rulings()).hasSize(3);
    }

    @Test
    void shouldLeaveAWideTableWhole() {
        List<Ruling> rulings = List.of(across(60, 1130, 200), across(60, 1130, 240));

        assertThat(TwoPages.of(sheet(WIDTH, both(text(60, 530), text(660, 1130)), rulings)))
                .hasSize(1);
    }

    @Test
    void shouldLeaveTextThatRunsOverTheMiddleWhole() {
        assertThat(TwoPages.of(sheet(WIDTH, text(60, 1130), List.of()))).hasSize(1);
    }

    @Test
    void shouldLeaveATitleOverTwoColumnsWhole() {
        List<Word> words = both(text(60, 530), text(660, 1130));
        words.add(word(480, 720, 40));

        assertThat(TwoPages.of(sheet(WIDTH, words, List.of()))).hasSize(1);
    }

    @Test
    void shouldLeaveAListWithItsAmountsWhole() {
        assertThat(TwoPages.of(sheet(WIDTH, both(text(60, 530), text(1050, 1130)), List.of())))
                .hasSize(1);
    }

    @Test
    void shouldLeaveAStandingPageWhole() {
        assertThat(TwoPages.of(sheet(595, both(text(30, 260), text(330, 560)), List.of())))
                .hasSize(1);
    }

    @Test
    void shouldLeaveASignatureBesideTheRecipientsWhole() {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            words.add(word(80, 180, 100 + 20 * i));
            words.add(word(800, 900, 100 + 20 * i));
        }

        assertThat(TwoPages.of(sheet(WIDTH, words, List.of()))).hasSize(1);
    }

    private static List<Word> both(List<Word> one, List<Word> other) {
        List<Word> words = new ArrayList<>(one);
        words.addAll(other);
        return words;
    }

    private static List<Word> text(double from, double to) {
        List<Word> words = new ArrayList<>();
        for (double top = 100; top < 700; top += 22) {
            for (double left = from; left + 45 <= to; left += 50) {
                words.add(word(left, left + 45, top));
            }
        }
        return words;
    }

    private static Word word(double left, double right, double top) {
        return new Word("chữ", new Box(1, left, top, right, top + 13), 13, false, false, Confidence.PRINTED);
    }

    private static Ruling across(double left, double right, double y) {
        return new Ruling(new Box(1, left, y, right, y + 0.5));
    }

    private static Page sheet(double width, List<Word> words, List<Ruling> rulings) {
        return new Page(
                new PageInfo(1, TextOrigin.TEXT_LAYER, width, HEIGHT, 0, 0, Confidence.PRINTED), words, rulings);
    }
}
