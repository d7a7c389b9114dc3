package vn.trichluc.ocr.recogniser;

/** The characters that a reading may give. */
public enum Alphabet {
    /** All characters that the engine knows. */
    ALL(""),
    /** The characters of figures in tables. */
    FIGURES("0123456789.,-–%"),
    /** The characters of Roman row numbers. */
    ROMAN("IVX.");

    private final String characters;

    Alphabet(String characters) {
        this.characters = characters;
    }

    /** Returns the characters of the alphabet, one after the other; empty where all are allowed. */
    public String characters() {
        return characters;
    }
}
