package vn.trichluc.model;

/** The sources of money that the contract distinguishes. */
public enum Fund {
    TOTAL,
    STATE,
    CENTRAL,
    NATIONAL_PROMOTION,
    PROVINCE,
    LOCAL_PROMOTION,
    DISTRICT,
    INTEGRATED,
    BENEFICIARY,
    OTHER
}
