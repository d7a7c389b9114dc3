package vn.trichluc.model;

/** A place in the source: a line of a text, a page, or a box on a page. */
public sealed interface Anchor {
    /** A line of a text source, from 1. */
    record OnLine(int line) implements Anchor {
        public OnLine {
            if (line < 1) {
                throw new IllegalArgumentException("lines count from 1, not " + line);
            }
        }
    }

    /** A whole page, from 1, where no box is known. */
    record OnPage(int page) implements Anchor {
        public OnPage {
            if (page < 1) {
                throw new IllegalArgumentException("pages count from 1, not " + page);
            }
        }
    }

    /** A rectangle on a page. */
    record InBox(Box box) implements Anchor {}
}
