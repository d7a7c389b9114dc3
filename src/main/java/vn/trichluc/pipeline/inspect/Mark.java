package vn.trichluc.pipeline.inspect;

import java.awt.Color;

/** The kinds of things that are drawn, each in a colour of its own within one picture. */
enum Mark {
    RULING(new Color(0x1f4fd8), Shape.SOLID, "ruling"),
    ENCLOSED(new Color(0xf0b400), Shape.TINT, "area that rulings enclose, read by itself"),
    CELL(new Color(0x0a8a3a), Shape.FRAME, "cell of a table"),

    PRINTED(new Color(0x1f4fd8), Shape.FRAME, "word of the text layer"),
    SURE(new Color(0x0a8a3a), Shape.FRAME, "word, confidence 80 % and more"),
    DOUBTED(new Color(0xf08000), Shape.TINT, "word, 50 to 80 %"),
    UNSURE(new Color(0xd80027), Shape.TINT, "word below 50 %"),

    TABLE(new Color(0xa0522d), Shape.FRAME, "table"),
    HEADING(new Color(0x1f4fd8), Shape.FRAME, "heading of a section"),
    FIELD(new Color(0x8a2be2), Shape.FRAME, "field of the decision"),
    CITATION(new Color(0x5f6caf), Shape.FRAME, "instrument that is cited"),
    AMOUNT(new Color(0x009a9a), Shape.FRAME, "amount in running text"),
    VALUE(new Color(0x0a8a3a), Shape.FRAME, "cell with its value"),
    WORDING(new Color(0x9aa4ad), Shape.FRAME, "cell without a value"),
    LEFT_OUT(new Color(0x6b7280), Shape.TINT, "left out of the output, and why"),
    LOW(
            new Color(0xf08000),
            Shape.TINT,
            "in doubt: confidence below 80 %, corrected, or no number where a figure belongs"),
    WARNING(new Color(0xb8860b), Shape.THICK, "place of a warning"),
    SUSPECT(
            new Color(0xe86aa6),
            Shape.THICK,
            "suspect: named by a discrepancy beside its root, or by one that follows from another"),
    DISCREPANCY(new Color(0xd80027), Shape.THICK, "root of a discrepancy");

    /** The ways in which a box is drawn. */
    enum Shape {
        SOLID,
        TINT,
        FRAME,
        THICK
    }

    private final Color colour;
    private final Shape shape;
    private final String meaning;

    Mark(Color colour, Shape shape, String meaning) {
        this.colour = colour;
        this.shape = shape;
        this.meaning = meaning;
    }

    Color colour() {
        return colour;
    }

    Shape shape() {
        return shape;
    }

    /** Returns the meaning in a few words, for the legend. */
    String meaning() {
        return meaning;
    }
}
