package vn.trichluc.layout;

import java.util.ArrayList;
import java.util.List;
import vn.trichluc.model.Block;
import vn.trichluc.model.Box;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Page;
import vn.trichluc.model.PageInfo;
import vn.trichluc.model.Ruling;
import vn.trichluc.model.TextOrigin;
import vn.trichluc.model.Word;

/** Sets a page for tests: every character is half an em wide, a blank a quarter. */
final class Typewriter {
    static final double LEFT = 85;
    static final double RIGHT = 540;
    static final double INDENT = 121;
    static final double PITCH = 17;

    private final int page;
    private final double width;
    private final double height;
    private final List<Word> words = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private double size = 14;
    private boolean bold;
    private boolean italic;
    private TextOrigin origin = TextOrigin.TEXT_LAYER;

    private Typewriter(int page, double width, double height) {
        this.page = page;
        this.width = width;
        this.height = height;
    }

    static Typewriter standing(int page) {
        return new Typewriter(page, 595, 842);
    }

    static Typewriter lying(int page) {
        return new Typewriter(page, 842, 595);
    }

    Typewriter size(double points) {
        size = points;
        return this;
    }

    Typewriter bold() {
        bold = true;
        return this;
    }

    Typewriter italic() {
        italic = true;
        return this;
    }

    /** As if the page had been recognised from a picture. */
    Typewriter scanned() {
        origin = TextOrigin.OCR;
        return this;
    }

    Typewriter regular() {
        bold = false;
        italic = false;
        return this;
    }

    double widthOf(String text) {
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += text.charAt(i) == ' ' ? size / 4 : size / 2;
        }
        return sum;
    }

    Typewriter write(double left, double baseline, String text) {
        return set(left, baseline, text, size / 4);
    }

    /** Blanks are stretched so that the line ends at {@code right}. */
    Typewriter justified(double left, double right, double baseline, String text) {
        int blanks = text.split(" ").length - 1;
        double stretch = (right - left - widthOf(text)) / blanks;
        return set(left, baseline, text, size / 4 + stretch);
    }

    Typewriter centred(double middle, double baseline, String text) {
        return write(middle - widthOf(text) / 2, baseline, text);
    }

    private Typewriter set(double left, double baseline, String text, double blank) {
        double x = left;
        for (String word : text.split(" ")) {
            double end = x + word.length() * size / 2;
            word(word, x, baseline - 0.9 * size, end, baseline + 0.2 * size);
            x = end + blank;
        }
        return this;
    }

    Typewriter word(String text, double left, double top, double right, double bottom) {
        words.add(new Word(
                text,
                new Box(page, left, top, right, bottom),
                size,
                bold,
                italic,
                origin == TextOrigin.OCR ? Confidence.of(0.9) : Confidence.PRINTED));
        return this;
    }

    Typewriter ruling(double left, double top, double right, double bottom) {
        rulings.add(new Ruling(new Box(page, left, top, right, bottom)));
        return this;
    }

    Typewriter across(double left, double right, double y) {
        return ruling(left, y - 0.25, right, y + 0.25);
    }

    Typewriter down(double x, double top, double bottom) {
        return ruling(x - 0.25, top, x + 0.25, bottom);
    }

    /** A table of equal cells, all borders drawn. */
    Typewriter table(double left, double top, double cellWidth, double cellHeight, int rows, int columns) {
        for (int i = 0; i <= rows; i++) {
            across(left, left + columns * cellWidth, top + i * cellHeight);
        }
        for (int i = 0; i <= columns; i++) {
            down(left + i * cellWidth, top, top + rows * cellHeight);
        }
        return this;
    }

    Page page() {
        return new Page(new PageInfo(page, origin, width, height, 0, 0, Confidence.PRINTED), words, rulings);
    }

    List<Block> blocks() {
        return blocks(List.of(page()));
    }

    static List<String> texts(List<Block> blocks) {
        List<String> texts = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                texts.add(paragraph.text().text());
            } else if (block instanceof Block.Grid grid) {
                texts.add("grid " + grid.rows().size() + "x" + grid.columns());
            }
        }
        return texts;
    }

    /** Cells of a row with bars between them; a span as its size, a covered cell as ^. */
    static List<String> rows(Block block) {
        List<String> rows = new ArrayList<>();
        for (Block.GridRow row : ((Block.Grid) block).rows()) {
            List<String> cells = new ArrayList<>();
            for (Block.GridCell cell : row.cells()) {
                String span = cell.columnSpan() * cell.rowSpan() > 1 && !cell.covered()
                        ? "(%dx%d)".formatted(cell.rowSpan(), cell.columnSpan())
                        : "";
                cells.add(span + (cell.covered() ? "^" : cell.text().text()));
            }
            rows.add(String.join("|", cells));
        }
        return rows;
    }

    static List<Block> blocks(List<Page> pages) {
        return new Layout().blocks(pages, new ArrayList<>());
    }
}
