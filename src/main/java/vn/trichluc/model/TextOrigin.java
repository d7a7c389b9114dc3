package vn.trichluc.model;

/** The origin of the words of a page: a text layer or recognition; or why it has none. */
public enum TextOrigin {
    TEXT_LAYER,
    OCR,
    BLANK,
    FAILED
}
