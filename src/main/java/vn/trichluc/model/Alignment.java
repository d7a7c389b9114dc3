package vn.trichluc.model;

/** The alignment of a paragraph between its margins. */
public enum Alignment {
    LEFT,
    CENTRE,
    RIGHT,
    JUSTIFIED,
    UNKNOWN
}
