package vn.trichluc.check.claim;

import java.math.BigDecimal;
import java.util.List;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.check.say.PlaceNames;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Ref;

/**
 * A printed figure with its place, comparable with others.
 *
 * @param ref its own place, or the text in which it stands
 * @param offset in that text, in characters; -1 where {@code ref} is the figure's own place
 * @param name what it is the figure of, for messages; empty where it names itself
 * @param printed as it stands there
 * @param value đồng where it is money, otherwise the plain number
 * @param step what one in its last printed digit counts, in the measure of {@code value}
 * @param unit what one in its printed unit counts: 1000000 for a figure in a table of triệu đồng
 * @param confidence of its recognition; printed where it was read from a file
 */
public record Figure(
        Ref ref,
        int offset,
        Phrase name,
        String printed,
        BigDecimal value,
        BigDecimal step,
        BigDecimal unit,
        boolean money,
        Confidence confidence,
        List<Anchor> at) {
    public Figure {
        value = plain(value);
        at = List.copyOf(at);
    }

    /**
     * A figure of a table or a list of amounts.
     *
     * @param ref its own place
     */
    public Figure(
            Ref ref,
            Phrase name,
            String printed,
            BigDecimal value,
            BigDecimal step,
            BigDecimal unit,
            boolean money,
            Confidence confidence,
            List<Anchor> at) {
        this(ref, -1, name, printed, value, step, unit, money, confidence, at);
    }

    /** The identity of a figure, which no other one of the document has. */
    public record Key(Ref ref, int offset) {}

    public Key key() {
        return new Key(ref, offset);
    }

    /** Whether another value can be proposed for the figure, because its place holds nothing else. */
    boolean isRepairable() {
        return ref instanceof Ref.Amount || ref instanceof Ref.Cell;
    }

    /** Returns the figure under another name. */
    public Figure named(Phrase newName) {
        return new Figure(ref, offset, newName, printed, value, step, unit, money, confidence, at);
    }

    /** Returns the number without trailing zeros behind the decimal mark, and without an exponent. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Returns the words for the figure's place in messages: line 1107, page 3. */
    public Phrase place() {
        return PlaceNames.of(at);
    }

    /** Whether the figure is a cell without one, which adds as 0. */
    public boolean isBlank() {
        return printed.isBlank();
    }

    public boolean isZero() {
        return value.signum() == 0;
    }
}
