package vn.trichluc.ocr.recogniser;

/** The kind of content that a piece of a page has, so that an engine knows what to look for in it. */
public enum Segmentation {
    /** A page, or much of one: columns, paragraphs and lines are to be found. */
    PAGE,
    /** Lines of one column, one below the other. */
    BLOCK,
    /** One line of words. */
    LINE,
    /** One figure, or one or two characters that stand alone: a line in which no words are to be looked for. */
    FIGURE,
    /** Words wherever they stand, in no order. */
    SCATTERED
}
