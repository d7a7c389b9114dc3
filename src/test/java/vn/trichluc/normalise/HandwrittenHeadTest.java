package vn.trichluc.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Box;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Decision;
import vn.trichluc.model.Head;
import vn.trichluc.model.Outline;
import vn.trichluc.model.PlacedText;

/** A number or a day that was filled in by pen is read only when recognition is sure. */
class HandwrittenHeadTest {
    private static final Anchor HERE = new Anchor.InBox(new Box(1, 100, 90, 200, 110));

    @Test
    void whatRecognitionIsSureOfIsRead() {
        Decision decision = read(line("Số: 2454/QĐ-UBND", 0.9), line("Kiên Giang, ngày 20 tháng 10 năm 2020", 0.9));
        assertThat(decision.number()).isEqualTo("2454/QĐ-UBND");
        assertThat(decision.date()).isEqualTo(LocalDate.of(2020, 10, 20));
    }

    @Test
    void whatRecognitionIsNotSureOfIsLeftOut() {
        Decision decision = read(line("Số: 4+/QĐ-UBND", 0.48), line("Quảng Ngãi, ngày 09 tháng 02 năm 2025", 0.53));
        assertThat(decision.number()).isEmpty();
        assertThat(decision.date()).isNull();
    }

    @Test
    void anOrdinalThatStandsApartFromItsSymbolIsLeftOut() {
        assertThat(read(line("Số: 2 /2026/TT-BCT", 0.93), PlacedText.EMPTY).number())
                .isEmpty();
    }

    @Test
    void anOrdinalThatStandsApartInAFileThatWasNotRecognisedIsRead() {
        PlacedText text = PlacedText.of("Số: 180 /QĐ-UBND", new Anchor.OnLine(3));
        assertThat(read(text, PlacedText.EMPTY).number()).isEqualTo("180/QĐ-UBND");
    }

    @Test
    void anUnsureNumberHoldsWhereACaptionReadsTheSame() {
        PlacedText caption = line("(Kèm theo Quyết định số 270/QĐ-UBND ngày 26 tháng 02 năm 2015)", 0.6);
        assertThat(read(line("Số: 270/QĐ-UBND", 0.61), PlacedText.EMPTY, caption)
                        .number())
                .isEqualTo("270/QĐ-UBND");
    }

    @Test
    void anUnsureNumberIsLeftOutWhereTheCaptionReadsAnother() {
        PlacedText caption = line("(Kèm theo Quyết định số 279/QĐ-UBND ngày 26 tháng 02 năm 2015)", 0.6);
        assertThat(read(line("Số: 270/QĐ-UBND", 0.61), PlacedText.EMPTY, caption)
                        .number())
                .isEmpty();
    }

    @Test
    void aDayBesideWhichRoomWasLeftIsFilledInByPenAndLeftOut() {
        assertThat(read(PlacedText.EMPTY, words(3, "ngày", "04", "tháng", "5", "năm", "2023"))
                        .date())
                .isEqualTo(LocalDate.of(2023, 5, 4));
        assertThat(read(PlacedText.EMPTY, words(11, "ngày", "04", "tháng", "5", "năm", "2023"))
                        .date())
                .isNull();
    }

    /** Words 12 points high, 3 points between them but for the third, which stands farther off. */
    private static PlacedText words(double thirdGap, String... words) {
        List<PlacedText> parts = new ArrayList<>();
        double left = 100;
        for (int i = 0; i < words.length; i++) {
            left += i == 2 ? thirdGap : 3;
            double right = left + 6 * words[i].length();
            parts.add(PlacedText.of(words[i], new Anchor.InBox(new Box(1, left, 90, right, 102)), Confidence.of(0.95)));
            left = right;
        }
        return PlacedText.join(" ", parts);
    }

    private static PlacedText line(String text, double confidence) {
        return PlacedText.of(text, HERE, Confidence.of(confidence));
    }

    private static Decision read(PlacedText number, PlacedText placeAndDate, PlacedText... captions) {
        PlacedText none = PlacedText.EMPTY;
        Head head = new Head(none, none, number, placeAndDate, none, List.of(captions), none, List.of(), List.of());
        return new Normaliser()
                .read(new Outline(head, List.of(), List.of(), List.of()))
                .decision();
    }
}
