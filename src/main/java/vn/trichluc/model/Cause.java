package vn.trichluc.model;

/** Why a discrepancy is there. */
public enum Cause {
    SOURCE,
    RECOGNITION,
    CAPTURE,
    UNCLEAR
}
