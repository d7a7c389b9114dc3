package vn.trichluc.ingest.pdf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import vn.trichluc.common.OneLine;
import vn.trichluc.ingest.border.Limits;
import vn.trichluc.model.SourceInfo;
import vn.trichluc.model.UnreadableDocument;
import vn.trichluc.model.UnreadableDocument.Category;
import vn.trichluc.model.Warning;

/** Opens a PDF file, and recognises files that are encrypted, damaged, too large or without pages. */
public final class PdfFile {
    /** The number of last bytes in which the end-of-file mark is looked for; signing services append less. */
    private static final int TAIL_BYTES = 2_048;

    private static final String END_MARK = "%%EOF";

    /** Messages of PDFBox for files that no password opens: those locked by public keys, and by unknown filters. */
    private static final List<String> KEY_ASKED_FOR =
            List.of("decryption material is not compatible", "No security handler for filter");

    private final Limits limits;

    public PdfFile(Limits limits) {
        this.limits = limits;
    }

    /**
     * Opens a PDF file.
     *
     * @param found what is known of the file; its pages are counted here
     */
    public PdfPages open(Path path, SourceInfo found) throws UnreadableDocument {
        PDDocument document = load(path, found.name());
        try {
            return pages(document, path, found);
        } catch (UnreadableDocument refused) {
            IOUtils.closeQuietly(document);
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            IOUtils.closeQuietly(document);
            throw damaged(found.name(), damaged);
        }
    }

    private static PDDocument load(Path path, String name) throws UnreadableDocument {
        try {
            return Loader.loadPDF(path.toFile(), IOUtils.createTempFileOnlyStreamCache());
        } catch (InvalidPasswordException encrypted) {
            throw new UnreadableDocument(
                    Category.ENCRYPTED,
                    OneLine.say(
                            "%s: expected a PDF that opens without a password, found an encrypted one; save it without"
                                    + " a password.",
                            name),
                    encrypted);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            // PDFBox answers damaged files with any of these
            if (isForCertificate(damaged)) {
                throw new UnreadableDocument(
                        Category.ENCRYPTED,
                        OneLine.say(
                                "%s: expected a PDF that opens without a key, found one encrypted for the holder of a"
                                        + " certificate, or in a way of its own; save it without encryption.",
                                name),
                        damaged);
            }
            throw damaged(name, damaged);
        }
    }

    private static boolean isForCertificate(Throwable fault) {
        String said = String.valueOf(fault.getMessage());
        return fault instanceof IOException && KEY_ASKED_FOR.stream().anyMatch(said::contains);
    }

    private PdfPages pages(PDDocument document, Path path, SourceInfo found) throws UnreadableDocument, IOException {
        document.setResourceCache(new WithoutPictures());
        List<PDPage> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            if (pages.size() == limits.pages()) {
                throw new UnreadableDocument(
                        Category.TOO_LARGE,
                        OneLine.say(
                                "%s: expected at most %d pages, found more; split the file.",
                                found.name(), limits.pages()));
            }
            pages.add(page);
        }
        if (pages.isEmpty()) {
            throw new UnreadableDocument(
                    Category.EMPTY,
                    OneLine.say("%s: expected pages, found a PDF of 0 pages; export it again.", found.name()));
        }
        int declared = document.getNumberOfPages();
        List<Warning> warnings = new ArrayList<>();
        if (declared > pages.size()) {
            warnings.add(new Warning(
                    "pages-missing",
                    OneLine.say(
                            "The file speaks of %d pages, %d can be read; get it anew from its source.",
                            declared, pages.size()),
                    null));
        } else if (!endsProperly(path)) {
            warnings.add(new Warning(
                    "file-truncated",
                    OneLine.say(
                            "The file ends early; %d pages could be recovered, others may be lost: get it anew from its"
                                    + " source.",
                            pages.size()),
                    null));
        }
        SourceInfo info = found.withPages(pages.size());
        return new PdfPages(document, pages, info, warnings, limits);
    }

    private static boolean endsProperly(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL_BYTES, file.length())];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1).contains(END_MARK);
        }
    }

    private static UnreadableDocument damaged(String name, Throwable cause) {
        return new UnreadableDocument(
                Category.DAMAGED,
                OneLine.say(
                        "%s: expected a PDF, found a damaged one (%s); get it anew from its source.",
                        name, OneLine.cause(cause)),
                cause);
    }

    /** Keeps fonts and colours of earlier pages, but no pictures. */
    private static final class WithoutPictures extends DefaultResourceCache {
        @Override
        public void put(COSObject indirect, PDXObject object) {
            // a page's pictures are read once
        }
    }
}
