package vn.trichluc.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.trichluc.common.OneLine;
import vn.trichluc.common.Sha256;
import vn.trichluc.ingest.border.FlowReader;
import vn.trichluc.ingest.border.Limits;
import vn.trichluc.ingest.border.Opened;
import vn.trichluc.ingest.image.ImageFile;
import vn.trichluc.ingest.pdf.PdfFile;
import vn.trichluc.ingest.text.TextDocuments;
import vn.trichluc.model.FileFault;
import vn.trichluc.model.Source;
import vn.trichluc.model.SourceInfo;
import vn.trichluc.model.SourceKind;
import vn.trichluc.model.UnreadableDocument;
import vn.trichluc.model.UnreadableDocument.Category;

/** Opens a source according to its content; its name only decides between kinds that look alike. */
public final class Ingest {
    private final Limits limits;
    private final Sniffer sniffer = new Sniffer();

    public Ingest(Limits limits) {
        this.limits = limits;
    }

    /**
     * Opens a source, to be read page by page; a source without pages is read at once.
     *
     * @throws UnreadableDocument if nothing can be read: the file is missing, empty, encrypted, damaged, too large or
     *     of a kind that is not supported
     */
    public Opened open(Source source) throws UnreadableDocument {
        Path path = source.path();
        if (!Files.isRegularFile(path)) {
            throw new UnreadableDocument(
                    Category.MISSING, OneLine.say("%s: expected a file, found %s.", source.name(), instead(path)));
        }
        try {
            return openRegular(source, Files.size(path));
        } catch (IOException unreadable) {
            throw new UnreadableDocument(
                    Category.MISSING,
                    OneLine.say(
                            "%s: expected a readable file, found none: %s.", source.name(), FileFault.of(unreadable)),
                    unreadable);
        }
    }

    /** Says in words what exists in place of the expected file. */
    private static String instead(Path path) {
        try {
            return Files.isDirectory(path.toRealPath())
                    ? "a folder; name the files in it"
                    : "a pipe, a socket or a device; save what it gives in a file";
        } catch (IOException e) {
            return FileFault.isLoop(e) ? "a loop of links" : "none; check the path";
        }
    }

    private Opened openRegular(Source source, long bytes) throws IOException, UnreadableDocument {
        if (bytes == 0) {
            throw new UnreadableDocument(
                    Category.EMPTY,
                    OneLine.say("%s: expected a document, found an empty file; get it anew.", source.name()));
        }
        Sniffer.Sniffed sniffed = sniffer.sniff(source);
        long most = sniffed.kind().isPaged() ? limits.bytes() : limits.flowBytes();
        if (bytes > most) {
            throw new UnreadableDocument(
                    Category.TOO_LARGE,
                    OneLine.say(
                            "%s: expected at most %d bytes, found %d; split the document.",
                            source.name(), most, bytes));
        }
        return reader(sniffed.kind()).open(source, sniffed.mediaType());
    }

    /** Opens a file of one kind. */
    @FunctionalInterface
    private interface Reader {
        Opened open(Source source, String mediaType) throws IOException, UnreadableDocument;
    }

    /** Opens a file with pages; all of its {@code info} is known but the number of pages. */
    @FunctionalInterface
    private interface PagesReader {
        Opened open(Path path, SourceInfo info) throws UnreadableDocument;
    }

    private Reader reader(SourceKind kind) {
        return switch (kind) {
            case PDF -> paged(new PdfFile(limits)::open);
            case PNG, JPEG, TIFF -> paged(new ImageFile(limits)::open);
            case TEXT, MARKDOWN -> flow(new TextDocuments());
            case DOCX, DOC, HTML -> flow(new WordDocuments());
        };
    }

    private static Reader paged(PagesReader reader) {
        return (source, mediaType) -> {
            Path path = source.path();
            return reader.open(path, new SourceInfo(source.name(), mediaType, Sha256.of(path), Files.size(path), null));
        };
    }

    private static Reader flow(FlowReader reader) {
        return (source, mediaType) -> {
            byte[] content = Files.readAllBytes(source.path());
            SourceInfo info = new SourceInfo(source.name(), mediaType, Sha256.of(content), content.length, null);
            return new Opened.Flow(reader.read(source, info, content));
        };
    }
}
