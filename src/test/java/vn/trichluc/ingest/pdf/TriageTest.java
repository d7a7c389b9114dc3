package vn.trichluc.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.model.TextOrigin;

/** Layers of many languages, and what only looks like one. */
class TriageTest {
    private static final String VIETNAMESE =
            "Ủy ban nhân dân huyện giao Phòng Kinh tế phối hợp với các xã lập dự toán kinh phí"
                    + " khuyến nông năm 2024, trình Hội đồng nhân dân xem xét trước ngày 15 tháng 9";

    private static final String ENGLISH = "The Province shall disburse the second instalment of 1,250,000 USD after the"
            + " steering committee has approved the strengthened procurement schedule of the project, and shall report to the People's Committee every quarter";

    @ParameterizedTest
    @ValueSource(
            strings = {
                VIETNAMESE,
                ENGLISH,
                "Uy ban nhan dan huyen giao Phong Kinh te phoi hop voi cac xa lap du toan kinh phi khuyen nong nam 2024",
                "UBND tinh chi dao cac so: So Tai chinh, So Cong Thuong, So NN va PTNT hoan thanh bao cao truoc ngay 30",
                "Les autorités de la province versent la deuxième tranche à la coopérative, sous réserve des contrôles",
                "Die Provinz zahlt die zweite Rate nach der Prüfung durch den Lenkungsausschuss für Strukturförderung aus",
                "Nguyen Thi Hoa B4417093 Mary O'Connor C1902277 Hans Brückner F5530918 Pierre Lefèvre G7741205 Ivan Petrov"
                        + " Kim Min-jun M3381904 Tanaka Yuko T2290417",
                "第二期 拨款 应 于 指导 委员会 批准 之后 支付 给 合作社 项目 预算 总额 为 三百 万元",
                "ແຂວງ ຈະ ຈ່າຍ ງວດ ທີ ສອງ ໃຫ້ ສະຫະກອນ ຫຼັງ ຈາກ ຄະນະກຳມະການ ອະນຸມັດ ແຜນ ຈັດ ຊື້",
                "1.250 640 - 3.118 27,5 % 90.000 (1.204) 12/05/2024 4.400 250 18.000 3.300",
                "TT STT ĐVT kg km m2 m3 GPMB UBND HĐND NSNN QĐ-UBND 152/QĐ-UBND NĐ-CP TTr-STC 12/TTr-SKHĐT"
            })
    void shouldBelieveALayerOfWords(String text) {
        assertThat(judged(text, 0).origin()).isEqualTo(TextOrigin.TEXT_LAYER);
    }

    @Test
    void shouldNotBelieveCodesOfAFontInPlaceOfLetters() {
        assertThat(judged(shifted(VIETNAMESE), 0).origin()).isEqualTo(TextOrigin.OCR);
        assertThat(judged(shifted(ENGLISH), 0).origin()).isEqualTo(TextOrigin.OCR);
    }

    @Test
    void shouldNotBelieveLettersInterchanged() {
        assertThat(judged(interchanged(ENGLISH), 0).origin()).isEqualTo(TextOrigin.OCR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ñy ban nh©n d©n huyÖn giao Phßng Kinh tÕ phèi hîp víi c¸c x· lËp dù to¸n kinh phÝ khuyÕn n«ng n¨m 2024",
                "UÛy ban nhaân daân huyeän giao Phoøng Kinh teá phoái hôïp vôùi caùc xaõ laäp döï toaùn kinh phí naêm",
                "#$& <>@ [] ^^ ~~ {} || $$ ## @@ <<>> && ** == §§ ¤¤ ¥¥ #4 $7 ~3",
                "\uFFFD\uFFFDy ban nh\uFFFDn d\uFFFDn huy\uFFFDn giao Ph\uFFFDng Kinh t\uFFFD",
                "xJqW FzKp bTRq WnZx LkJh GgtR pPlK mNbV zXcS wWqQ tTrR yHgF dDsS aSdF qWrT zZxC"
            })
    void shouldNotBelieveWhatMakesNoWords(String text) {
        assertThat(judged(text, 0).origin()).isEqualTo(TextOrigin.OCR);
    }

    @Test
    void shouldNotBelieveSomebodysRecognitionWithoutMarksOverAScan() {
        String unmarked =
                "Uy ban nhan dan huyen giao Phong Kinh te phoi hop voi cac xa lap du toan kinh phi khuyen nong"
                        + " nam 2024 trinh Hoi dong nhan dan xem xet truoc ngay 15 thang 9 theo quy dinh";

        assertThat(judged(unmarked, 1).origin()).isEqualTo(TextOrigin.OCR);
        assertThat(judged(VIETNAMESE, 1).origin()).isEqualTo(TextOrigin.TEXT_LAYER);
    }

    @Test
    void shouldReadAScanThatBearsNoMoreThanACaption() {
        assertThat(judged("Người ký: Ủy ban nhân dân huyện. Thời gian ký: 15.09.2024", 1)
                        .origin())
                .isEqualTo(TextOrigin.OCR);
    }

    /** As a font without a character map gives its letters: by their place among its glyphs. */
    private static String shifted(String text) {
        StringBuilder codes = new StringBuilder();
        text.chars()
                .forEach(c ->
                        codes.append(c == ' ' ? ' ' : (char) (c > 0x7F ? 0x100 + c % 0x50 : Math.max(33, c - 29))));
        return codes.toString();
    }

    private static String interchanged(String text) {
        String from = "abcdefghijklmnopqrstuvwxyz";
        String to = "qhzvxtkwbnrjgpcdlsyfmaeoiu";
        StringBuilder other = new StringBuilder();
        text.chars().forEach(c -> other.append(from.indexOf(c) < 0 ? (char) c : to.charAt(from.indexOf(c))));
        return other.toString();
    }

    /** @param picture share of the page that a picture covers */
    private static Triage.Verdict judged(String text, double picture) {
        List<WordGluer.Glued> words = new ArrayList<>();
        for (String word : text.split(" ")) {
            Extent at = new Extent(10, 10, 50, 20);
            words.add(new WordGluer.Glued(word, at, Direction.values()[0], 12, false, false, Glyph.Shown.SEEN, 0));
        }
        List<Picture> pictures = picture == 0
                ? List.of()
                : List.of(new Picture(new Extent(0, 0, 595, 842 * picture), 1654, 2339, 0, true, true, 0, null));
        PageSheet sheet = new PageSheet(595, 842, 1, new AffineTransform());
        return new Triage()
                .judge(new PageDrawing(sheet, List.of(), List.of(), pictures, 0, 0, Map.of(), List.of()), words);
    }
}
