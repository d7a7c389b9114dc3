package vn.trichluc.pipeline;

import vn.trichluc.model.Page;

/** An observer that is given each page of a document between the reading of its words and their interpretation. */
public interface PageObserver {
    /** An observer that ignores all pages. */
    PageObserver NONE = page -> {};

    /**
     * Called once a page, in the order of pages and in the thread that reads the document.
     *
     * @param page its words and rulings, with how its picture was set upright and straight
     */
    void read(Page page);
}
