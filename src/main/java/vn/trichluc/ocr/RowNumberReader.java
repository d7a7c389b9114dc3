package vn.trichluc.ocr;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

    /** Roman figures that were taken for small letters, however sure. */
    private static final Pattern SMALL = Pattern.compile("[ivxl]+\\.?");

    /** XXVIII is some 5 heights wide in bold. */
    private static final double MAX_WIDTH = 5.5;

    /** From here letters are believed. */
    private static final double SURE = 0.9;

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
        boolean sure =
                confidence != null && confidence >= SURE && !SMALL.matcher(seen).matches();
        if (sure || ROMAN.matcher(seen).matches() || NUMBER.matcher(seen).matches()) {
            return Optional.empty();
        }
        FigureReader.Seen large = figures.large(picture, ink, Alphabet.ROMAN, deadline);
        if (!ROMAN.matcher(large.text()).matches()) {
            return Optional.empty();
        }
        FigureReader.Seen small = figures.small(picture, ink, Alphabet.ROMAN, deadline);
        if (!large.text().equals(small.text())) {
            return Optional.empty();
        }
        FigureReader.Seen figure = figures.large(picture, ink, Alphabet.FIGURES, deadline);
        boolean asFigure =
                NUMBER.matcher(figure.text()).matches() && figure.confidence() > large.confidence() && seen.isEmpty();
        if (asFigure) {
            return Optional.empty();
        }
        Set<String> readings = new LinkedHashSet<>();
        if (!seen.isEmpty()) {
            readings.add(seen);
        }
        readings.add(large.text());
        if (!figure.isNone()) {
            readings.add(figure.text());
        }
        PixelPlace place = new PixelPlace(
                deadline.page(), dpi, ink.area().left(), ink.area().top());
        return Optional.of(new Word(
                large.text(),
                place.box(0, 0, ink.area().width(), ink.area().height()),
                first.isEmpty() ? 0 : first.get(0).fontSize(),
                !first.isEmpty() && first.get(0).bold(),
                !first.isEmpty() && first.get(0).italic(),
                Math.min(DISPUTED, large.confidence()),
                readings.size() < 2 ? List.of() : List.copyOf(readings)));
    }
}
