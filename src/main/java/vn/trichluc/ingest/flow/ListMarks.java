package vn.trichluc.ingest.flow;

/** Maps symbols that Word and HTML take from symbol fonts to Unicode. */
public final class ListMarks {
    private ListMarks() {}

    /**
     * Returns a bullet as text: a dash stays a dash, a character of the private use area becomes its Unicode
     * counterpart.
     */
    public static String bullet(String mark, String font) {
        if (mark.isBlank()) {
            return "";
        }
        char c = mark.charAt(0);
        if (c == 'o' && mark.length() == 1 && font.startsWith("Courier")) {
            return "○";
        }
        if (isPrivateUse(c)) {
            String symbol = symbol(c, font);
            return symbol.isEmpty() ? "•" : symbol;
        }
        boolean wingdings = font.startsWith("Wingdings");
        return wingdings && c < 0x80 ? "•" : mark;
    }

    /**
     * Returns the counterpart of a symbol font's character, with or without the offset 0xF000; empty if it is not
     * known.
     */
    public static String symbol(char c, String font) {
        int code = c & 0xFF;
        if (font.startsWith("Wingdings")) {
            return switch (code) {
                case 0x6C, 0x9F -> "•";
                case 0x6E, 0xA7 -> "▪";
                case 0x6F, 0xA8, 0x71 -> "☐";
                case 0x76 -> "❖";
                case 0xD8 -> "➢";
                case 0xE0 -> "→";
                case 0xFB -> "✗";
                case 0xFC -> "✓";
                case 0xFE -> "☑";
                default -> "";
            };
        }
        return switch (code) {
            case 0x2D -> "-";
            case 0x2B -> "+";
            case 0x2A -> "*";
            case 0xA3 -> "≤";
            case 0xB3 -> "≥";
            case 0xB0 -> "°";
            case 0xB1 -> "±";
            case 0xB4 -> "×";
            case 0xB7 -> "•";
            case 0xB8 -> "÷";
            case 0xB9 -> "≠";
            case 0xBB -> "≈";
            case 0x6D -> "μ";
            case 0xE5 -> "∑";
            case 0xA7 -> "▪"; // Word names Symbol for a mark that it draws from Wingdings
            case 0xD8 -> "➢";
            case 0xFC -> "✓";
            default -> "";
        };
    }

    public static boolean isPrivateUse(char c) {
        return c >= 0xE000 && c <= 0xF8FF;
    }
}
