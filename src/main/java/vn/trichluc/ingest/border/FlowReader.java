package vn.trichluc.ingest.border;

import vn.trichluc.model.Document;
import vn.trichluc.model.Source;
import vn.trichluc.model.SourceInfo;
import vn.trichluc.model.UnreadableDocument;

/** Reads a format that has a structure of its own and no pages: text, Markdown, Word, HTML. */
@FunctionalInterface
public interface FlowReader {
    /**
     * Reads a document.
     *
     * @param info what is known of this source; its media type distinguishes the formats of one reader
     * @param content the whole file, at most {@link Limits#flowBytes()} long; not to be changed
     * @throws UnreadableDocument if nothing can be read; what can be read in part is an incomplete document
     */
    Document read(Source source, SourceInfo info, byte[] content) throws UnreadableDocument;
}
