package vn.trichluc.model;

/** The place where a discrepancy arose: the source itself, its recognition or capture, or unclear. */
public enum Cause {
    SOURCE,
    RECOGNITION,
    CAPTURE,
    UNCLEAR
}
