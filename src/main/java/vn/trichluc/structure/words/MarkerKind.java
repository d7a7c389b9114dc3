package vn.trichluc.structure.words;

import vn.trichluc.model.SectionKind;

/** The ways in which headings are numbered (Decree 30/2020/NĐ-CP, Appendix I), outermost first. */
public enum MarkerKind {
    /** The number of a part: Phần I. */
    PART(SectionKind.PART),
    /** The number of a chapter: Chương I. */
    CHAPTER(SectionKind.CHAPTER),
    /** The number of a division: Mục 1. */
    DIVISION(SectionKind.HEADING),
    /** The number of a subdivision: Tiểu mục 1. */
    SUBDIVISION(SectionKind.HEADING),
    /** The number of an article: Điều 1. */
    ARTICLE(SectionKind.ARTICLE),
    /** A capital letter: A. */
    CAPITAL(SectionKind.HEADING),
    /** A Roman number, with further parts or without: I. and IV.6.2. */
    ROMAN(SectionKind.HEADING),
    /** An Arabic number, with further parts or without: 1. and 1.1. */
    ARABIC(SectionKind.HEADING),
    /** A small letter: a). */
    LETTER(SectionKind.HEADING),
    /** A number with a bracket: 1). */
    BRACKETED(SectionKind.HEADING),
    /** A step of a procedure, wherever it stands: Bước 1. */
    STEP(SectionKind.HEADING);

    /** The number of levels of each kind, for numbers of several parts: 1.1.1.1. */
    public static final int LEVELS_PER_KIND = 10;

    private final SectionKind sectionKind;

    MarkerKind(SectionKind sectionKind) {
        this.sectionKind = sectionKind;
    }

    public SectionKind sectionKind() {
        return sectionKind;
    }

    /** Whether its title stands on a line of its own below it: Chương I / QUY ĐỊNH CHUNG. */
    public boolean hasTitleBelow() {
        return this == PART || this == CHAPTER || this == DIVISION || this == SUBDIVISION;
    }
}
