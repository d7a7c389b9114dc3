package vn.trichluc.model;

import java.util.OptionalInt;

/** A place in the source: a line of a text, a page, or a box on a page. */
public sealed interface Anchor {
    /** Returns the number of the page, from 1; empty in a source without pages. */
    default OptionalInt pageNumber() {
        return this instanceof InBox inBox
                ? OptionalInt.of(inBox.box().page())
                : this instanceof OnPage onPage ? OptionalInt.of(onPage.page()) : OptionalInt.empty();
    }

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

    /** A rectangle on a page, in points. */
    record InBox(Box box) implements Anchor {}
}
