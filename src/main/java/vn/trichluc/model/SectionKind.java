package vn.trichluc.model;

/** Kinds of sections of the contract. */
public enum SectionKind {
    PART,
    CHAPTER,
    ARTICLE,
    HEADING,
    ANNEX
}
