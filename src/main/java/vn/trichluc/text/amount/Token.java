package vn.trichluc.text.amount;

/**
 * A piece of running text as the amount grammar sees it.
 *
 * @param text a word in lower case NFC; a figure with digits alone; a mark as it is, every dash as -
 * @param glued nothing stands between this token and the one before
 * @param lineStart first of its line
 * @param repaired letters were taken for digits
 */
record Token(Kind kind, String text, int start, int end, boolean glued, boolean lineStart, boolean repaired) {
    enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean is(String expected) {
        return text.equals(expected);
    }
}
