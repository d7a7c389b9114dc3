package vn.trichluc.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.model.Block;
import vn.trichluc.model.Box;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Page;
import vn.trichluc.model.PageInfo;
import vn.trichluc.model.Ruling;
import vn.trichluc.model.TextOrigin;
import vn.trichluc.model.Word;

class LayoutTest {
    private static Page random(Random random, int number, int words, int rulings) {
        TextOrigin origin = random.nextBoolean() ? TextOrigin.OCR : TextOrigin.TEXT_LAYER;
        List<Word> all = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            double left = random.nextDouble() * 560 - 10;
            double top = random.nextInt(8) == 0 ? random.nextDouble() * 840 : 40 + 16 * random.nextInt(48);
            double width = random.nextDouble() * 60;
            double height = random.nextInt(20) == 0 ? random.nextDouble() * 300 : 8 + random.nextDouble() * 8;
            String text = List.of("-", "1.", "a)", "lời", "CHỮ", "12.345", "...", "từ" + i)
                    .get(random.nextInt(8));
            all.add(new Word(
                    text,
                    new Box(number, left, top, left + width, top + height),
                    random.nextInt(3) * 7,
                    random.nextBoolean(),
                    false,
                    origin == TextOrigin.OCR ? Confidence.of(random.nextDouble()) : Confidence.PRINTED));
        }
        List<Ruling> lines = new ArrayList<>();
        for (int i = 0; i < rulings; i++) {
            double left = 20 * random.nextInt(28);
            double top = 20 * random.nextInt(40);
            double length = random.nextDouble() * 500;
            boolean across = random.nextBoolean();
            lines.add(
                    new Ruling(new Box(number, left, top, left + (across ? length : 1), top + (across ? 1 : length))));
        }
        return new Page(new PageInfo(number, origin, 595, 842, 0, 0, Confidence.PRINTED), all, lines);
    }

    private static SortedMap<String, Integer> counted(List<String> texts) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        texts.forEach(text -> counts.merge(text, 1, Integer::sum));
        return counts;
    }

    private static List<String> pieces(List<Block> blocks) {
        List<String> pieces = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraph
                        .text()
                        .pieces()
                        .forEach(piece -> pieces.add(paragraph.text().text().substring(piece.start(), piece.end())));
            } else if (block instanceof Block.Grid grid) {
                grid.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .forEach(cell -> cell.text()
                                .pieces()
                                .forEach(
                                        piece -> pieces.add(cell.text().text().substring(piece.start(), piece.end()))));
            }
        }
        return pieces;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void noWordOfAPageIsLostOrDoubled(long seed) {
        Random random = new Random(seed);
        Page page = random(random, 1, 1 + random.nextInt(600), random.nextInt(200));

        List<Block> blocks = Typewriter.blocks(List.of(page));

        List<String> given = page.words().stream()
                .filter(word -> word.box().top() > 0.13 * 842 && word.box().bottom() < 0.87 * 842)
                .map(Word::text)
                .toList();
        SortedMap<String, Integer> found = counted(pieces(blocks));
        counted(given)
                .forEach((text, count) ->
                        assertThat(found.getOrDefault(text, 0)).as(text).isGreaterThanOrEqualTo(count));
        assertThat(found.values().stream().mapToInt(Integer::intValue).sum())
                .isLessThanOrEqualTo(page.words().size());
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void theSamePagesGiveTheSameBlocks(long seed) {
        List<Page> pages = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            pages.add(random(new Random(seed + i), i, 300, 60));
        }

        assertThat(Typewriter.blocks(pages)).isEqualTo(Typewriter.blocks(pages));
    }

    @Test
    void everyRowOfAGridIsAsWideAsTheGrid() {
        for (int seed = 0; seed < 40; seed++) {
            for (Block block : Typewriter.blocks(List.of(random(new Random(seed), 1, 400, 250)))) {
                if (block instanceof Block.Grid grid) {
                    assertThat(grid.rows())
                            .allSatisfy(row -> assertThat(row.width()).isEqualTo(grid.columns()));
                }
            }
        }
    }

    @Test
    void emptyPagesAndNoPagesGiveNoBlocks() {
        assertThat(Typewriter.blocks(List.of())).isEmpty();
        assertThat(Typewriter.blocks(List.of(Typewriter.standing(1).page()))).isEmpty();
    }

    @Test
    void placesOutsideOfAnyPageThrowNothing() {
        double infinite = Double.POSITIVE_INFINITY;
        Word everywhere = new Word(
                "x", new Box(1, -infinite, -infinite, infinite, infinite), 12, false, false, Confidence.PRINTED);
        Word far = new Word("y", new Box(1, 1e300, 0, 1e300, 5), 12, false, false, Confidence.PRINTED);
        Ruling endless = new Ruling(new Box(1, -infinite, 5, infinite, 5));
        Page page = new Page(
                new PageInfo(1, TextOrigin.OCR, 1, 1, 0, 0, Confidence.PRINTED),
                List.of(everywhere, far),
                List.of(endless));

        assertThatCode(() -> Typewriter.blocks(List.of(page))).doesNotThrowAnyException();
    }

    @Test
    void moreRulingsThanATableHasAreADrawing() {
        Typewriter typewriter = Typewriter.standing(1).write(100, 300, "chữ");
        for (int i = 0; i < LatticeFinder.MAX_STROKES; i++) {
            typewriter.across(10 + i * 10, 15 + i * 10, 7.0 * (i % 100));
        }
        typewriter.table(50, 280, 100, 30, 2, 2);

        assertThat(Typewriter.texts(typewriter.blocks())).containsExactly("chữ");
    }

    @Test
    void thePlaceOfWordsCountsAndNotTheirOrder() {
        Typewriter typewriter = Typewriter.standing(1);
        for (int i = 0; i < 20; i++) {
            typewriter.justified(85, 540, 100 + 17 * i, "dòng số " + i + " chạy suốt từ lề trái đến lề phải");
        }
        Page page = typewriter.page();
        List<Word> shuffled = new ArrayList<>(page.words());
        Collections.shuffle(shuffled, new Random(7));

        assertThat(Typewriter.blocks(List.of(new Page(page.info(), shuffled, List.of()))))
                .isEqualTo(Typewriter.blocks(List.of(page)));
    }
}
