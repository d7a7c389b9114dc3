package vn.trichluc.model;

import java.util.Locale;

/** The codes of discrepancies, as the contract has them. */
public enum DiscrepancyCode {
    ROW_TOTAL,
    COLUMN_TOTAL,
    GROUP_TOTAL,
    TEXT_TOTAL,
    PART_EXCEEDS_WHOLE,
    RATE_PRODUCT,
    SHARE,
    WORDS_FIGURES,
    LIST_COUNT,
    TABLE_TABLE,
    TEXT_TABLE,
    TEXT_TEXT,
    NUMBER_CONFLICT,
    NUMBER_BLANK,
    DATE_CONFLICT,
    CITATION_CONFLICT,
    CITATION_MALFORMED,
    NUMBERING_GAP,
    NUMBERING_REPEAT,
    ANNEX_MISSING,
    PAGE_MISSING,
    PART_MISSING,
    AMOUNT_IMPLAUSIBLE,
    NUMBER_AMBIGUOUS,
    UNIT_MISSING,
    CELL_LOST,
    CELL_SHIFTED;

    /** Returns the code as the contract writes it: row-total. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
