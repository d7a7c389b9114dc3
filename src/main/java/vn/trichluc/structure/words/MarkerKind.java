package vn.trichluc.structure.words;

import vn.trichluc.model.SectionKind;

/** Ways in which headings are numbered (Decree 30/2020/NĐ-CP, Appendix I), outermost first. */
public enum MarkerKind {
    /** Phần I. */
    PART(SectionKind.PART),
    /** Chương I. */
    CHAPTER(SectionKind.CHAPTER),
    /** Mục 1. */
    DIVISION(SectionKind.HEADING),
    /** Tiểu mục 1. */
    SUBDIVISION(SectionKind.HEADING),
    /** Điều 1. */
    ARTICLE(SectionKind.ARTICLE),
    /** A. */
    CAPITAL(SectionKind.HEADING),
    /** I. and IV.6.2. */
    ROMAN(SectionKind.HEADING),
    /** 1. and 1.1. */
    ARABIC(SectionKind.HEADING),
    /** a). */
    LETTER(SectionKind.HEADING),
    /** 1). */
    BRACKETED(SectionKind.HEADING),
    /** Bước 1: the steps of a procedure, wherever they stand. */
    STEP(SectionKind.HEADING);

    /** Room below each kind for numbers of several parts: 1.1.1.1. */
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
