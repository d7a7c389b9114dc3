package vn.trichluc.normalise.head;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Box;
import vn.trichluc.model.Head;
import vn.trichluc.model.PlacedText;
import vn.trichluc.normalise.citation.InstrumentNumber;
import vn.trichluc.text.Folding;
import vn.trichluc.text.amount.Dates;

/**
 * Reads a decision's number and day of signing from its head, or, where that lacks them, from the captions that tie the
 * attachments to it.
 */
final class NumberAndDate {
    /**
     * An ordinal that stands apart from its symbol, as one filled in by pen does; print leaves no room: 2 /2026/TT-BCT.
     */
    private static final Pattern APART = Pattern.compile("\\d[a-zđ]?\\s+[/-].*");

    /**
     * The widest gap between the words of a printed date, in heights of a word. Measured were 0.2 to 0.4, and 0.9
     * before a day written by pen.
     */
    private static final double MAX_GAP_HEIGHTS = 0.7;

    /** An ordinal without capital letters; one with them (245A) is a misreading as a rule. */
    private static final Pattern PLAIN_ORDINAL = Pattern.compile("\\d+[a-zđ]?");

    /**
     * An ordinal of digits with at most one letter behind them. Where recognition first read a letter among the digits,
     * it is no number.
     */
    private static final Pattern ORDINAL = Pattern.compile("\\d+\\p{L}?");

    private static final Pattern LABEL = Pattern.compile("(?:[a-z]+ ){0,2}s[o0]\\s*[:;.,]*\\s*");

    /** A dot that stands behind the figures: 3070. /KH-UBND. */
    private static final Pattern DOT_BEHIND = Pattern.compile("(?<=\\d)\\s*[.,]\\s*(?=/)");

    private NumberAndDate() {}

    static @Nullable Placed<String> number(Head head) {
        Placed<String> own = ownNumber(head.number());
        if (own != null) {
            return own;
        }
        Placed<String> confirmed = confirmedNumber(head);
        if (confirmed != null) {
            return confirmed;
        }
        Placed<String> unsure = null;
        for (PlacedText caption : OwnCaptions.of(head)) {
            Placed<String> found = firstNumber(caption);
            if (found != null) {
                String ordinal = found.value().replaceFirst("[/-].*", "");
                if (PLAIN_ORDINAL.matcher(ordinal).matches()) {
                    return found;
                }
                unsure = unsure == null ? found : unsure;
            }
        }
        return unsure;
    }

    /** Returns the number of the head's line. Its label may stand close before it, and a dot behind the figures. */
    private static @Nullable Placed<String> ownNumber(PlacedText line) {
        Placed<String> found = firstNumber(line);
        if (found != null) {
            return found;
        }
        Matcher label = LABEL.matcher(Folding.letters(line.text()));
        PlacedText behind = line.slice(label.lookingAt() ? label.end() : 0);
        Matcher dot = DOT_BEHIND.matcher(behind.text());
        if (!dot.find()) {
            return firstNumber(behind);
        }
        return firstNumber(new PlacedText.Builder()
                .append(behind, 0, dot.start())
                .append(behind, dot.end(), behind.length())
                .build());
    }

    /** Returns a number of the head of which recognition is not sure, where a caption has the same. */
    private static @Nullable Placed<String> confirmedNumber(Head head) {
        for (InstrumentNumber number : InstrumentNumber.all(head.number().text())) {
            boolean repeated = head.captions().stream()
                    .flatMap(caption -> InstrumentNumber.all(caption.text()).stream())
                    .anyMatch(other -> other.printed().equals(number.printed()));
            if (repeated) {
                return Placed.in(head.number(), number.start(), number.end(), number.printed());
            }
        }
        return null;
    }

    private static @Nullable Placed<String> firstNumber(PlacedText line) {
        for (InstrumentNumber number : InstrumentNumber.all(line.text())) {
            boolean recognised = line.confidence(number.start(), number.end()).isRecognised();
            boolean digits = ORDINAL.matcher(number.ordinal()).matches();
            boolean apart = APART.matcher(line.text().substring(number.start(), number.end()))
                    .find();
            if (digits && isSure(line, number.start(), number.end()) && !(recognised && apart)) {
                return Placed.in(line, number.start(), number.end(), number.printed());
            }
        }
        return null;
    }

    /**
     * Recognition that is in doubt of a figure has seen handwriting or a stamp: what it read is no number. In the heads of
     * 12 scans print was read with 0.88 and more (one 0.61), wrong readings of handwriting with 0.76 and less:
     * docs/experiments.md, "Numbers and days filled in by pen".
     */
    private static boolean isSure(PlacedText text, int start, int end) {
        return text.confidence(start, end).isSure();
    }

    static @Nullable Placed<LocalDate> date(Head head) {
        Placed<LocalDate> own = firstDate(head.placeAndDate());
        if (own != null) {
            return own;
        }
        for (PlacedText caption : OwnCaptions.of(head)) {
            Placed<LocalDate> found = firstDate(caption);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Placed<LocalDate> firstDate(PlacedText line) {
        Optional<Dates.Found> found = Dates.first(line.text());
        return found.filter(f -> isSure(line, f.start(), f.end()) && !isFilledIn(line, f.start(), f.end()))
                .map(f -> Placed.in(line, f.start(), f.end(), f.date()))
                .orElse(null);
    }

    /** Whether room was left for a day or month between recognised words, from which a pen's strokes may be missing. */
    private static boolean isFilledIn(PlacedText line, int start, int end) {
        Box before = null;
        for (PlacedText.Piece piece : line.pieces()) {
            if (piece.start() >= end
                    || piece.end() <= start
                    || piece.confidence().isPrinted()) {
                continue;
            }
            Box box = piece.anchor() instanceof Anchor.InBox inBox ? inBox.box() : null;
            if (before != null
                    && box != null
                    && before.page() == box.page()
                    && before.verticalOverlap(box) > 0
                    && box.left() - before.right() > MAX_GAP_HEIGHTS * Math.max(before.height(), box.height())) {
                return true;
            }
            before = box;
        }
        return false;
    }
}
