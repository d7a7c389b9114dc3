package vn.trichluc.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.trichluc.model.Box;
import vn.trichluc.model.Page;
import vn.trichluc.model.PageImage;
import vn.trichluc.model.PageInfo;
import vn.trichluc.model.Ruling;
import vn.trichluc.model.SourceInfo;
import vn.trichluc.model.TextOrigin;
import vn.trichluc.model.Warning;
import vn.trichluc.model.Word;

/** The pages of a PDF, one at a time. */
final class PdfPages implements Opened.Paged {
    /** Share of the page's characters that must run another way before the page is turned. */
    private static final double MIN_TURNED_SHARE = 0.6;

    private final PDDocument document;
    private final List<PDPage> pages;
    private final SourceInfo info;
    private final List<Warning> warnings;
    private final Map<COSDictionary, FontLetters> fonts = new IdentityHashMap<>();
    private final WordGluer gluer = new WordGluer();
    private final Rulings rulings = new Rulings();

    /** @param document closed with this */
    PdfPages(PDDocument document, List<PDPage> pages, SourceInfo info, List<Warning> warnings) {
        this.document = document;
        this.pages = List.copyOf(pages);
        this.info = info;
        this.warnings = List.copyOf(warnings);
    }

    @Override
    public SourceInfo info() {
        return info;
    }

    @Override
    public int pages() {
        return pages.size();
    }

    @Override
    public List<Warning> warnings() {
        return warnings;
    }

    @Override
    public PageLayer layer(int page) {
        PDPage sheetOfPaper = pages.get(page - 1);
        PageSheet sheet = PageSheet.of(sheetOfPaper);
        try {
            PageDrawing drawing = new PageReader(sheetOfPaper, sheet, new LayerVisibility(document), fonts).read();
            List<WordGluer.Glued> words = gluer.words(drawing.glyphs());
            int turn = turn(words);
            PageInfo pageInfo = new PageInfo(
                    page,
                    TextOrigin.TEXT_LAYER,
                    turn % 180 == 0 ? sheet.width() : sheet.height(),
                    turn % 180 == 0 ? sheet.height() : sheet.width(),
                    turn,
                    0,
                    null);
            return new PageLayer(page(pageInfo, sheet, words, drawing), "", List.of());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Page page(PageInfo pageInfo, PageSheet sheet, List<WordGluer.Glued> glued, PageDrawing drawing) {
        List<Word> words = new ArrayList<>(glued.size());
        for (WordGluer.Glued word : glued) {
            Extent at = word.at().within(sheet.width(), sheet.height());
            if (at.area() > 0 && !word.text().isBlank()) {
                words.add(new Word(
                        word.text(), box(pageInfo, sheet, at), word.fontSize(), word.bold(), word.italic(), null));
            }
        }
        List<Ruling> lines = rulings.of(drawing.strokes(), sheet.width(), sheet.height()).stream()
                .map(ink -> new Ruling(box(pageInfo, sheet, ink)))
                .toList();
        return new Page(pageInfo, words, lines);
    }

    /** Degrees clockwise by which the page is to be turned so that most of its text stands upright. */
    private static int turn(List<WordGluer.Glued> words) {
        Map<Direction, Integer> characters = new HashMap<>();
        int all = 0;
        for (WordGluer.Glued word : words) {
            characters.merge(word.direction(), word.text().length(), Integer::sum);
            all += word.text().length();
        }
        for (Direction direction : Direction.values()) {
            if (characters.getOrDefault(direction, 0) > MIN_TURNED_SHARE * all) {
                return direction.uprightTurn();
            }
        }
        return 0;
    }

    /** The place, on the upright page, of an extent on the page as shown. */
    private static Box box(PageInfo page, PageSheet sheet, Extent at) {
        int number = page.number();
        double w = sheet.width();
        double h = sheet.height();
        return switch (page.rotation()) {
            case 90 -> new Box(number, h - at.bottom(), at.left(), h - at.top(), at.right());
            case 180 -> new Box(number, w - at.right(), h - at.bottom(), w - at.left(), h - at.top());
            case 270 -> new Box(number, at.top(), w - at.right(), at.bottom(), w - at.left());
            default -> new Box(number, at.left(), at.top(), at.right(), at.bottom());
        };
    }

    @Override
    public PageImage render(int page) throws UnreadablePage {
        throw new UnreadablePage(page, "rendering is not there yet");
    }

    @Override
    public void close() {
        org.apache.pdfbox.io.IOUtils.closeQuietly(document);
    }
}
