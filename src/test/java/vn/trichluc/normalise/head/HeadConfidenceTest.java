package vn.trichluc.normalise.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Decision;
import vn.trichluc.normalise.Normaliser;
import vn.trichluc.normalise.Sample;

class HeadConfidenceTest {
    private static final String COMMITTEE = "ỦY BAN NHÂN DÂN TỈNH SƠN LA";

    private static Sample head(double words, String number, String day) {
        return new Sample()
                .recognised(words)
                .head(COMMITTEE, "Số: " + number, "Sơn La, ngày " + day, "Phê duyệt dự án");
    }

    private static Map<String, Confidence> confidence(Sample sample) {
        return read(sample).confidence();
    }

    private static Decision read(Sample sample) {
        return new Normaliser().read(sample.outline()).decision();
    }

    @Test
    void whatWasNotRecognisedOrIsSureHasNone() {
        assertThat(confidence(new Sample().head(COMMITTEE, "Số: 7/QĐ-UBND", "Sơn La, ngày 05/3/2024", "x")))
                .isEmpty();
        assertThat(confidence(head(0.93, "7/QĐ-UBND", "05 tháng 3 năm 2024"))).isEmpty();
    }

    @Test
    void aFieldIsAsSureAsItsLeastSureWord() {
        assertThat(confidence(head(0.85, "7/QĐ-UBND", "05 tháng 3 năm 2024")))
                .containsOnly(
                        Map.entry("number", Confidence.of(0.85)),
                        Map.entry("date", Confidence.of(0.85)),
                        Map.entry("place", Confidence.of(0.85)),
                        Map.entry("title", Confidence.of(0.85)));
    }

    @Test
    void aCaptionThatSaysTheSameMakesSure() {
        Sample same = head(0.85, "7/QĐ-UBND", "05 tháng 3 năm 2024")
                .caption("(Kèm theo Quyết định số 7/QĐ-UBND ngày 05/3/2024 của UBND tỉnh)");
        assertThat(confidence(same)).doesNotContainKeys("number", "date");
    }

    @Test
    void aCaptionThatSaysAnotherThingMakesDoubt() {
        Sample other = head(0.95, "7/QĐ-UBND", "05 tháng 3 năm 2024")
                .caption("(Kèm theo Quyết định số 1/QĐ-UBND ngày 06/3/2024 của UBND tỉnh)");
        assertThat(confidence(other))
                .containsEntry("number", Confidence.of(0.6))
                .containsEntry("date", Confidence.of(0.6));
        Sample both = other.caption("(Kèm theo Quyết định số 7/QĐ-UBND ngày 05/3/2024 của UBND tỉnh)");
        assertThat(confidence(both))
                .containsEntry("number", Confidence.of(0.7))
                .containsEntry("date", Confidence.of(0.7));
    }

    @Test
    void aCaptionOfAnotherInstrumentSaysNothing() {
        Sample form = head(0.95, "7/QĐ-UBND", "05 tháng 3 năm 2024")
                .caption("(Ban hành kèm theo Nghị định số 1/2024/NĐ-CP ngày 06/3/2024 của Chính phủ)");
        assertThat(confidence(form)).isEmpty();
    }

    @Test
    void aSymbolThatIsNoneOrAnotherBodysMakesDoubt() {
        assertThat(confidence(head(0.95, "7/QĐ/UBND", "05 tháng 3 năm 2024")))
                .containsEntry("number", Confidence.of(0.7));
        assertThat(confidence(head(0.95, "7/NQ-HĐND", "05 tháng 3 năm 2024")))
                .containsEntry("number", Confidence.of(0.7));
    }

    @Test
    void aYearThatIsNotTheDatesMakesDoubtOfBoth() {
        assertThat(confidence(head(0.95, "7/2021/QĐ-UBND", "05 tháng 3 năm 2024")))
                .containsEntry("number", Confidence.of(0.6))
                .containsEntry("date", Confidence.of(0.6));
        assertThat(confidence(head(0.95, "7/2024/QĐ-UBND", "05 tháng 3 năm 2024")))
                .isEmpty();
    }

    @Test
    void youngerInstrumentsMakeDoubtOfTheDate() {
        Sample one = head(0.95, "7/QĐ-UBND", "05 tháng 3 năm 2014")
                .preamble("Căn cứ Nghị định số 1/2018/NĐ-CP ngày 05/5/2018 của Chính phủ;");
        assertThat(confidence(one)).doesNotContainKey("date");
        Sample two = one.preamble("Căn cứ Nghị định số 2/2019/NĐ-CP ngày 05/5/2019 của Chính phủ;");
        assertThat(confidence(two)).containsEntry("date", Confidence.of(0.7));
    }

    @Test
    void theDayOfEffectIsAsSureAsTheDayOfSigning() {
        Sample sample =
                head(0.95, "7/2021/QĐ-UBND", "05 tháng 3 năm 2024").effect("Quyết định này có hiệu lực kể từ ngày ký.");
        assertThat(confidence(sample)).containsEntry("effective", Confidence.of(0.6));
    }

    @Test
    void theNameOfAProvincesOrganIsSureLetterByLetter() {
        assertThat(confidence(head(0.5, "7/QĐ-UBND", "05 tháng 3 năm 2024"))).doesNotContainKey("issuer");
        assertThat(confidence(new Sample().recognised(0.5).head("ỦY BAN NHẢN DÂN TỈNH SƠN LA", "", "", "x")))
                .containsEntry("issuer", Confidence.of(0.5));
    }
}
