package vn.trichluc.ingest.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.trichluc.common.OneLine;
import vn.trichluc.ingest.border.Limits;
import vn.trichluc.ingest.border.Opened;
import vn.trichluc.ingest.border.PageLayer;
import vn.trichluc.ingest.border.UnreadablePage;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Page;
import vn.trichluc.model.PageImage;
import vn.trichluc.model.PageInfo;
import vn.trichluc.model.SourceInfo;
import vn.trichluc.model.TextOrigin;
import vn.trichluc.model.Warning;

/** The pages of a PDF, one at a time. */
public final class PdfPages implements Opened.Paged {
    /** The largest number of fonts kept at a time; a file put together from many has new ones on every page. */
    private static final int MAX_FONTS = 200;

    private final PDDocument document;
    private final List<PDPage> pages;
    private final SourceInfo info;
    private final List<Warning> warnings;
    private final PdfPictures pictures;
    private final IdentityHashMap<COSDictionary, FontLetters> fonts = new IdentityHashMap<>();

    /** @param document the document, closed with this object */
    PdfPages(PDDocument document, List<PDPage> pages, SourceInfo info, List<Warning> warnings, Limits limits) {
        this.document = document;
        this.pages = List.copyOf(pages);
        this.info = info;
        this.warnings = List.copyOf(warnings);
        this.pictures = new PdfPictures(document, limits);
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
        try {
            return content(page).layer();
        } catch (UnreadablePage failed) {
            PageSheet sheet = PageSheet.of(pages.get(page - 1));
            PageInfo failedInfo = new PageInfo(
                    page,
                    TextOrigin.FAILED,
                    sheet.isSane() ? sheet.width() : 0,
                    sheet.isSane() ? sheet.height() : 0,
                    0,
                    0,
                    Confidence.PRINTED);
            return new PageLayer(
                    new Page(failedInfo, List.of(), List.of()), "cannot be read", List.of(failed.warning()));
        }
    }

    @Override
    public PageImage render(int page) throws UnreadablePage {
        PdfPageContent content = content(page);
        return pictures.of(page, content);
    }

    private PdfPageContent content(int number) throws UnreadablePage {
        PDPage page = pages.get(number - 1);
        PageSheet sheet = PageSheet.of(page);
        if (!sheet.isSane()) {
            throw new UnreadablePage(
                    number,
                    String.format(
                            Locale.ROOT,
                            "Page %d: expected sides of %.0f to %.0f points, found %.0f x %.0f; print it anew in a usual"
                                    + " size.",
                            number,
                            PageSheet.MIN_SIDE_POINTS,
                            PageSheet.MAX_SIDE_POINTS,
                            sheet.width(),
                            sheet.height()));
        }
        if (fonts.size() > MAX_FONTS) {
            fonts.clear();
        }
        try {
            PageContentReader reader = new PageContentReader(page, sheet, new LayerVisibility(document), fonts);
            return new PdfPageContent(number, reader.read());
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            // PDFBox answers damaged structures with any of these; the other pages go on
            throw new UnreadablePage(
                    number,
                    OneLine.say(
                            "Page %d: its content is damaged or too large (%s); repair or re-export the file.",
                            number, OneLine.cause(damaged)),
                    damaged);
        }
    }

    @Override
    public void close() {
        IOUtils.closeQuietly(document);
    }
}
