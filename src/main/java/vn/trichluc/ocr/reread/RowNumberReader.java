package vn.trichluc.ocr.reread;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.RecognitionFailed;
import vn.trichluc.model.Word;
import vn.trichluc.ocr.ink.CellInk;
import vn.trichluc.ocr.ink.InkPieces;
import vn.trichluc.ocr.ink.Patch;
import vn.trichluc.ocr.ink.PixelArea;
import vn.trichluc.ocr.ink.RomanShape;
import vn.trichluc.ocr.recogniser.Alphabet;

/**
 * Reads the number of a table's row a second time, by its strokes: as a Roman number and as a figure. Models of whole
 * words know II and VI badly and take them for letters (u, mm, vu).
 *
 * <p>The first reading stays among the readings, and so does what else may be meant: the rows around it decide between
 * them.
 */
public final class RowNumberReader {
    /** Roman numbers up to 39. Plans have no more groups. */
    private static final Pattern ROMAN = Pattern.compile("(?=.)X{0,3}(?:IX|IV|V?I{0,3})\\.?");

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*+[.)]?");

    /** Roman figures that were taken for letters like them, however sure the reading was: v, VIH, IU. */
    private static final Pattern ALIKE = Pattern.compile("[ivxl]+\\.?|[IVXHNMULl1|]+\\.?");

    private static final Pattern STROKE = Pattern.compile("I\\.?");

    /**
     * The greatest width of a 1 in its heights. It measures 0.2 to 0.35; an I of bold print 0.42 and more, of plain
     * print 0.33.
     */
    private static final double MAX_ONE = 0.36;

    /** The greatest width of a Roman number in its heights. XXVIII has some 5 in bold. */
    private static final double MAX_WIDTH = 5.5;

    /**
     * The greatest width of an I, and the least of a V or X, in heights. I of FreeSerif and Times measure 0.3 to 0.55
     * with serifs, bold ones included, V and X 0.9 to 1.1.
     */
    private static final double MAX_STROKE = 0.62;

    private static final double MIN_WIDE = 0.8;

    /** The least height of a letter as a share of the ink's height; a full stop is lower. */
    private static final double MIN_LETTER = 0.65;

    private final FigureReader figures;

    public RowNumberReader(FigureReader figures) {
        this.figures = figures;
    }

    /**
     * Reads a row's Roman number by its strokes.
     *
     * @param ink of a cell of a table's first column, not empty
     * @param first what the cell's first reading showed
     * @return empty where it is a number or words already, or where the ink is no Roman number
     */
    public Optional<Word> read(CellInk ink, List<Word> first) throws RecognitionFailed {
        Patch print = ink.print();
        boolean isShort = ink.lines() == 1 && print.width() <= MAX_WIDTH * print.height();
        if (!isShort || first.size() > 1) {
            return Optional.empty();
        }
        String seen = first.isEmpty() ? "" : first.get(0).text();
        boolean isSure = !first.isEmpty() && !first.get(0).confidence().isBelow(Confidence.Limit.BELIEVED);
        String shape = RomanShape.of(print).orElse("");
        if (STROKE.matcher(shape).matches()) {
            return stroke(print, first);
        }
        if (!shape.isEmpty()) {
            boolean isNumber = isSure && NUMBER.matcher(seen).matches();
            String text = isNumber ? seen : shape;
            return seen.equals(shape) ? Optional.empty() : Optional.of(word(text, print, first, List.of(seen, shape)));
        }
        if (ROMAN.matcher(seen).matches()) {
            String shown = withStrokes(print, seen);
            return shown.equals(seen) ? Optional.empty() : Optional.of(word(shown, print, first, List.of(seen)));
        }
        if ((isSure && !ALIKE.matcher(seen).matches()) || NUMBER.matcher(seen).matches()) {
            return Optional.empty();
        }
        return again(print, first);
    }

    /** Reads one upright stroke, which is I or 1: the rows around it decide by what they count. */
    private Optional<Word> stroke(Patch print, List<Word> first) throws RecognitionFailed {
        String seen = first.isEmpty() ? "" : first.get(0).text();
        boolean isNumber = ROMAN.matcher(seen).matches() || NUMBER.matcher(seen).matches();
        FigureVote.Seen figure = figures.large(print, Alphabet.FIGURES);
        boolean isSlim = print.width() <= MAX_ONE * print.height();
        String text = isNumber ? seen : figure.text().equals("1") || isSlim ? "1" : "I";
        List<String> readings = Stream.of(seen, text, "1", "I")
                .filter(reading -> !reading.isEmpty())
                .toList();
        return Optional.of(word(text, print, first, readings));
    }

    /**
     * Reads a row's number twice as a Roman number and once as a figure. Where these do not agree, the first reading
     * stays, and the word carries all readings.
     */
    private Optional<Word> again(Patch print, List<Word> first) throws RecognitionFailed {
        String seen = first.isEmpty() ? "" : first.get(0).text();
        FigureVote.Seen large = figures.large(print, Alphabet.ROMAN);
        FigureVote.Seen small = figures.small(print, Alphabet.ROMAN);
        FigureVote.Seen figure = figures.large(print, Alphabet.FIGURES);
        String better = ROMAN.matcher(large.text()).matches() ? large.text() : small.text();
        boolean isRoman = ROMAN.matcher(better).matches();
        boolean isFigure = NUMBER.matcher(figure.text()).matches();
        if (!isRoman && !isFigure) {
            return Optional.empty();
        }
        String shown = isRoman ? withStrokes(print, better) : "";
        boolean agreed = large.text().equals(small.text()) || shown.equals(large.text()) || shown.equals(small.text());
        boolean isOne = shown.equals("I") && isFigure && figure.weight() > large.weight();
        String text = isRoman && agreed && !isOne ? shown : seen.isEmpty() ? figure.text() : seen;
        List<String> readings = Stream.of(seen, large.text(), small.text(), shown, figure.text())
                .filter(reading -> !reading.isEmpty())
                .toList();
        return text.isEmpty() ? Optional.empty() : Optional.of(word(text, print, first, readings));
    }

    /**
     * Returns the number with as many I as the ink has upright strokes, since recognition often takes III for II. The
     * number stays as it is where ink and letters do not agree in the wide letters.
     */
    static String withStrokes(Patch print, String roman) {
        String wide = roman.replaceAll("[I.]", "");
        StringBuilder shown = new StringBuilder();
        int next = 0;
        for (PixelArea piece : InkPieces.of(print)) {
            if (piece.height() < MIN_LETTER * print.height()) {
                continue; // the full stop
            }
            if (piece.width() <= MAX_STROKE * piece.height()) {
                shown.append('I');
            } else if (next < wide.length() && piece.width() >= MIN_WIDE * piece.height()) {
                shown.append(wide.charAt(next));
                next++;
            } else {
                return roman;
            }
        }
        boolean same = next == wide.length() && ROMAN.matcher(shown).matches();
        return same ? shown + (roman.endsWith(".") ? "." : "") : roman;
    }

    private static Word word(String text, Patch print, List<Word> first, List<String> others) {
        Set<String> readings = new LinkedHashSet<>(others);
        readings.remove("");
        readings.add(text);
        List<String> told = readings.size() < 2 ? List.of() : List.copyOf(readings);
        if (first.isEmpty()) {
            return new Word(text, print.box(), 0, false, false, Confidence.DISPUTED, told);
        }
        Word read = first.get(0).withBox(print.box());
        boolean isSame = read.text().equals(text);
        return read.withText(text)
                .withConfidence(isSame ? read.confidence() : read.confidence().min(Confidence.DISPUTED))
                .withReadings(told);
    }
}
