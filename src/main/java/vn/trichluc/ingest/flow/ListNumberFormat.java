package vn.trichluc.ingest.flow;

import java.util.Locale;
import vn.trichluc.text.Numbering;

/** The ways in which a counter of an automatically numbered list is written. */
public enum ListNumberFormat {
    DECIMAL {
        @Override
        String write(int number) {
            return Integer.toString(number);
        }
    },
    DECIMAL_ZERO {
        @Override
        String write(int number) {
            return number < 10 ? "0" + number : Integer.toString(number);
        }
    },
    /** Writes a to z, then aa, bb, as Word does, without đ. */
    LOWER_LETTER {
        @Override
        String write(int number) {
            return String.valueOf((char) ('a' + (number - 1) % LETTERS))
                    .repeat(Math.min((number - 1) / LETTERS + 1, MAX_REPEATED));
        }
    },
    UPPER_LETTER {
        @Override
        String write(int number) {
            return LOWER_LETTER.write(number).toUpperCase(Locale.ROOT);
        }
    },
    UPPER_ROMAN {
        @Override
        String write(int number) {
            String roman = Numbering.roman(number);
            return roman.isEmpty() ? Integer.toString(number) : roman;
        }
    },
    LOWER_ROMAN {
        @Override
        String write(int number) {
            return UPPER_ROMAN.write(number).toLowerCase(Locale.ROOT);
        }
    },
    /** Stands for a bullet, the same for every item. */
    BULLET {
        @Override
        String write(int number) {
            return "";
        }
    },
    NONE {
        @Override
        String write(int number) {
            return "";
        }
    };

    private static final int LETTERS = 26;
    private static final int MAX_REPEATED = 30;

    /**
     * Returns a number as printed.
     *
     * @param number the number; a number below 1 is written in figures
     */
    public final String format(int number) {
        return number < 1 && this != BULLET && this != NONE ? Integer.toString(number) : write(number);
    }

    abstract String write(int number);

    /** Returns the format for an ST_NumberFormat of ECMA-376; unknown ones count in figures. */
    public static ListNumberFormat ofOoxml(String name) {
        return switch (name) {
            case "decimalZero" -> DECIMAL_ZERO;
            case "lowerLetter" -> LOWER_LETTER;
            case "upperLetter" -> UPPER_LETTER;
            case "lowerRoman" -> LOWER_ROMAN;
            case "upperRoman" -> UPPER_ROMAN;
            case "bullet" -> BULLET;
            case "none" -> NONE;
            default -> DECIMAL;
        };
    }

    /** Returns the format for an nfc code of [MS-DOC] and [MS-OSHARED] 2.2.1.3. */
    public static ListNumberFormat ofBinary(int code) {
        return switch (code) {
            case 1 -> UPPER_ROMAN;
            case 2 -> LOWER_ROMAN;
            case 3 -> UPPER_LETTER;
            case 4 -> LOWER_LETTER;
            case 22 -> DECIMAL_ZERO;
            case 23 -> BULLET;
            case 255 -> NONE;
            default -> DECIMAL;
        };
    }

    /** Returns the format for the type of an HTML list, which may also be a CSS name. */
    public static ListNumberFormat ofHtml(String type) {
        return switch (type) {
            case "a", "lower-alpha", "lower-latin" -> LOWER_LETTER;
            case "A", "upper-alpha", "upper-latin" -> UPPER_LETTER;
            case "i", "lower-roman" -> LOWER_ROMAN;
            case "I", "upper-roman" -> UPPER_ROMAN;
            case "decimal-leading-zero" -> DECIMAL_ZERO;
            case "disc", "circle", "square" -> BULLET;
            case "none" -> NONE;
            default -> DECIMAL;
        };
    }
}
