package vn.trichluc.normalise.citation;

import java.time.LocalDate;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.PlacedText;
import vn.trichluc.text.amount.Dates;

/**
 * How sure recognition was of one mention of an instrument, before it is compared with other mentions.
 *
 * @param cited with its symbol as the lists have it
 * @param read the number as it was read where the lists corrected it; otherwise empty
 * @param number confidence of the number; printed where it was not recognised from an image, or the mention has
 * none
 * @param date confidence of the date; printed where it was not recognised, or the mention has none
 * @param standing what the lists say of the symbol
 */
record MentionDoubt(
        CitationMention cited, String read, Confidence number, Confidence date, RecognisedSymbol.Standing standing) {
    /** The confidence where other signs stand for digits, or a date stands there and is not understood. */
    private static final Confidence NOT_DIGITS = Confidence.DISPUTED;

    /**
     * Judges one mention.
     *
     * @param plain the text as {@link InstrumentNumber#plain} gives it
     */
    static MentionDoubt of(CitationMention cited, PlacedText text, String plain) {
        InstrumentNumber number = cited.number();
        int behind = number == null ? cited.start() : number.end();
        Confidence sureOfDate = sureOfDate(cited, text, plain, behind);
        if (number == null) {
            return new MentionDoubt(cited, "", Confidence.PRINTED, sureOfDate, RecognisedSymbol.Standing.FREE);
        }
        Confidence sure = text.confidence(number.start(), number.end());
        if (sure.isPrinted()) {
            return new MentionDoubt(cited, "", Confidence.PRINTED, sureOfDate, RecognisedSymbol.Standing.FREE);
        }
        RecognisedSymbol symbol = RecognisedSymbol.of(number.symbol(), cited.type());
        InstrumentNumber meant = number.withSymbol(symbol.symbol());
        boolean asRead = meant.printed().equals(number.printed());
        boolean digits = asRead || symbol.standing() == RecognisedSymbol.Standing.CORRECTED;
        return new MentionDoubt(
                cited.withNumber(meant),
                asRead ? "" : number.printed(),
                digits ? sure : sure.min(NOT_DIGITS),
                sureOfDate,
                symbol.standing());
    }

    /**
     * Returns the confidence of the words with figures behind the number. A date that is announced and not understood
     * is in doubt; printed where there is no date or nothing was recognised.
     */
    private static Confidence sureOfDate(CitationMention cited, PlacedText text, String plain, int behind) {
        if (text.confidence(cited.start(), cited.end()).isPrinted()) {
            return Confidence.PRINTED;
        }
        LocalDate date = cited.date();
        String printed = plain.substring(behind, cited.end());
        if (date == null) {
            boolean law = cited.number() == null;
            boolean lost = law ? printed.contains(" ngày ") : CitationDates.isAnnounced(plain, cited.end());
            return lost ? NOT_DIGITS : Confidence.PRINTED;
        }
        Confidence sure = Confidence.PRINTED;
        for (PlacedText.Piece piece : text.pieces()) {
            if (piece.end() <= behind || piece.start() >= cited.end()) {
                continue;
            }
            String word = plain.substring(Math.max(behind, piece.start()), Math.min(cited.end(), piece.end()));
            if (word.chars().anyMatch(Character::isDigit)) {
                sure = sure.min(piece.confidence());
            }
        }
        return sure.isPrinted() || isInDigits(printed, date) ? sure : sure.min(NOT_DIGITS);
    }

    /** Whether the characters print day, month and year of the date with figures alone. */
    private static boolean isInDigits(String printed, LocalDate date) {
        return Dates.find(printed).stream().anyMatch(found -> found.date().equals(date));
    }
}
