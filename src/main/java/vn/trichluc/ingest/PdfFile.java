package vn.trichluc.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import vn.trichluc.model.SourceInfo;
import vn.trichluc.model.UnreadableDocument;
import vn.trichluc.model.UnreadableDocument.Category;

/** Opens a PDF file: what is encrypted, damaged or without pages is told apart here. */
final class PdfFile {
    /** Keeps fonts and colours of earlier pages, but no pictures. */
    private static final class WithoutPictures extends DefaultResourceCache {
        @Override
        public void put(COSObject indirect, PDXObject object) {
            // a page's pictures are read once
        }
    }

    PdfPages open(Path path, SourceInfo found) throws UnreadableDocument {
        try {
            PDDocument document = Loader.loadPDF(path.toFile(), IOUtils.createTempFileOnlyStreamCache());
            document.setResourceCache(new WithoutPictures());
            List<PDPage> pages = new ArrayList<>();
            document.getPages().forEach(pages::add);
            SourceInfo info =
                    new SourceInfo(found.name(), found.mediaType(), found.sha256(), found.bytes(), pages.size());
            return new PdfPages(document, pages, info, List.of());
        } catch (IOException e) {
            throw new UnreadableDocument(Category.DAMAGED, String.valueOf(e.getMessage()), e);
        }
    }
}
