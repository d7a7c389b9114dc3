package vn.trichluc.model;

/** Where the words of a page came from. */
public enum TextOrigin {
    TEXT_LAYER,
    OCR,
    BLANK,
    FAILED
}
