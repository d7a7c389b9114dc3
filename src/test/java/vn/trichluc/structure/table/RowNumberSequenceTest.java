package vn.trichluc.structure.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Box;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.PlacedText;

class RowNumberSequenceTest {
    @Test
    void choosesTheReadingsThatCountOn() {
        assertThat(counted("1/I", "1", "2", "u/II", "L/1", "s/2", "H/IHI/III", "IV"))
                .containsExactly("I", "1", "2", "II", "1", "2", "III", "IV");
    }

    @Test
    void knowsAOneFromAnIByWhatFollows() {
        assertThat(counted("I/1", "2", "3")).containsExactly("1", "2", "3");
        assertThat(counted("1/I", "1/I", "2", "II", "1/I", "III")).containsExactly("I", "1", "2", "II", "1", "III");
    }

    @Test
    void leavesALetterThatIsOneOfAList() {
        assertThat(counted("a", "b", "c", "d", "đ", "e")).containsExactly("a", "b", "c", "d", "đ", "e");
        assertThat(counted("1", "2", "s/3", "4")).containsExactly("1", "2", "3", "4");
        assertThat(counted("I", "a", "b/8", "c")).containsExactly("I", "a", "b", "c");
    }

    @Test
    void leavesAGapThatNoReadingFills() {
        assertThat(counted("1", "2", "4/9", "5")).containsExactly("1", "2", "4", "5");
        assertThat(counted("1", "3/8", "4")).containsExactly("1", "3", "4");
    }

    @Test
    void leavesWhatWasReadInOneWay() {
        assertThat(counted("1", "s", "4", "II")).containsExactly("1", "s", "4", "II");
    }

    @Test
    void keepsWhatWasReadFirstAmongTheReadings() {
        PlacedText chosen = RowNumberSequence.of(List.of(number("1"), number("L/2"), number("3")))
                .get(1);
        assertThat(chosen.text()).isEqualTo("2");
        assertThat(chosen.readings()).containsExactly("L", "2");
        assertThat(chosen.at()).hasSize(1);
    }

    @Test
    void countsFromOneAgainBelowARowWithoutNumber() {
        assertThat(counted("1", "2", "", "1/4", "2")).containsExactly("1", "2", "", "1", "2");
    }

    @Test
    void countsOnRatherThanFromOneAgainWithinAGroup() {
        assertThat(counted("II", "5", "6", "1/7", "III", "1/7", "2"))
                .containsExactly("II", "5", "6", "7", "III", "1", "2");
        assertThat(counted("II", "5", "6", "1", "III")).containsExactly("II", "5", "6", "1", "III");
    }

    @Test
    void takesLongColumnsInLinearTime() {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            numbers.add(i % 7 + "/" + i % 5 + "/I/II/V");
        }
        assertThat(counted(numbers.toArray(String[]::new))).hasSize(20_000);
    }

    private static List<String> counted(String... numbers) {
        List<PlacedText> read = new ArrayList<>();
        for (String readings : numbers) {
            read.add(number(readings));
        }
        return RowNumberSequence.of(read).stream().map(PlacedText::text).toList();
    }

    /** Readings parted by slashes, the first first. */
    private static PlacedText number(String readings) {
        List<String> all = List.of(readings.split("/"));
        String text = all.get(0);
        Anchor at = new Anchor.InBox(new Box(1, 10, 10, 20, 20));
        return new PlacedText(
                text,
                text.isEmpty()
                        ? List.of()
                        : List.of(new PlacedText.Piece(
                                0, text.length(), at, Confidence.of(0.5), all.size() > 1 ? all : List.<String>of())));
    }
}
