package vn.trichluc.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Block;
import vn.trichluc.model.Box;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.Page;
import vn.trichluc.model.Ruling;
import vn.trichluc.model.Word;

/** Turns the words and rulings of a document's pages into paragraphs and grids in reading order. */
public final class Layout {
    /** The largest coordinate that is believed; a PDF page is at most 14,400 points wide. */
    static final double MAX_COORDINATE_POINTS = 100_000;

    /** Matches a line drawn with the keyboard. */
    private static final Pattern TYPED_RULING = Pattern.compile("_{3,}");

    private final PageTables pageTables = new PageTables();
    private final LineFinder lineFinder = new LineFinder();
    private final Furniture furniture = new Furniture();
    private final ColumnFinder columnFinder = new ColumnFinder();
    private final Footnotes footnotes = new Footnotes();
    private final ParagraphFinder paragraphFinder = new ParagraphFinder();

    /**
     * Returns the blocks of a document without page numbers and running heads and feet. A paragraph that a page break
     * cuts is one block; a table that continues on the next page is one grid for each page.
     *
     * @param pages the pages in order
     * @param leftOut receives the page numbers and running heads
     */
    public List<Block> blocks(List<Page> pages, List<LeftOut> leftOut) {
        List<Page> single =
                pages.stream().flatMap(page -> TwoPages.of(page).stream()).toList();
        List<Sheet> sheets = furniture.removedFrom(sheets(single), leftOut);
        List<PageFlow> flows = sheets.stream()
                .map(sheet -> PageFlow.of(sheet, columnFinder, footnotes))
                .toList();
        PageMetrics settings = new PageMetrics(flows);
        Assembly assembly = new Assembly(paragraphFinder);
        for (int i = 0; i < flows.size(); i++) {
            for (PageFlow.Item item : flows.get(i).items()) {
                if (item instanceof PageFlow.Item.Text text) {
                    ColumnMetrics setting = PageMetrics.of(text.column(), settings.main(i));
                    assembly.add(paragraphFinder.drafts(text.column(), setting));
                } else if (item instanceof PageFlow.Item.Table table) {
                    assembly.add(table.grid());
                }
            }
        }
        return assembly.blocks();
    }

    private List<Sheet> sheets(List<Page> pages) {
        List<Sheet> sheets = new ArrayList<>();
        Lattice before = null;
        for (Page raw : pages) {
            Page page = withinReach(raw);
            double em = LineFinder.em(page.words());
            PageTables.Result tables = pageTables.find(page, before);
            before = lastOf(tables);
            List<Word> upright = new ArrayList<>();
            List<Word> turned = new ArrayList<>();
            for (Word word : tables.rest()) {
                (TurnedLines.isTurned(word) ? turned : upright).add(word);
            }
            List<Line> lines = new ArrayList<>(lineFinder.lines(upright, em));
            lines.addAll(TurnedLines.of(turned, em));
            sheets.add(new Sheet(page.info(), em, lines, tables.tables(), page.rulings()));
        }
        return sheets;
    }

    private static @Nullable Lattice lastOf(PageTables.Result result) {
        List<PageTables.Found> tables = result.tables();
        return tables.isEmpty() ? null : tables.get(tables.size() - 1).lattice();
    }

    private static Page withinReach(Page page) {
        List<Word> words = new ArrayList<>();
        List<Ruling> rulings = new ArrayList<>();
        for (Word word : page.words()) {
            if (!isWithinReach(word.box())) {
                continue;
            }
            if (TYPED_RULING.matcher(word.text()).matches()) {
                Box box = word.box();
                rulings.add(new Ruling(new Box(box.page(), box.left(), box.bottom(), box.right(), box.bottom())));
            } else {
                words.add(word);
            }
        }
        for (Ruling ruling : page.rulings()) {
            if (isWithinReach(ruling.box())) {
                rulings.add(ruling);
            }
        }
        return new Page(page.info(), words, rulings);
    }

    private static boolean isWithinReach(Box box) {
        return box.left() >= -MAX_COORDINATE_POINTS
                && box.top() >= -MAX_COORDINATE_POINTS
                && box.right() <= MAX_COORDINATE_POINTS
                && box.bottom() <= MAX_COORDINATE_POINTS;
    }
}
