package vn.trichluc.text.lexicon;

/** The lists of words that a user can extend: the names of sources of money, and of units of money. */
public record Lexicons(Funds funds, MoneyUnits moneyUnits) {
    /** Returns the program's own lists. */
    public static Lexicons standard() {
        return new Lexicons(Funds.standard(), MoneyUnits.standard());
    }
}
