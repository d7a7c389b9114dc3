package vn.trichluc.ocr.recogniser;

/** The characters that a reading may give. */
public enum Alphabet {
    /** All that the engine knows. */
    ALL(""),
    /** Those of figures in tables. */
    FIGURES("0123456789.,-–%"),
    /** Those of Roman row numbers. */
    ROMAN("IVX.");

    private final String characters;

    Alphabet(String characters) {
        this.characters = characters;
    }

    /** One after the other; empty for all. */
    public String characters() {
        return characters;
    }
}
