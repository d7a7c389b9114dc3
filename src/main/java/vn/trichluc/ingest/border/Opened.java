package vn.trichluc.ingest.border;

import java.util.List;
import vn.trichluc.model.Document;
import vn.trichluc.model.PageImage;
import vn.trichluc.model.SourceInfo;
import vn.trichluc.model.Warning;

/** A source whose kind is known. To be closed by whoever opened it. */
public sealed interface Opened extends AutoCloseable {
    @Override
    void close();

    /** A source without pages: read already. */
    record Flow(Document document) implements Opened {
        @Override
        public void close() {}
    }

    /** A source with pages, read one page at a time: nothing of a page is held after it. Not safe for use by several threads. */
    non-sealed interface Paged extends Opened {
        /** Its number of pages is {@link #pages()}. */
        SourceInfo info();

        /** At least 1. */
        int pages();

        /** About the document as a whole; empty where all is well. Not empty: the document is incomplete. */
        List<Warning> warnings();

        /**
         * Words and rulings of a page's text layer, and whether to believe them. Never throws for what a page holds.
         *
         * @param page from 1
         */
        PageLayer layer(int page);

        /**
         * The page's picture, upright as far as the file knows, for recognition.
         *
         * @param page from 1
         * @throws UnreadablePage where it cannot be had
         */
        PageImage render(int page) throws UnreadablePage;
    }
}
