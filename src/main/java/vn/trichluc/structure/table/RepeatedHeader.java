package vn.trichluc.structure.table;

import java.util.ArrayList;
import java.util.List;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.PlacedText;
import vn.trichluc.structure.words.HeaderLetters;

/**
 * The header of a recognised table that stands again on its next page, read a little differently there: TT as TI or li.
 *
 * <p>Only recognised headers are compared so: of as many rows, as many columns, as wide, with the same cells merged.
 * Each cell must be the same but for some letters; where nothing else differs, a number column's short name, which
 * recognition knows least, may differ altogether.
 */
final class RepeatedHeader {
    /** Widths of one table on two scanned pages differ by no more than this share: skew, paper drawn unevenly. */
    private static final double MAX_WIDER_SHARE = 0.03;

    /** TT, STT, TI, li, T T: letters of a name over row numbers. */
    private static final int MAX_SHORT_LETTERS = 4;

    /** A header of fewer other cells than this says too little about its table. */
    private static final int MIN_SAME_CELLS = 2;

    private RepeatedHeader() {}

    /** Whether both are one header, at least one of them misread. */
    static boolean isMisread(List<TableLine> one, List<TableLine> other) {
        if (one.isEmpty()
                || one.size() != other.size()
                || !isRecognised(one)
                || !isRecognised(other)
                || !isAsWide(one.get(0), other.get(0))) {
            return false;
        }
        int same = 0;
        for (int row = 0; row < one.size(); row++) {
            TableLine line = one.get(row);
            TableLine again = other.get(row);
            if (line.slots().size() != again.slots().size()) {
                return false;
            }
            for (int column = 0; column < line.slots().size(); column++) {
                TableLine.Slot slot = line.slot(column);
                if (slot.first() != again.slot(column).first()) {
                    return false;
                }
                String text = HeaderLetters.bare(slot.text().text());
                String textAgain = HeaderLetters.bare(again.slot(column).text().text());
                boolean isNumberName = column == 0 && isShortName(text) && isShortName(textAgain);
                if (!isNumberName && !HeaderLetters.same(text, textAgain)) {
                    return false;
                }
                same += slot.first() && !isNumberName && !text.isEmpty() ? 1 : 0;
            }
        }
        return same >= MIN_SAME_CELLS;
    }

    /** Each cell as it was read more surely; the first header where the two are not cell for cell the same. */
    static List<TableLine> surer(List<TableLine> one, List<TableLine> other) {
        if (!isMisread(one, other)) {
            return one;
        }
        List<TableLine> surer = new ArrayList<>();
        for (int row = 0; row < one.size(); row++) {
            TableLine line = one.get(row);
            List<TableLine.Slot> slots = new ArrayList<>();
            for (int column = 0; column < line.slots().size(); column++) {
                TableLine.Slot slot = line.slot(column);
                PlacedText again = other.get(row).slot(column).text();
                boolean isSurer = confidence(again) > confidence(slot.text());
                slots.add(isSurer ? new TableLine.Slot(again, slot.bold(), slot.cell(), slot.first()) : slot);
            }
            surer.add(new TableLine(slots, line.printed(), line.at()));
        }
        return surer;
    }

    private static boolean isRecognised(List<TableLine> header) {
        return header.stream()
                .flatMap(line -> line.slots().stream())
                .flatMap(slot -> slot.text().pieces().stream())
                .anyMatch(piece -> piece.confidence().isRecognised());
    }

    private static boolean isAsWide(TableLine one, TableLine other) {
        double width = width(one);
        double widthAgain = width(other);
        return Math.abs(width - widthAgain) <= MAX_WIDER_SHARE * Math.max(width, widthAgain);
    }

    private static double width(TableLine line) {
        return line.at().stream()
                .mapToDouble(
                        anchor -> anchor instanceof Anchor.InBox in ? in.box().width() : 0)
                .max()
                .orElse(0);
    }

    private static boolean isShortName(String text) {
        return text.length() <= MAX_SHORT_LETTERS && text.chars().noneMatch(Character::isDigit);
    }

    private static double confidence(PlacedText text) {
        return text.confidence().isRecognised() ? text.confidence().fraction() : 0;
    }
}
