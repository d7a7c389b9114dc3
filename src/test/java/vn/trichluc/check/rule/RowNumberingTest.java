package vn.trichluc.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.check.Given;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;

class RowNumberingTest {
    /** Rows are separated by blanks: number=figure, a heading without a figure begins with #. */
    private static List<Discrepancy> found(String rows) {
        String[] numbered = rows.split(",\\s*");
        String[] described = new String[numbered.length];
        for (int i = 0; i < numbered.length; i++) {
            boolean heading = numbered[i].startsWith("#");
            String number = heading ? numbered[i].substring(1) : numbered[i];
            boolean roman = number.startsWith("I") || number.startsWith("V");
            described[i] = (roman ? "G|" : "I|") + number + "|Nội dung thứ " + i + "|" + (heading ? "" : "5");
        }
        return new Given().table(10, "number label quantity::2021", described).found(DiscrepancyCode.NUMBERING_GAP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#I, 1, 2, #II, 1, 2", // lists that restart
                "1, 2, 3, #II, 1", // a page that begins in the middle of group I
                "#1, 1, 2, #2, 1, 2", // Arabic groups
                "1, 1, 2, #II, 1", // two rows with figures: no heading
                "#1, 1, 2, #III, 1", // more than the first is missing: another list
                "#I, 1, 5, 9, 12", // numbers of another list
                "#VI, #VI 1, 1, #VI 2, 1", // sub-groups
                "#VI, 1, #VI 1, 1, #VII, 1", // the number is not missing
                "#II, 1, #II.1, 1" // a dotted number
            })
    void numbersThatTheirListMeansAreSilent(String rows) {
        assertThat(found(rows)).isEmpty();
    }
}
