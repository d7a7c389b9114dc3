package vn.trichluc.pipeline;

import vn.trichluc.model.Page;

/** Is shown each page of a document between reading its words and making sense of them. */
public interface PageObserver {
    /** Looks at nothing. */
    PageObserver NONE = page -> {};

    /**
     * Called once a page, in the order of pages and in the thread that reads the document.
     *
     * @param page its words and rulings, with how its picture was set upright and straight
     */
    void read(Page page);
}
