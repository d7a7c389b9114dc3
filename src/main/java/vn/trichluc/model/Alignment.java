package vn.trichluc.model;

/** How a paragraph stands between its margins. */
public enum Alignment {
    LEFT,
    CENTRE,
    RIGHT,
    JUSTIFIED,
    UNKNOWN
}
