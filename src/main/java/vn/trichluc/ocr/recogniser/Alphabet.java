package vn.trichluc.ocr.recogniser;

/** The characters that a reading may give. */
public enum Alphabet {
    /** All of the model's. */
    ALL(""),
    /** Those of figures in tables. */
    FIGURES("0123456789.,-–%"),
    /** Those of Roman row numbers. */
    ROMAN("IVX.");

    private final String characters;

    Alphabet(String characters) {
        this.characters = characters;
    }

    /** As Tesseract wants them; empty for all. */
    public String characters() {
        return characters;
    }
}
