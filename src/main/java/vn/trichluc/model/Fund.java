package vn.trichluc.model;

/** Sources of money of the contract. */
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
