package vn.trichluc.ocr.reread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trichluc.model.Box;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Word;
import vn.trichluc.ocr.reread.FigureVote.Seen;

class FigureVoteTest {
    @Test
    void aFigureOnWhichAllReadingsAgreeStaysAsItWasRead() {
        Word first = word("225", 0.8);
        assertThat(judged(first, new Seen("225", 0.9), new Seen("225", 0.7))).isEmpty();
        assertThat(judged(first, Seen.NONE, Seen.NONE)).isEmpty();
    }

    @Test
    void aDisputedFigureLosesItsConfidenceAndTellsAllReadingsInTheirOrder() {
        assertThat(judged(word("28", 0.96), new Seen("225", 0.97), new Seen("26", 0.7)))
                .hasValueSatisfying(word -> {
                    assertThat(word.text()).isEqualTo("28");
                    assertThat(word.confidence()).isLessThanOrEqualTo(Confidence.of(0.5));
                    assertThat(word.readings()).containsExactly("28", "225", "26");
                });
    }

    @Test
    void twoReadingsThatAgreeOutvoteAFirstOneThatWasNotSure() {
        assertThat(judged(word("28", 0.68), new Seen("225", 0.97), new Seen("225", 0.85)))
                .hasValueSatisfying(word -> {
                    assertThat(word.text()).isEqualTo("225");
                    assertThat(word.confidence()).isLessThanOrEqualTo(Confidence.of(0.5));
                    assertThat(word.readings()).containsExactly("28", "225");
                });
    }

    @Test
    void lettersThatWereHardlySeenGiveWayToAFigureInDoubt() {
        assertThat(judged(word("LĨ", 0.41), Seen.NONE, new Seen("2", 0.97))).hasValueSatisfying(word -> {
            assertThat(word.text()).isEqualTo("2");
            assertThat(word.confidence()).isLessThanOrEqualTo(Confidence.of(0.5));
            assertThat(word.readings()).containsExactly("LĨ", "2");
        });
    }

    @Test
    void lettersThatWereSeenStayAndTheFigureIsTold() {
        assertThat(judged(word("s", 0.84), new Seen("8", 0.97), Seen.NONE)).hasValueSatisfying(word -> {
            assertThat(word.text()).isEqualTo("s");
            assertThat(word.readings()).containsExactly("s", "8");
        });
    }

    @Test
    void aFigureThatTheFirstReadingLostIsFoundAndBelievedOnlyIfTwoReadingsAgree() {
        assertThat(judged(null, new Seen("2", 0.97), new Seen("2", 0.9)))
                .hasValueSatisfying(word -> assertThat(word.confidence()).isEqualTo(Confidence.of(0.9)));
        assertThat(judged(null, new Seen("1", 0.97), Seen.NONE))
                .hasValueSatisfying(word -> assertThat(word.confidence()).isLessThanOrEqualTo(Confidence.of(0.5)));
        assertThat(judged(null, Seen.NONE, Seen.NONE)).isEmpty();
    }

    @Test
    void aReadingThatTheInkContradictsIsNotChosenHoweverSureItIs() {
        assertThat(judged(
                        word("24420", 0.97),
                        new Seen("24420", 0.97),
                        new Seen("2420", 0.7),
                        text -> text.length() == 4))
                .hasValueSatisfying(word -> {
                    assertThat(word.text()).isEqualTo("2420");
                    assertThat(word.confidence()).isLessThanOrEqualTo(Confidence.of(0.5));
                    assertThat(word.readings()).containsExactly("24420", "2420");
                });
    }

    @Test
    void aFigureThatAllReadingsShowAgainstItsInkStaysInDoubt() {
        assertThat(judged(word("24420", 0.97), new Seen("24420", 0.97), Seen.NONE, text -> text.length() == 4))
                .hasValueSatisfying(word -> {
                    assertThat(word.text()).isEqualTo("24420");
                    assertThat(word.confidence()).isLessThanOrEqualTo(Confidence.of(0.5));
                });
        assertThat(judged(null, new Seen("24420", 0.97), new Seen("24420", 0.9), text -> text.length() == 4))
                .hasValueSatisfying(word -> assertThat(word.confidence()).isLessThanOrEqualTo(Confidence.of(0.5)));
    }

    @Test
    void oneReadingOutvotesAFirstOneThatWasSeenMuchLessWell() {
        assertThat(judged(word("8595", 0.51), new Seen("3595", 0.9), Seen.NONE))
                .hasValueSatisfying(word -> assertThat(word.text()).isEqualTo("3595"));
        assertThat(judged(word("28", 0.8), new Seen("26", 0.9), Seen.NONE))
                .hasValueSatisfying(word -> assertThat(word.text()).isEqualTo("28"));
    }

    @Test
    void moreReadingsAreWantedUntilOneMayBeWhatTheInkShows() {
        FigureVote four = new FigureVote(text -> text.length() == 4);
        assertThat(four.isDecided(word("24420", 0.9), List.of(Seen.NONE))).isFalse();
        assertThat(four.isDecided(word("BISA", 0.9), List.of(new Seen("375", 0.9))))
                .isFalse();
        assertThat(four.isDecided(word("24420", 0.9), List.of(new Seen("2420", 0.6))))
                .isTrue();
        assertThat(four.isDecided(null, List.of(new Seen("2420", 0.6)))).isTrue();
    }

    private static Optional<Word> judged(@Nullable Word first, Seen second, Seen third) {
        return judged(first, second, third, text -> true);
    }

    private static Optional<Word> judged(@Nullable Word first, Seen second, Seen third, Predicate<String> fits) {
        return new FigureVote(fits).chosen(first, List.of(second, third), new Box(1, 2, 2, 7, 9));
    }

    private static Word word(String text, double confidence) {
        return new Word(text, new Box(1, 2, 2, 7, 9), 12, false, false, Confidence.of(confidence));
    }
}
