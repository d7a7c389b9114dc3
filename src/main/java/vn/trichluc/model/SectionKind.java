package vn.trichluc.model;

/** The kinds of sections that the contract distinguishes. */
public enum SectionKind {
    PART,
    CHAPTER,
    ARTICLE,
    HEADING,
    ANNEX
}
