package vn.trichluc.text.amount;

/** How a document writes figures: which mark groups thousands and which begins the decimals. A space may group in both. */
public enum NumberStyle {
    /** 2.963,455: what the Vietnamese standard asks for. */
    VIETNAMESE('.', ','),
    /** 2,963.455: what spreadsheets set to English print. */
    ENGLISH(',', '.');

    private final char group;
    private final char decimal;

    NumberStyle(char group, char decimal) {
        this.group = group;
        this.decimal = decimal;
    }

    public NumberStyle other() {
        return this == VIETNAMESE ? ENGLISH : VIETNAMESE;
    }

    public char group() {
        return group;
    }

    public char decimal() {
        return decimal;
    }
}
