package vn.trichluc.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.ingest.border.PageLayer;
import vn.trichluc.model.Box;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Page;
import vn.trichluc.model.PageInfo;
import vn.trichluc.model.TextOrigin;
import vn.trichluc.model.Warning;
import vn.trichluc.model.Word;

class LayerComparisonTest {
    private static final double WIDTH = 600;
    private static final double HEIGHT = 800;
    private static final List<String> PRINT =
            List.of("Kinh", "phí", "4.250", "triệu", "năm", "2023,", "xã", "1.180", "640");

    @Test
    void shouldDoubtAFigureThatTheLayerShowsOtherwise() {
        Recognised taken = LayerComparison.passedOver(
                layer(words(List.of("Kinh", "phi", "4.260", "trieu", "nam", "2023", "xa", "1.180", "640"), 0, null)),
                read(words(PRINT, 0, 0.95), 0));

        assertThat(doubted(taken)).containsExactly("4.250");
        assertThat(taken.page().words().get(2).readings()).containsExactly("4.250", "4.260");
        assertThat(taken.warnings()).extracting(Warning::code).containsExactly("layer-replaced");
        assertThat(taken.warnings().get(0).message()).contains("Of 4 figures 1 differ");
        assertThat(taken.isWhole()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'4.250', '4,250'", "'4.250', '4.250.'", "'(4.250)', '4.250'", "'4.250', trieu", "'2.700', '2.700đ'"})
    void shouldFindNoDifferenceInWhatShowsTheSameFigureOrNone(String seen, String other) {
        Recognised taken = LayerComparison.passedOver(
                layer(words(List.of(other, "15", "28", "31"), 0, null)),
                read(words(List.of(seen, "15", "28", "31"), 0, 0.95), 0));

        assertThat(doubted(taken)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'4.250', '4250'", "'4.250', '4.25O'", "'1.5', '15'"})
    void shouldFindADifference(String seen, String other) {
        Recognised taken = LayerComparison.passedOver(
                layer(words(List.of(other, "15", "28", "31"), 0, null)),
                read(words(List.of(seen, "15", "28", "31"), 0, 0.95), 0));

        assertThat(doubted(taken)).containsExactly(seen);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void shouldCompareWhereThePageWasTurnedForRecognition(int rotation) {
        List<String> other = new ArrayList<>(PRINT);
        other.set(7, "1.130");

        Recognised taken =
                LayerComparison.passedOver(layer(words(other, rotation, null)), read(words(PRINT, 0, 0.95), rotation));

        assertThat(doubted(taken)).containsExactly("1.180");
    }

    @Test
    void shouldNotTakeALayerOfOtherFiguresForAWitness() {
        Random random = new Random(5);
        List<String> other = PRINT.stream()
                .map(word -> word.replaceAll("[0-9]+", String.valueOf(10 + random.nextInt(80))))
                .toList();

        Recognised taken = LayerComparison.passedOver(layer(words(other, 0, null)), read(words(PRINT, 0, 0.95), 0));

        assertThat(doubted(taken)).isEmpty();
        assertThat(taken.warnings()).extracting(Warning::code).containsExactly("layer-replaced");
    }

    @Test
    void shouldNeverCallAPageBlankThatHasWordsInItsLayer() {
        PageInfo blank = new PageInfo(1, TextOrigin.BLANK, WIDTH, HEIGHT, 0, 0, Confidence.PRINTED);

        Recognised taken = LayerComparison.passedOver(
                layer(words(PRINT, 0, null)), new Recognised(new Page(blank, List.of(), List.of())));

        assertThat(taken.page().info().origin()).isEqualTo(TextOrigin.OCR);
        assertThat(taken.warnings()).extracting(Warning::code).containsExactly("page-blank-doubtful");
        assertThat(taken.isWhole()).isFalse();
    }

    @Test
    void shouldSayNothingOfAPageWithoutALayer() {
        Recognised read = read(words(PRINT, 0, 0.95), 0);

        assertThat(LayerComparison.passedOver(layer(List.of()), read)).isSameAs(read);
    }

    @Test
    void shouldKeepABelievedLayerOverAPictureAndDoubtWhatThePictureShowsOtherwise() {
        List<String> seen = new ArrayList<>(PRINT);
        seen.set(2, "4.350");

        Recognised taken = LayerComparison.over(over(words(PRINT, 0, null)), read(words(seen, 0, 0.95), 0));

        assertThat(doubted(taken)).containsExactly("4.250");
        assertThat(taken.page().words()).extracting(Word::text).isEqualTo(PRINT);
        assertThat(taken.warnings()).extracting(Warning::code).containsExactly("layer-replaced");
    }

    @Test
    void shouldReadThePictureWhereTheLayerCoversAPartOfIt() {
        List<Word> caption = words(List.of("Người", "ký:", "Sở", "Tài", "chính"), 0, null);
        List<String> seen = new ArrayList<>(PRINT);
        seen.addAll(List.of("thực", "hiện", "chương", "trình", "nông", "thôn"));

        Recognised taken = LayerComparison.over(over(caption), read(words(seen, 0, 0.95), 0));

        assertThat(taken.page().words()).extracting(Word::text).isEqualTo(seen);
        assertThat(taken.warnings()).extracting(Warning::code).containsExactly("layer-replaced");
    }

    private static List<String> doubted(Recognised taken) {
        return taken.page().words().stream()
                .filter(word -> word.confidence().isInDoubt())
                .map(Word::text)
                .toList();
    }

    private static PageLayer layer(List<Word> passedOver) {
        PageInfo info = new PageInfo(1, TextOrigin.OCR, WIDTH, HEIGHT, 0, 0, Confidence.PRINTED);
        return new PageLayer(
                new Page(info, List.of(), List.of()),
                "hidden text under a picture",
                List.of(),
                List.of(),
                passedOver,
                false);
    }

    private static PageLayer over(List<Word> words) {
        return new PageLayer(page(words, 0), "text", List.of(), List.of(), List.of(), true);
    }

    private static Recognised read(List<Word> words, int rotation) {
        return new Recognised(page(words, rotation));
    }

    private static Page page(List<Word> words, int rotation) {
        boolean lying = rotation % 180 != 0;
        PageInfo info = new PageInfo(
                1, TextOrigin.OCR, lying ? HEIGHT : WIDTH, lying ? WIDTH : HEIGHT, rotation, 0, Confidence.of(0.9));
        return new Page(info, words, List.of());
    }

    /** One below the other on the upright page, their boxes where a page shows them that is turned by so much to be so. */
    private static List<Word> words(List<String> texts, int rotation, @Nullable Double confidence) {
        boolean lying = rotation % 180 != 0;
        double w = lying ? HEIGHT : WIDTH;
        double h = lying ? WIDTH : HEIGHT;
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            double left = 100;
            double top = 50 + 30 * i;
            double right = left + 10 * texts.get(i).length();
            double bottom = top + 14;
            Box box = switch (rotation) {
                case 90 -> new Box(1, top, w - right, bottom, w - left);
                case 180 -> new Box(1, w - right, h - bottom, w - left, h - top);
                case 270 -> new Box(1, h - bottom, left, h - top, right);
                default -> new Box(1, left, top, right, bottom);
            };
            words.add(new Word(texts.get(i), box, 12, false, false, Confidence.stated(confidence)));
        }
        return words;
    }
}
