package vn.trichluc.ocr;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.trichluc.model.Word;

/**
 * Reads the number of a table's row a second time: alone, as Roman figures. Models of whole words know II and VI badly and
 * take them for letters (u, mm, vu); in the first column such letters that are not sure are asked again.
 *
 * <p>Nothing is written that no reading showed, and what was read first stays among the readings.
 */
final class RowNumberReader {
    /** Plans have no more groups than 39. */
    private static final Pattern ROMAN = Pattern.compile("(?=.)X{0,3}(?:IX|IV|V?I{0,3})\\.?");

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*[.)]?");

    /** Roman figures that were taken for letters like them, however sure: v, VIH, IU. */
    private static final Pattern ALIKE = Pattern.compile("[ivxl]+\\.?|[IVXHNMUl1|]{2,}\\.?");

    /** XXVIII is some 5 heights wide in bold. */
    private static final double MAX_WIDTH = 5.5;

    /** From here letters are believed. */
    private static final double SURE = 0.9;

    /** In heights: I of FreeSerif and Times measure 0.3 to 0.55 with serifs, bold ones included, V and X 0.9 to 1.1. */
    private static final double MAX_STROKE = 0.62;

    private static final double MIN_WIDE = 0.8;

    /** A full stop is lower than this share of the ink. */
    private static final double MIN_LETTER = 0.65;

    /** What was read again as something else is in doubt. */
    private static final double DISPUTED = 0.5;

    private final FigureReader figures;

    RowNumberReader(FigureReader figures) {
        this.figures = figures;
    }

    /**
     * @param ink of a cell of a table's first column, not empty
     * @param first what the cell's first reading showed
     * @return empty where it is a number or words already, or where the ink is no Roman number
     */
    Optional<Word> read(GreyRaster picture, CellInk ink, List<Word> first, double dpi, Deadline deadline)
            throws RecognitionFailed {
        boolean isShort =
                ink.lines() == 1 && ink.area().width() <= MAX_WIDTH * ink.area().height();
        if (!isShort || first.size() > 1) {
            return Optional.empty();
        }
        String seen = first.isEmpty() ? "" : first.get(0).text();
        Double confidence = first.isEmpty() ? null : first.get(0).confidence();
        if (ROMAN.matcher(seen).matches()) {
            String shown = withStrokes(picture, ink, seen);
            return shown.equals(seen)
                    ? Optional.empty()
                    : Optional.of(word(shown, ink, first, List.of(seen), dpi, deadline));
        }
        boolean sure =
                confidence != null && confidence >= SURE && !ALIKE.matcher(seen).matches();
        if (sure || NUMBER.matcher(seen).matches()) {
            return Optional.empty();
        }
        FigureReader.Seen large = figures.large(picture, ink, Alphabet.ROMAN, deadline);
        FigureReader.Seen small = figures.small(picture, ink, Alphabet.ROMAN, deadline);
        String better = ROMAN.matcher(large.text()).matches() ? large.text() : small.text();
        if (!ROMAN.matcher(better).matches()) {
            return Optional.empty();
        }
        String shown = withStrokes(picture, ink, better);
        boolean agreed = large.text().equals(small.text()) || shown.equals(large.text()) || shown.equals(small.text());
        FigureReader.Seen figure = figures.large(picture, ink, Alphabet.FIGURES, deadline);
        boolean asFigure = NUMBER.matcher(figure.text()).matches() && figure.confidence() > large.confidence();
        if (!agreed || asFigure && shown.equals("I")) {
            return Optional.empty();
        }
        List<String> others = Stream.of(seen, large.text(), small.text(), figure.text())
                .filter(text -> !text.isEmpty())
                .toList();
        return Optional.of(word(shown, ink, first, others, dpi, deadline));
    }

    /**
     * The number with as many I as the ink has upright strokes: recognition often takes III for II. The same where ink and
     * letters do not agree in what is wide.
     */
    static String withStrokes(GreyRaster picture, CellInk ink, String roman) {
        List<PixelArea> pieces = MarkShapes.connected(picture, ink.area());
        int height = ink.area().height();
        String wide = roman.replaceAll("[I.]", "");
        StringBuilder shown = new StringBuilder();
        int next = 0;
        for (PixelArea piece : pieces) {
            if (piece.height() < MIN_LETTER * height) {
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

    private static Word word(
            String text, CellInk ink, List<Word> first, List<String> others, double dpi, Deadline deadline) {
        Set<String> readings = new LinkedHashSet<>(others);
        readings.add(text);
        PixelPlace place = new PixelPlace(
                deadline.page(), dpi, ink.area().left(), ink.area().top());
        Double confidence = first.isEmpty() ? null : first.get(0).confidence();
        return new Word(
                text,
                place.box(0, 0, ink.area().width(), ink.area().height()),
                first.isEmpty() ? 0 : first.get(0).fontSize(),
                !first.isEmpty() && first.get(0).bold(),
                !first.isEmpty() && first.get(0).italic(),
                confidence == null ? DISPUTED : Math.min(DISPUTED, confidence),
                readings.size() < 2 ? List.of() : List.copyOf(readings));
    }
}
