package vn.trichluc.ingest.border;

import java.util.List;
import vn.trichluc.model.Document;
import vn.trichluc.model.PageImage;
import vn.trichluc.model.SourceInfo;
import vn.trichluc.model.Warning;

/** A source whose kind is known. Whoever opened it closes it. */
public sealed interface Opened extends AutoCloseable {
    @Override
    void close();

    /** A source without pages, which has been read already. */
    record Flow(Document document) implements Opened {
        @Override
        public void close() {}
    }

    /**
     * A source with pages that are read one at a time; nothing of a page is kept after it. It must not be used by
     * several threads.
     */
    non-sealed interface Paged extends Opened {
        /** Returns what is known of the source, with {@link #pages()} as its number of pages. */
        SourceInfo info();

        /** Returns the number of pages, at least 1. */
        int pages();

        /** Returns warnings about the document as a whole; a document with any of them is incomplete. */
        List<Warning> warnings();

        /**
         * Returns the words and rulings of a page's text layer, and whether to believe them. It never throws because of
         * what a page holds.
         *
         * @param page the number of the page, from 1
         */
        PageLayer layer(int page);

        /**
         * Returns the page's picture for recognition, upright if the file gives the orientation.
         *
         * @param page the number of the page, from 1
         * @throws UnreadablePage if there is no picture of it
         */
        PageImage render(int page) throws UnreadablePage;
    }
}
